import { useMemo, useState } from "react";
import { Key } from "@/components/Key";
import { ErrorNote, Skeleton } from "@/components/States";
import type { Autonomy, Certificate, Plan } from "@/lib/api/certificates";
import type { TypeDetail } from "@/lib/api/types";
import { chosen, percent, plural } from "@/lib/format";
import { type Curves as Lines, type Measure, readCurves, type Report } from "@/lib/report";
import { reach } from "@/lib/stats";
import { Certify } from "./Certify";
import { Curves, STYLE } from "./Curves";
import { errorOf, expected, expectedOf, fewest, plannedAt } from "./expected";
import { LiveFigures, useAssumed } from "./Live";
import styles from "./RiskCoverage.module.css";
import { Target } from "./Target";
import { PICTURE_HEIGHT, useCertificates, usePlan } from "./usePlan";

const ABOUT: Record<Measure, string> = {
  trust: "learned from all of these",
  confidence: "of the proposer alone",
  both: "sure, and not contradicted",
  d: "distance to the critic",
};

/** What the slider starts at: what is in force, or the first α of which something can be expected. */
const startOf = (plan: Plan, certificate: Certificate | null): number =>
  plan.planned.find(({ alpha }) => certificate && Math.abs(alpha - certificate.alpha) < 1e-9)?.alpha ??
  plan.planned.find(({ threshold }) => threshold !== null)?.alpha ??
  0.05;

/** How much could be answered at what error, with an α to move; nothing is changed before it is asked for. */
export function RiskCoverage({ type, report }: { type: TypeDetail; report: Report }) {
  const [delta, setDelta] = useState(0.05);
  const plan = usePlan(type.name, delta);
  const certificates = useCertificates(type.name);
  if (plan.isError) return <ErrorNote error={plan.error} retry={() => plan.refetch()} />;
  if (certificates.isError)
    return <ErrorNote error={certificates.error} retry={() => certificates.refetch()} />;
  if (!plan.data || !certificates.data)
    return <Skeleton label="Loading what could be certified" height={PICTURE_HEIGHT} />;
  const { certificate, autonomy } = certificates.data;
  return (
    <Picture
      type={type}
      report={report}
      plan={plan.data}
      certificate={certificate}
      autonomy={autonomy}
      delta={delta}
      onDelta={setDelta}
    />
  );
}

interface PictureProps {
  type: TypeDetail;
  report: Report;
  plan: Plan;
  certificate: Certificate | null;
  autonomy: Autonomy;
  delta: number;
  onDelta: (delta: number) => void;
}

function Picture({ type, report, plan, certificate, autonomy, delta, onDelta }: PictureProps) {
  const [alpha, setAlpha] = useState(() => startOf(plan, certificate));
  const assumed = useAssumed(type.name, plan);
  const training = useMemo(() => readCurves(plan.risk_coverage), [plan.risk_coverage]);
  const learned = training.trust.length > 0;
  const lines = learned ? training : report.curves;
  const shown = useMemo(
    () => (["trust", "confidence", "d"] as const).filter((measure) => lines[measure].length > 0),
    [lines],
  );
  const planned = plannedAt(plan, alpha);
  const at = useMemo(
    () =>
      planned.threshold === null ? null : { coverage: planned.coverage, error: planned.expected_error ?? 0 },
    [planned.threshold, planned.coverage, planned.expected_error],
  );
  const speaking = certificate?.speaks ? certificate : null;
  const [proof, ...others] = speaking?.proofs ?? [];
  const held = !at && speaking && proof?.threshold != null && others.length === 0 && speaking.alpha === alpha;
  return (
    <div className={styles.picture}>
      <div className={styles.left}>
        <Curves lines={lines} shown={shown} plan={plan} certificate={speaking} alpha={alpha} at={at} />
        <p className={styles.legend}>
          {speaking && (
            <>
              <Key colour="var(--automatic)" line="solid">
                upper bounds of certificate {speaking.number}
              </Key>
              <span>
                <span className={styles.diamond} aria-hidden="true" /> what it proves, with its intervals
              </span>
            </>
          )}
          <span>
            <span className={styles.handle} aria-hidden="true" /> what you ask for, above what to expect
          </span>
        </p>
        <div className={styles.under}>
          <Reached lines={lines} shown={shown} alpha={alpha} />
          <p className={styles.honest}>
            {learned
              ? `Curves from ${plural(plan.cases, "training case")}, each asked of models that had not seen it. They prove nothing.`
              : `Curves from ${report.n === null ? "the cases" : plural(report.n, "case")} set aside before training. They prove nothing.`}
          </p>
        </div>
      </div>
      <div className={styles.reading}>
        <Target alpha={alpha} onAlpha={setAlpha} delta={delta} onDelta={onDelta} />
        {!at && <Nothing plan={plan} alpha={alpha} delta={delta} certificate={speaking} />}
        {(at || held) && (
          <LiveFigures
            would={
              held
                ? expected(proof.coverage, errorOf(proof, lines.trust), alpha, assumed.value)
                : expectedOf(planned, assumed.value)
            }
            autonomy={autonomy}
            certificate={speaking}
            plan={plan}
            assumed={assumed}
            trust={lines.trust}
            onAlpha={setAlpha}
          />
        )}
        <Certify type={type} alpha={alpha} delta={delta} plan={plan} />
      </div>
    </div>
  );
}

interface NothingProps {
  plan: Plan;
  alpha: number;
  delta: number;
  certificate: Certificate | null;
}

/** Why nothing is to be expected of a proof: too few labels, or too many errors among them. */
function Nothing({ plan, alpha, delta, certificate }: NothingProps) {
  const needed = fewest(alpha, delta);
  const known = plural(plan.labels, "label");
  const proven = certificate !== null && certificate.alpha <= alpha && certificate.delta <= delta;
  return (
    <p className={styles.nothing}>
      <strong>A proof at {chosen(alpha)} is not to be expected.</strong>{" "}
      {plan.labels < needed
        ? `There are ${known} of cases that the policy would answer; it takes at least ${plural(needed, "label")} without an error.`
        : `Among the ${known} of cases that the policy would answer, more errors are to be expected than it forgives. Ask for a larger share, or report more outcomes.`}
      {proven &&
        ` Certificate ${certificate.number} proves ${chosen(certificate.alpha)} nevertheless, and stays in force.`}
    </p>
  );
}

/** The lines in figures: how much each would let through at the same error, as observed. */
function Reached({ lines, shown, alpha }: { lines: Lines; shown: readonly Measure[]; alpha: number }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">chosen by</th>
          <th scope="col">automatic at {chosen(alpha)}</th>
          <th scope="col">wrong there</th>
          <th scope="col">threshold</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((measure) => {
          const point = reach(lines[measure], alpha);
          return (
            <tr key={measure}>
              <th scope="row">
                <Key colour={STYLE[measure].stroke} line={STYLE[measure].line}>
                  {measure} <span className="quiet">{ABOUT[measure]}</span>
                </Key>
              </th>
              <td>{point ? percent(point.coverage) : "none"}</td>
              <td>{point && percent(point.error, 1)}</td>
              <td>{point?.threshold.toFixed(3)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
