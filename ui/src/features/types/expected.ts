import type { Plan, Planned, Proof } from "@/lib/api/certificates";
import type { CurvePoint } from "@/lib/report";

const DAYS_A_MONTH = 30;

/** What whoever looks at it assumes. */
export interface Assumed {
  aDay: number;
  review: number;
  wrong: number;
}

/** What is to be expected of a share that is answered automatically. */
export interface Expected {
  automatic: number;
  reviewsADay: number;
  wrongAMonth: number;
  /** At the promised error, instead of the expected one. */
  wrongAtMost: number;
  costAMonth: number;
}

export function expected(automatic: number, error: number, alpha: number, assumed: Assumed): Expected {
  const { aDay, review, wrong } = assumed;
  const reviewsADay = (1 - automatic) * aDay;
  const answered = automatic * aDay * DAYS_A_MONTH;
  return {
    automatic,
    reviewsADay,
    wrongAMonth: answered * error,
    wrongAtMost: answered * alpha,
    costAMonth: reviewsADay * DAYS_A_MONTH * review + answered * error * wrong,
  };
}

export const expectedOf = (planned: Planned, assumed: Assumed): Expected =>
  expected(planned.coverage, planned.expected_error ?? 0, planned.alpha, assumed);

/** What is planned for an α, of those that the API plans. */
export function plannedAt(plan: Plan, alpha: number): Planned {
  const found = plan.planned.find((planned) => Math.abs(planned.alpha - alpha) < 1e-9);
  return found ?? { alpha, threshold: null, coverage: 0, expected_error: null };
}

/** Where the expected cost is least; of several the strictest. */
export function cheapest(plan: Plan, assumed: Assumed): number | null {
  let best: { alpha: number; cost: number } | null = null;
  for (const planned of plan.planned) {
    if (planned.threshold === null) continue;
    const cost = expectedOf(planned, assumed).costAMonth;
    if (!best || cost < best.cost - 1e-9) best = { alpha: planned.alpha, cost };
  }
  return best?.alpha ?? null;
}

/** The error to expect of all answers with at least this trust, as the curve has it. */
function errorFrom(trust: CurvePoint[], threshold: number): number {
  const reached = trust.filter((point) => point.threshold >= threshold);
  return (reached.at(-1) ?? trust[0])?.error ?? 0;
}

/** The error that a proof saw among its own labels; where it kept none, what the curve has. */
export const errorOf = (proof: Proof, trust: CurvePoint[]): number =>
  proof.n > 0 ? proof.errors / proof.n : errorFrom(trust, proof.threshold ?? 1);

/** Fewest labels, none of them wrong, that can prove α: (1 - α)^n at most δ. */
export const fewest = (alpha: number, delta: number): number =>
  Math.ceil(Math.log(delta) / Math.log(1 - alpha) - 1e-9);
