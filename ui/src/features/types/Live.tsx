import { Button } from "@/components/Button";
import type { Autonomy, Certificate, Plan } from "@/lib/api/certificates";
import { chosen, count, percent } from "@/lib/format";
import { useKept } from "@/lib/kept";
import type { CurvePoint } from "@/lib/report";
import { type Assumed, cheapest, errorOf, type Expected, expected } from "./expected";
import styles from "./RiskCoverage.module.css";

const A_DAY = "100";

export interface Assumption {
  value: Assumed;
  inputs: { key: keyof Assumed; label: string; text: string; set: (text: string) => void }[];
  /** Whether the decisions a day are counted, or taken for granted. */
  counted: boolean;
}

const figure = (text: string) => Math.max(0, Number.parseFloat(text.replace(",", ".")) || 0);

/** What a review and a wrong answer cost, and how many decisions there are: of the settings, or as this browser remembers. */
export function useAssumed(type: string, plan: Plan): Assumption {
  const aDay = plan.decisions_a_day;
  const [review, setReview] = useKept(`cost.review.${type}`, String(plan.cost_of_review));
  const [wrong, setWrong] = useKept(`cost.wrong.${type}`, String(plan.cost_of_error));
  const [assumed, setAssumed] = useKept(`decisions.${type}`, A_DAY);
  const inputs: Assumption["inputs"] = [
    { key: "review", label: "A review costs", text: review, set: setReview },
    { key: "wrong", label: "A wrong answer costs", text: wrong, set: setWrong },
  ];
  if (aDay === null)
    inputs.push({ key: "aDay", label: "Decisions a day, assumed", text: assumed, set: setAssumed });
  return {
    value: { review: figure(review), wrong: figure(wrong), aDay: aDay ?? figure(assumed) },
    inputs,
    counted: aDay !== null,
  };
}

interface Props {
  would: Expected;
  autonomy: Autonomy;
  certificate: Certificate | null;
  plan: Plan;
  assumed: Assumption;
  trust: CurvePoint[];
  onAlpha: (alpha: number) => void;
}

const small = (value: number) => (value < 10 ? value.toFixed(1) : count(value));

/** What holds now, by the same reckoning. Of a statement for each of several groups nobody knows one share. */
function nowOf({ autonomy, certificate, plan, trust, assumed }: Props): Expected | null {
  const given = assumed.value;
  if (autonomy === "off" || autonomy === "suggest") return expected(0, 0, 0, given);
  if (autonomy === "full") {
    const share = plan.policy_share;
    return expected(share, trust.find(({ coverage }) => coverage >= share)?.error ?? 0, 1, given);
  }
  const [proof, ...others] = certificate?.proofs ?? [];
  if (!certificate || !proof || others.length > 0 || proof.threshold === null) return null;
  return expected(proof.coverage, errorOf(proof, trust), certificate.alpha, given);
}

/** Beside the picture, and moving with the hand: what the α asked for would mean. */
export function LiveFigures(props: Props) {
  const { would, plan, assumed, onAlpha } = props;
  const now = nowOf(props);
  const best = cheapest(plan, assumed.value);
  const was = (text: string | null) => text && <span className={styles.was}>now {text}</span>;
  return (
    <>
      <dl className={styles.figures} aria-live="polite">
        <div>
          <dt>automatic</dt>
          <dd>
            {percent(would.automatic)} {was(now && percent(now.automatic))}
          </dd>
        </div>
        <div>
          <dt>reviews a day</dt>
          <dd>
            {small(would.reviewsADay)} {was(now && small(now.reviewsADay))}
          </dd>
        </div>
        <div>
          <dt>wrong answers a month</dt>
          <dd>
            {small(would.wrongAMonth)} <span className={styles.was}>at most {small(would.wrongAtMost)}</span>
          </dd>
        </div>
        <div>
          <dt>cost a month</dt>
          <dd>
            {count(would.costAMonth)} {was(now && count(now.costAMonth))}
          </dd>
        </div>
      </dl>
      <div className={styles.assumed}>
        {assumed.inputs.map(({ key, label, text, set }) => (
          <label key={key}>
            <span>{label}</span>
            <input inputMode="decimal" value={text} onChange={(event) => set(event.target.value)} />
          </label>
        ))}
      </div>
      <p className={styles.honest}>
        {assumed.counted
          ? `${small(assumed.value.aDay)} decisions a day, counted over the last 30 days. `
          : "No decision in the last 30 days. "}
        {best !== null && (
          <>
            Cheapest at{" "}
            <Button tone="bare" className={styles.cheapest} onClick={() => onAlpha(best)}>
              {chosen(best)}
            </Button>
          </>
        )}
      </p>
    </>
  );
}
