import { Link } from "react-router";
import type { AuditRecord } from "@/lib/api/audit";
import { useMe } from "@/lib/api/queries";
import type { Permission } from "@/lib/api/types";
import styles from "./Audit.module.css";

/** The page of an object, and what it takes to see it. */
const PAGES: Record<string, [page: string, needs: Permission]> = {
  decision: ["/decisions", "decisions:read"],
  job: ["/jobs", "decisions:read"],
  type: ["/types", "types:read"],
  policy: ["/types", "types:read"],
  key: ["/keys", "keys:read"],
  person: ["/people", "people:read"],
  tenant: ["/tenants", "tenants:write"],
  webhook: ["/webhooks", "webhooks:read"],
};

export const actorName = ({ actor }: AuditRecord) => actor.name || actor.id;

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** An id as long as it says something: of a UUID the last digits, which differ where the first are alike. */
export const shortId = (id: string) => (UUID.test(id) ? `\u2026${id.slice(-8)}` : id);

/** What something was done to, by kind and id. */
export function ObjectName({ record: { object } }: { record: AuditRecord }) {
  return (
    <span title={object.id}>
      {object.kind} <span className="mono quiet">{shortId(object.id)}</span>
    </span>
  );
}

/** The object in full, with the way to its page for those who may see it. */
export function ObjectLink({ record }: { record: AuditRecord }) {
  const mine = useMe().data?.permissions ?? [];
  const { kind, id } = record.object;
  const [page, needs] = PAGES[kind] ?? [];
  return (
    <>
      {kind}{" "}
      {needs && mine.includes(needs) ? (
        <Link className={styles.inline} to={`${page}/${encodeURIComponent(id)}`}>
          {id}
        </Link>
      ) : (
        <span className="mono">{id}</span>
      )}
    </>
  );
}
