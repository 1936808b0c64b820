import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "react-router";
import { ErrorNote, Skeleton } from "@/components/States";
import { count, exact, words } from "@/lib/format";
import styles from "./Dossier.module.css";
import type { Trail } from "./useDossier";

/** The rows about it with their hashes, the signature that covers them, and how anybody checks both. */
export function InTheTrail({ trail }: { trail: UseQueryResult<Trail> }) {
  if (trail.isError) return <ErrorNote error={trail.error} retry={() => trail.refetch()} />;
  if (!trail.data) return <Skeleton rows={3} label="Loading the trail" />;
  const { rows, checkpoint } = trail.data;
  return (
    <>
      <ol className={styles.trail} aria-label="Rows of the audit trail">
        {rows.map((record) => (
          <li key={record.seq}>
            <Link to={`/audit/${record.seq}`}>Row {count(record.seq)}</Link>
            <span>
              {words(record.action).replace(".", " ")}, {exact(record.at)}, by {record.actor.name}
              {record.actor.kind === "person" && ` (${record.actor.id})`}
              <code>{record.hash}</code>
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.note}>
        {checkpoint
          ? `A checkpoint signed ${exact(checkpoint.at)} over row ${count(checkpoint.seq)} covers them all; its key is ${checkpoint.key_id}, its hash `
          : "No checkpoint covers all of them yet; one is signed every few minutes."}
        {checkpoint && <code>{checkpoint.hash}</code>}
      </p>
      <p className={styles.note}>
        Each row&rsquo;s hash covers all rows before it, so none can be changed or taken out unnoticed.
        Verify, on the page Audit, checks the whole trail; an export of it can be checked on any machine.
      </p>
    </>
  );
}
