/** Shapes and calls of tiers, until the generated description has them. */
import { authorised, checked } from "./client";
import { ApiError } from "./errors";

export interface Tier {
  name: string;
  requests_per_month: number | null;
  overage: "refuse" | "count";
  requests_per_minute: number | null;
  heavy_per_hour: number | null;
  concurrent_batches: number | null;
  request_bytes: number | null;
}

const FALLBACK = ["free", "pro", "enterprise"];

/** The tiers that a key can have; an API that does not tell them yet has these three. */
export async function listTiers(
  stop: { signal?: AbortSignal } = {},
): Promise<(Partial<Tier> & { name: string })[]> {
  try {
    const answer = await checked(await fetch("/v1/tiers", { ...stop, headers: authorised() }));
    return ((await answer.json()) as { data: Tier[] }).data;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return FALLBACK.map((name) => ({ name }));
    throw error;
  }
}
