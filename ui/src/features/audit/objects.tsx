import { Link } from "react-router";
import type { AuditRecord } from "@/lib/api/audit";

const PAGES: Record<string, string> = {
  decision: "/decisions",
  job: "/jobs",
  type: "/types",
  policy: "/types",
  key: "/keys",
  person: "/people",
  tenant: "/tenants",
  webhook: "/webhooks",
};

export const actorName = ({ actor }: AuditRecord) => actor.name || actor.id;

export const placeOf = ({ object }: AuditRecord): string | null => {
  const page = PAGES[object.kind];
  return page ? `${page}/${encodeURIComponent(object.id)}` : null;
};

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

export function ObjectLink({ record }: { record: AuditRecord }) {
  const place = placeOf(record);
  const { kind, id } = record.object;
  return (
    <>
      {kind} {place ? <Link to={place}>{id}</Link> : <span className="mono">{id}</span>}
    </>
  );
}
