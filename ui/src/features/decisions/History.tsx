import { Id } from "@/components/Copy";
import { Time } from "@/components/Time";
import type { DecisionDetail } from "@/lib/api/types";
import styles from "./Detail.module.css";

const DID = { approve: "approved", override: "overrode with", reject: "rejected" } as const;

/** What people and reality said of this decision. */
export function Handled({ decision }: { decision: DecisionDetail }) {
  const outcomes = decision.labels.filter(({ source }) => source === "outcome");
  if (decision.reviews.length + outcomes.length === 0) {
    return (
      <p className="quiet">
        {decision.status === "needs_review" ? "Waits for a person." : "No person has looked at it."}
      </p>
    );
  }
  return (
    <ul className={styles.handled}>
      {decision.reviews.map((review) => (
        <li key={review.id}>
          {review.reviewer} {DID[review.action]}
          {review.action === "override" && <strong> {review.option}</strong>}, <Time at={review.created_at} />
          {review.note && <p className={styles.note}>{review.note}</p>}
        </li>
      ))}
      {outcomes.map((label) => (
        <li key={label.id}>
          Outcome <strong>{label.option}</strong>, reported by {label.given_by},{" "}
          <Time at={label.created_at} />
          {label.note && <p className={styles.note}>{label.note}</p>}
        </li>
      ))}
    </ul>
  );
}

/** What exactly answered: versions, models by their content, seed, and the request's id. */
export function Versions({ decision, whole = false }: { decision: DecisionDetail; whole?: boolean }) {
  const models = decision.steps.flatMap(({ stage, versions }) =>
    typeof versions.model === "string" ? [[stage, versions.model] as const] : [],
  );
  const seed = decision.steps[0]?.seed;
  return (
    <dl className={styles.versions}>
      <div>
        <dt>type</dt>
        <dd>v{decision.type_version}</dd>
      </div>
      <div>
        <dt>policy</dt>
        <dd>v{decision.policy_version}</dd>
      </div>
      {models.map(([stage, model]) => (
        <div key={stage}>
          <dt>{stage} model</dt>
          <dd>
            <Id value={model} short={!whole} label={`the ${stage} model's hash`} />
          </dd>
        </div>
      ))}
      {seed !== undefined && (
        <div>
          <dt>seed</dt>
          <dd>{seed}</dd>
        </div>
      )}
      {decision.request_id && (
        <div>
          <dt>request</dt>
          <dd>
            <Id
              value={decision.request_id}
              short={!whole && decision.request_id.length > 20}
              label="the request id"
            />
          </dd>
        </div>
      )}
    </dl>
  );
}
