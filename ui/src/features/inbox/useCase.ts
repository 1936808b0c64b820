import { useReview } from "@/lib/api/queries";
import type { ReviewItem } from "@/lib/api/types";
import { ranked } from "@/lib/format";

/** The case in view: its item, all its options, and those that the keys 1 to 9 stand for. */
export function useCase(id: string | null, listed: ReviewItem | undefined) {
  const found = useReview(id).data;
  const answered = found?.answered ?? false;
  const options = found?.options ?? [];
  const likeliest = ranked(found?.probabilities);
  return {
    answered,
    // Nothing can be answered before it is seen.
    item: answered || !found ? undefined : (listed ?? found),
    options,
    // The keys stand for what is shown with its number: the likeliest, or the first where nothing is proposed
    numbered: (likeliest.length ? likeliest : options).slice(0, 9),
    probabilities: likeliest.length ? found?.probabilities : undefined,
  };
}
