import * as Plot from "@observablehq/plot";
import { useMemo } from "react";
import type { Usage } from "@/lib/api/analytics";
import { milliseconds } from "@/lib/format";
import { Chart, type Draw } from "@/components/Chart";
import { Key } from "@/components/Key";
import { frame, midday } from "./picture";
import { daysOf } from "./span";
import styles from "./Usage.module.css";

/** Told apart by their dashes, not by colour alone. */
const LINES = [
  { of: "p50_ms", text: "p50", colour: "var(--ink)", line: "solid", dash: "none" },
  { of: "p95_ms", text: "p95", colour: "var(--accent)", line: "dashed", dash: "7 3" },
  { of: "p99_ms", text: "p99", colour: "var(--quiet)", line: "dotted", dash: "2 3" },
] as const;

const DECADES = [0.1, 1, 10, 100, 1_000, 10_000, 100_000];

/** How long answers took, day by day; each step upwards is ten times as long. */
export function LatencyByDay({ usage }: { usage: Usage }) {
  const draw = useMemo<Draw>(() => {
    const days = daysOf(usage);
    const rows = new Map(usage.data.map((row) => [row.name, row]));
    const points = LINES.map(({ of, text }) =>
      days.map((day) => ({ day, at: midday(day), text, ms: rows.get(day)?.[of] ?? null })),
    );
    const known = points.flat().flatMap(({ ms }) => (ms === null ? [] : [ms]));
    const low = Math.min(...known, 10);
    const high = Math.max(...known, 100);
    return (width, height) =>
      Plot.plot({
        ...frame(days, width, height),
        y: {
          type: "log",
          domain: [low, high],
          label: null,
          ticks: DECADES.filter((ms) => ms >= low && ms <= high),
          grid: true,
          tickFormat: (ms: number) => milliseconds(ms).replace(".0", ""),
        },
        marks: LINES.flatMap(({ colour, dash }, index) => [
          Plot.lineY(points[index] ?? [], {
            x: "at",
            y: "ms",
            stroke: colour,
            strokeWidth: 1.75,
            strokeDasharray: dash,
          }),
          Plot.dot(points[index] ?? [], {
            x: "at",
            y: "ms",
            r: days.length > 40 ? 0 : 2,
            fill: colour,
            title: ({ day, text, ms }: { day: string; text: string; ms: number }) =>
              `${day}: ${text} ${milliseconds(ms)}`,
          }),
        ]),
      });
  }, [usage]);
  const { p50_ms, p95_ms, p99_ms } = usage.total;
  const all = `p50 ${milliseconds(p50_ms)}, p95 ${milliseconds(p95_ms)}, p99 ${milliseconds(p99_ms)}`;
  return (
    <div className={styles.charts}>
      <p className={styles.legend}>
        {LINES.map(({ text, colour, line }) => (
          <Key key={text} colour={colour} line={line}>
            {text}
          </Key>
        ))}
        <span className={styles.worst}>{all} in all</span>
      </p>
      <Chart draw={draw} label={`Time to an answer, by day: ${all} in all`} height={130} />
    </div>
  );
}
