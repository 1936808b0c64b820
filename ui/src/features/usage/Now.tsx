import type { LimitRow, Limits } from "@/lib/api/analytics";
import { percent, plural } from "@/lib/format";
import { useNow } from "@/lib/hooks";
import { thisMonth } from "./span";
import { useUsage } from "./useUsage";

const MOST_NAMED = 2;

/** What is true now: this month's requests, their errors, and who comes near a limit. */
export function Now({ limits }: { limits: Limits | undefined }) {
  const now = useNow(60_000);
  const month = useUsage(thisMonth(now), "day").data?.total;
  if (!month) return <>&nbsp;</>;
  const parts = [`${plural(month.requests, "request")} this month (UTC)`];
  if (month.requests > 0) {
    const errors = month.client_errors + month.server_errors;
    parts.push(errors ? `${percent(errors / month.requests, 1)} of them errors` : "none of them an error");
  }
  if (limits) parts.push(near(limits.data));
  return <>{parts.join(" \u00b7 ")}</>;
}

function near(rows: LimitRow[]): string {
  const close = rows.filter(({ state }) => state === "near" || state === "reached");
  if (close.length === 0) return "nobody is near a limit";
  const named = close
    .slice(0, MOST_NAMED)
    .map(
      (row) =>
        `${row.name} ${row.state === "reached" ? "has reached its limit" : `is at ${percent(row.share)} of its limit`}`,
    );
  const rest = close.length - named.length;
  return named.join(", ") + (rest ? `, and ${plural(rest, "other")} come near` : "");
}
