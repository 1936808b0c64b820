import type { ReactNode } from "react";
import { Link } from "react-router";
import { Id } from "@/components/Copy";
import { Status, Tier } from "@/components/Status";
import { Time } from "@/components/Time";
import type { DecisionDetail } from "@/lib/api/types";
import { count, milliseconds } from "@/lib/format";
import styles from "./Detail.module.css";

/** The answer in large, and who gave it, when, how fast and at what stake. */
export function Head({ decision, children }: { decision: DecisionDetail; children: ReactNode }) {
  return (
    <div className={styles.head}>
      <div>
        <p className={styles.option}>{decision.option ?? "No option yet"}</p>
        <div className={styles.meta}>
          <span>
            <Status status={decision.status} />
          </span>
          <span>{decider(decision)}</span>
          <span>
            <Time at={decision.decided_at ?? decision.created_at} />
          </span>
          {decision.latency_ms != null && <span>{milliseconds(decision.latency_ms)}</span>}
          {decision.risk_tier && (
            <span>
              <Tier tier={decision.risk_tier} /> tier
              {decision.amount != null && `, amount ${count(decision.amount)}`}
            </span>
          )}
          {decision.job && (
            <span>
              row {count(decision.row_number)} of <Link to={`/jobs/${decision.job}`}>a batch</Link>
            </span>
          )}
          {decision.id && (
            <span>
              <Id value={decision.id} short label="the decision's id" />
            </span>
          )}
        </div>
      </div>
      <div className={styles.actions}>{children}</div>
    </div>
  );
}

function decider(decision: DecisionDetail): string {
  const last = decision.reviews.at(-1);
  if (last && decision.status !== "needs_review") return `decided by ${last.reviewer}`;
  if (decision.status === "needs_review") {
    const done = decision.reviews.length ? `${decision.reviews.length} of ` : "";
    const people = decision.reviewers_needed === 1 ? "1 person" : `${decision.reviewers_needed} people`;
    return `policy v${decision.policy_version} asks for ${done}${people}`;
  }
  return `decided by policy v${decision.policy_version}`;
}
