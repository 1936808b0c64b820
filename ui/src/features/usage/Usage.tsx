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
  const failed = [days, table, outcomes, limits].find(({ isError }) => isError);
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
  return (
    <Page
      title="Usage"
      now={<Now limits={limits.data} />}
      actions={<RangePicker days={range} search={search} />}
    >
      {failed && <ErrorNote error={failed.error} retry={() => failed.refetch()} />}
      <Section
        id="requests"
        title="Requests, errors and latency by day"
        aside={
          days.data &&
          `${plural(days.data.total.requests, "request")}, ${errorShare(days.data.total)} errors in ${range} days`
        }
      >
        {days.data ? (
          days.data.total.requests + days.data.total.limited === 0 ? (
            <Empty>Nobody has asked for anything in these {range} days.</Empty>
          ) : (
            <Suspense fallback={<div className={styles.chart} />}>
              <RequestsByDay usage={days.data} />
              {days.data.total.requests > 0 && <LatencyByDay usage={days.data} />}
            </Suspense>
          )
        ) : (
          !failed && <Skeleton rows={6} label="Loading the days" />
        )}
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
          {table.data ? (
            <Requests key={table.data.by} usage={table.data} />
          ) : (
            !failed && <Skeleton rows={6} label="Loading the requests" />
          )}
        </Tabs>
      </Section>
      <Section
        id="limits"
        title="Against the limits of this month"
        aside={limits.data && <Resets on={limits.data.resets_on} />}
      >
        {limits.data ? (
          <Limits limits={limits.data} />
        ) : (
          !failed && <Skeleton rows={3} label="Loading limits" />
        )}
      </Section>
      <Section
        id="decisions"
        title="Decisions"
        aside={outcomes.data && `${plural(outcomes.data.decisions, "decision")}, as they were decided first`}
      >
        {outcomes.data ? (
          outcomes.data.decisions === 0 ? (
            <Empty>Nothing was decided in these {range} days.</Empty>
          ) : (
            <>
              <Suspense fallback={<div className={styles.chart} />}>
                <DecisionsByDay outcomes={outcomes.data} />
              </Suspense>
              <Decided outcomes={outcomes.data} />
            </>
          )
        ) : (
          !failed && <Skeleton rows={6} label="Loading decisions" />
        )}
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
