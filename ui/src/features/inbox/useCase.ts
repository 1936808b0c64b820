import { useDecision, useMe, useType } from "@/lib/api/queries";
import type { DecisionDetail, ReviewItem } from "@/lib/api/types";
import { ranked } from "@/lib/format";

/** A case that is not on the loaded part of the queue (opened by its address) still waits. */
function itemOf(decision: DecisionDetail | undefined): ReviewItem | undefined {
  if (!decision?.id || decision.status !== "needs_review") return undefined;
  return {
    decision_id: decision.id,
    type: decision.type,
    option: decision.option ?? null,
    confidence: decision.confidence ?? null,
    d: decision.d ?? null,
    risk_tier: decision.risk_tier ?? null,
    amount: decision.amount ?? null,
    first_reason: null,
    reviewers_needed: decision.reviewers_needed,
    reviewers_done: decision.reviews.length,
    erased: decision.erased,
    created_at: decision.created_at,
    claimed_by: decision.claimed_by ?? null,
    lease_until: decision.lease_until ?? null,
  };
}

/** The case in view: its item, all its options, and those that the keys 1 to 9 stand for. */
export function useCase(id: string | null, listed: ReviewItem | undefined) {
  const decision = useDecision(id).data;
  const me = useMe().data;
  const answered =
    decision?.reviews.some(({ reviewer }) => reviewer === `${me?.name} (${me?.key_prefix})`) ?? false;
  const options = useType(decision?.type).data?.options ?? [];
  const likeliest = ranked(decision?.probabilities);
  return {
    answered,
    // Nothing can be answered before it is seen.
    item: answered || !decision ? undefined : (listed ?? itemOf(decision)),
    options: options.length ? options : likeliest,
    // The keys stand for what is shown with its number
    numbered: likeliest.slice(0, 9),
    probabilities: decision?.probabilities,
  };
}
