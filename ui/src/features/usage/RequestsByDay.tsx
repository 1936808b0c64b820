import * as Plot from "@observablehq/plot";
import { useMemo } from "react";
import type { Usage, UsageRow } from "@/lib/api/analytics";
import { count, percent } from "@/lib/format";
import { Chart, type Draw } from "@/components/Chart";
import { Key } from "@/components/Key";
import { at, bars, counts, frame } from "./picture";
import { daysOf } from "./span";
import styles from "./Usage.module.css";

const REQUESTS = { requests: "var(--line-strong)" };
const ERRORS = {
  "caller's errors": "var(--waits)",
  "our errors": "var(--rejected)",
  "over a limit": "var(--line-strong)",
};

/** Requests above, errors below on a scale of their own: they would not be seen on the same one. */
export function RequestsByDay({ usage }: { usage: Usage }) {
  const { draw, drawErrors, worst } = useMemo(() => pictures(usage), [usage]);
  const { requests, client_errors, server_errors, limited } = usage.total;
  const errors = `${count(client_errors)} of callers, ${count(server_errors)} of ours, ${count(limited)} over a limit`;
  return (
    <div className={styles.charts}>
      <p className={styles.legend}>
        <Key colour={REQUESTS.requests}>requests a day</Key>
      </p>
      <Chart draw={draw} label={`Requests a day: ${count(requests)} in all`} height={150} />
      <p className={styles.legend}>
        {Object.entries(ERRORS).map(([kind, colour]) => (
          <Key key={kind} colour={colour}>
            {kind}
          </Key>
        ))}
        {worst && <span className={styles.worst}>{worst}</span>}
      </p>
      <Chart draw={drawErrors} label={`Errors a day: ${errors}, in all`} height={116} />
    </div>
  );
}

function pictures(usage: Usage): { draw: Draw; drawErrors: Draw; worst: string | null } {
  const rows = new Map(usage.data.map((row) => [row.name, row]));
  const days = daysOf(usage);
  const requests = days.map((day) => ({ day: at(day), kind: "requests", n: rows.get(day)?.requests ?? 0 }));
  const errors = days.flatMap((day) => {
    const row = rows.get(day);
    return [
      { day: at(day), kind: "caller's errors", n: row?.client_errors ?? 0 },
      { day: at(day), kind: "our errors", n: row?.server_errors ?? 0 },
      { day: at(day), kind: "over a limit", n: row?.limited ?? 0 },
    ];
  });
  const most = Math.max(...requests.map(({ n }) => n));
  const mostErrors = Math.max(...days.map((day) => sumOf(rows.get(day))));
  return {
    draw: (width, height) =>
      Plot.plot({
        ...frame(days, width, height),
        y: counts(most),
        marks: bars(requests, days.length, REQUESTS),
      }),
    drawErrors: (width, height) =>
      Plot.plot({
        ...frame(days, width, height),
        y: counts(mostErrors),
        marks: bars(errors, days.length, ERRORS),
      }),
    worst: worstDay(usage),
  };
}

const sumOf = (row: UsageRow | undefined) => (row ? row.client_errors + row.server_errors + row.limited : 0);

/** The day with most of our own errors, if there were any. */
function worstDay(usage: Usage): string | null {
  const row = usage.data.reduce<UsageRow | null>(
    (most, one) => (one.server_errors > (most?.server_errors ?? 0) ? one : most),
    null,
  );
  return (
    row &&
    `most of ours on ${row.name}: ${count(row.server_errors)}, ${percent(row.server_errors / row.requests, 1)}`
  );
}
