import { lazy, Suspense } from "react";
import { Link, useSearchParams } from "react-router";
import { Page, Section } from "@/components/Page";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { Tabs } from "@/components/Tabs";
import type { By } from "@/lib/api/analytics";
import { plural } from "@/lib/format";
import { useNow } from "@/lib/hooks";
import { Decided, Reviewed } from "./Decided";
import { Limits } from "./Limits";
import { Now } from "./Now";
import { Requests } from "./Requests";
import { errorShare } from "./shares";
import { lastDays, RANGES, readBy, readRange } from "./span";
import styles from "./Usage.module.css";
import { useLimits, useOutcomes, useUsage } from "./useUsage";

const RequestsByDay = lazy(async () => ({ default: (await import("./RequestsByDay")).RequestsByDay }));
const LatencyByDay = lazy(async () => ({ default: (await import("./LatencyByDay")).LatencyByDay }));
const DecisionsByDay = lazy(async () => ({ default: (await import("./DecisionsByDay")).DecisionsByDay }));
const MINUTE_MS = 60_000;

/** As tall as the charts will be, in pixels. */
const REQUESTS_HEIGHT = 500;
const DECISIONS_HEIGHT = 190;

export function Usage() {
  const [search, setSearch] = useSearchParams();
  const now = useNow(MINUTE_MS);
  const range = readRange(search.get("days"));
  const by = readBy(search.get("by"));
  const span = lastDays(range, now);
  const days = useUsage(span, "day");
  const table = useUsage(span, by);
  const outcomes = useOutcomes(span);
  const limits = useLimits();
  const queries = [days, table, outcomes, limits];
  const failed = queries.find(({ isError }) => isError);
  // What comes first must not push down what comes later: all of it comes at once
  const loading = !failed && queries.some(({ isPending }) => isPending);
  const setBy = (value: By) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        if (value === "endpoint") next.delete("by");
        else next.set("by", value);
        return next;
      },
      { replace: true },
    );
  const head = {
    title: "Usage",
    now: <Now limits={limits.data} />,
    actions: <RangePicker days={range} search={search} />,
  };
  if (loading)
    return (
      <Page {...head}>
        <Skeleton rows={16} label="Loading usage" />
      </Page>
    );
  return (
    <Page {...head}>
      {failed && <ErrorNote error={failed.error} retry={() => failed.refetch()} />}
      <Section
        id="requests"
        title="Requests, errors and latency by day"
        aside={
          days.data &&
          `${plural(days.data.total.requests, "request")}, ${errorShare(days.data.total)} errors in ${range} days`
        }
      >
        {days.data &&
          (days.data.total.requests + days.data.total.limited === 0 ? (
            <Empty>Nobody has asked for anything in these {range} days.</Empty>
          ) : (
            <Suspense fallback={<Skeleton rows={0} label="Loading the charts" height={REQUESTS_HEIGHT} />}>
              <RequestsByDay usage={days.data} />
              {days.data.total.requests > 0 && <LatencyByDay usage={days.data} />}
            </Suspense>
          ))}
      </Section>
      <Section
        id="by"
        title="Who asked for what"
        aside="half, 95 % and 99 % were answered within p50, p95 and p99"
      >
        <Tabs
          label="Who asked for what"
          tabs={[
            ["endpoint", "By endpoint"],
            ["key", "By key or person"],
            ["day", "By day"],
          ]}
          value={by}
          onChange={setBy}
        >
          {table.data && <Requests key={table.data.by} usage={table.data} />}
        </Tabs>
      </Section>
      <Section
        id="limits"
        title="Against the limits of this month"
        aside={limits.data && <Resets on={limits.data.resets_on} />}
      >
        {limits.data && <Limits limits={limits.data} />}
      </Section>
      <Section
        id="decisions"
        title="Decisions"
        aside={outcomes.data && `${plural(outcomes.data.decisions, "decision")}, as they were decided first`}
      >
        {outcomes.data &&
          (outcomes.data.decisions === 0 ? (
            <Empty>Nothing was decided in these {range} days.</Empty>
          ) : (
            <>
              <Suspense fallback={<Skeleton rows={0} label="Loading the chart" height={DECISIONS_HEIGHT} />}>
                <DecisionsByDay outcomes={outcomes.data} />
              </Suspense>
              <Decided outcomes={outcomes.data} />
            </>
          ))}
      </Section>
      {outcomes.data && outcomes.data.reviews.length > 0 && (
        <Section
          id="reviews"
          title="What people did with proposals"
          aside="acceptance with its 95 % interval"
        >
          <Reviewed reviews={outcomes.data.reviews} />
        </Section>
      )}
    </Page>
  );
}

const Resets = ({ on }: { on: string }) => <>counted anew from {on}, 00:00 UTC</>;

function RangePicker({ days, search }: { days: number; search: URLSearchParams }) {
  const to = (range: number) => {
    const next = new URLSearchParams(search);
    next.set("days", String(range));
    return { search: next.toString() };
  };
  return (
    <nav aria-label="Range" className={styles.ranges}>
      {RANGES.map((range) => (
        <Link key={range} to={to(range)} replace aria-current={range === days ? "true" : undefined}>
          {range} days
        </Link>
      ))}
    </nav>
  );
}
