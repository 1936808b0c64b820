import { Progress } from "@/components/Progress";
import type { ApiKey, Tier } from "@/lib/api/types";
import { count, percent, plural } from "@/lib/format";
import styles from "./Keys.module.css";
import { useTiers } from "./useKeys";

type Usage = ApiKey["usage"];

/** From this share of the month's requests on, a key is near its limit. */
export const NEAR = 0.8;

/** Of the requests that its tier has for the month; null: it has no limit. */
export const shareOf = ({ month_requests: sent, month_limit: limit }: Usage): number | null =>
  limit === null ? null : limit === 0 ? 1 : sent / limit;

/** What was sent at all is never shown as nothing. */
const shown = (share: number) => (share > 0 && share < 0.005 ? `<${percent(0.01)}` : percent(share));

const tone = (share: number | null) =>
  share === null || share < NEAR ? styles.far : share < 1 ? styles.near : styles.beyond;

/** As a table shows it: how many, and the share of the limit. */
export function MonthShort({ usage }: { usage: Usage }) {
  const share = shareOf(usage);
  const of = usage.month_limit === null ? "no monthly limit" : `of ${count(usage.month_limit)}`;
  return (
    <span title={`${count(usage.month_requests)} requests, ${of}`}>
      {count(usage.month_requests)}
      <span className={`${styles.share} ${tone(share)}`}>{share === null ? "" : shown(share)}</span>
    </span>
  );
}

/** What a key has sent this month, against what its tier allows. */
export function Month({ found: { usage, tier: name } }: { found: ApiKey }) {
  const share = shareOf(usage);
  const tier = useTiers().data?.find((known) => known.name === name);
  return (
    <div className={styles.month}>
      <p>
        <strong className={styles.figure}>{count(usage.month_requests)}</strong>{" "}
        {usage.month_limit === null
          ? usage.month_requests === 1
            ? "request"
            : "requests"
          : `of ${count(usage.month_limit)} requests`}
        {share !== null && (
          <span className={tone(share)}>
            {" "}
            {"\u00b7"} {shown(share)}
          </span>
        )}
      </p>
      {share !== null && (
        <Progress
          percent={share * 100}
          label="Share of the month's requests"
          tone={share >= 1 ? "failed" : "running"}
        />
      )}
      <p className="quiet">{beyond(usage, tier)} Keys that it was rotated from count with it.</p>
    </div>
  );
}

function beyond({ month_limit: limit, month_requests: sent }: Usage, tier: Tier | undefined): string {
  if (limit === null) return "Its tier has no monthly limit.";
  if (!tier) return "";
  if (tier.overage === "count")
    return sent > limit
      ? `${plural(sent - limit, "request")} beyond what the tier ${tier.name} includes: answered, and counted.`
      : `The tier ${tier.name} answers and counts what goes beyond.`;
  return sent >= limit
    ? `The tier ${tier.name} has no more this month: requests are refused (429) until the next begins.`
    : `Beyond it the tier ${tier.name} refuses requests (429) until the next month.`;
}
