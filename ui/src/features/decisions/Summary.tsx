import type { AuditRecord } from "@/lib/api/audit";
import type { DecisionDetail } from "@/lib/api/types";
import { exact, plural } from "@/lib/format";
import styles from "./Dossier.module.css";

const DID = {
  approve: "approved the proposal",
  override: "overrode it with",
  reject: "rejected it",
} as const;
const RULED = {
  auto_approve: "it may be answered automatically",
  needs_review: "a person decides",
  reject: "it is rejected",
} as const;
const SAID = {
  queued: "Nothing is decided yet: it waits for a worker.",
  processing: "Nothing is decided yet: a worker is at it.",
  auto_approved: "It was answered automatically: every rule of the policy held.",
  needs_review: "It waits for a person; the proposal is not in force.",
  rejected: "It was rejected.",
  manually_approved: "A person agreed with the proposal.",
  overridden: "A person chose another option than the proposal.",
  failed: "Nobody could decide it: it does not fit the type.",
} as const;

/** Who asked, what came of it, who handled it and what turned out right, in sentences with exact times. */
export function Summary({ decision, records }: { decision: DecisionDetail; records: AuditRecord[] }) {
  const { created_at: at, type, type_version: version, status, option, row_number: row } = decision;
  const asked = records.find(({ action }) => /^(job|decision)\.(created|queued)$/.test(action))?.actor;
  const broken = decision.reasons.filter(({ holds }) => !holds).length;
  const outcomes = decision.labels.filter(({ source }) => source === "outcome");
  return (
    <ol className={styles.summary}>
      <li>
        <strong>Asked</strong>
        <span>
          {exact(at)}
          {asked && `, by ${asked.name} (${asked.id})`}
          {row != null && `, as row ${row} of a file`}: one question of the type {type}, version {version}.
        </span>
      </li>
      <li>
        <strong>Answer</strong>
        <span>
          {option ?? "none"}. {SAID[status]}
        </span>
      </li>
      {decision.ruling && (
        <li>
          <strong>Ruled</strong>
          <span>
            by policy v{decision.policy_version}: {RULED[decision.ruling]}
            {broken > 0 && `, for ${plural(broken, "rule")} of ${decision.reasons.length} did not hold`} (see
            4).
          </span>
        </li>
      )}
      {decision.reviews.map((review) => (
        <li key={review.id}>
          <strong>Reviewed</strong>
          <span>
            {exact(review.created_at)}, {review.reviewer} {DID[review.action]}
            {review.action === "override" && ` ${review.option}`}.
            {review.note && <q className={styles.said}>{review.note}</q>}
          </span>
        </li>
      ))}
      {status !== "needs_review" && decision.reviews.length === 0 && (
        <li>
          <strong>Reviewed</strong>
          <span>by nobody.</span>
        </li>
      )}
      {outcomes.map((label) => (
        <li key={label.id}>
          <strong>Outcome</strong>
          <span>
            {label.option}, reported {exact(label.created_at)} by {label.given_by}.
            {label.note && <q className={styles.said}>{label.note}</q>}
          </span>
        </li>
      ))}
      {outcomes.length === 0 && (
        <li>
          <strong>Outcome</strong>
          <span>not reported: what turned out right is not known here.</span>
        </li>
      )}
    </ol>
  );
}
