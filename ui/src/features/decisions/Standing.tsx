import { Link } from "react-router";
import { Scale } from "@/components/story/Distribution";
import type { DecisionDetail } from "@/lib/api/types";
import { probability } from "@/lib/format";
import styles from "./Detail.module.css";

/** The threshold that the certificate set for this decision, from the rule that was applied. */
function thresholdOf(decision: DecisionDetail): number | null {
  const rule = decision.reasons.find(({ rule }) => rule === "certificate");
  return typeof rule?.limit === "number" ? rule.limit : null;
}

/** How far such an answer can be trusted, as learned from confidence, critique, d and signals; and what was asked for. */
export function Trust({ decision }: { decision: DecisionDetail }) {
  const { trust } = decision;
  const limit = thresholdOf(decision);
  if (trust == null) return null;
  const under = limit !== null && trust < limit;
  const about =
    limit === null
      ? "chance to be right, learned from all of these"
      : `${under ? "under" : "reaches"} the certificate's ${limit.toFixed(4)}`;
  return (
    <Scale name="trust" value={trust} text={trust.toFixed(4)} limit={limit} wrong={under} about={about} />
  );
}

/** How sure the proposer is, against what the policy asks for. */
export function Confidence({ decision }: { decision: DecisionDetail }) {
  const { confidence } = decision;
  const rule = decision.reasons.find(({ rule }) => rule === "minimum_confidence");
  const limit = typeof rule?.limit === "number" ? rule.limit : null;
  if (confidence == null) return null;
  const under = limit !== null && confidence < limit;
  const about =
    limit === null ? "of the proposer" : `${under ? "under" : "reaches"} the limit ${probability(limit)}`;
  return <Scale name="confidence" value={confidence} limit={limit} wrong={under} about={about} />;
}

/** Under which autonomy and which certificate it was ruled. */
export function Standing({ decision }: { decision: DecisionDetail }) {
  const { autonomy, certificate, certificate_state: state, type } = decision;
  if (!autonomy) return null;
  return (
    <p className={styles.standing}>
      Autonomy <Link to={`/types/${type}#autonomy`}>{autonomy}</Link>
      {certificate != null && (
        <>
          {" \u00b7 "}
          <Link to={`/types/${type}#certificate`}>certificate {certificate}</Link>
          {state && `, ${state} then`}
        </>
      )}
    </p>
  );
}
