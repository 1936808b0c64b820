import * as Plot from "@observablehq/plot";
import { useMemo } from "react";
import { Chart, type Draw } from "@/components/Chart";
import type { ReviewLoad } from "@/lib/api/policies";
import { count } from "@/lib/format";

const HEIGHT = 190;

interface Hour {
  at: Date;
  low: number;
  middle: number;
  high: number;
}

const hoursOf = (side: ReviewLoad["current"]): Hour[] =>
  side.hours.map(({ at, p10, p50, p90 }) => ({ at: new Date(at), low: p10, middle: p50, high: p90 }));

/** Depth of the queue by hour: the middle run, and the band that holds eight of ten. */
export function LoadChart({ load }: { load: ReviewLoad }) {
  const draw = useMemo<Draw>(() => {
    const current = hoursOf(load.current);
    const other = load.candidate ? hoursOf(load.candidate) : [];
    const most = Math.max(1, ...[...current, ...other].map(({ high }) => high));
    return (width, height) =>
      Plot.plot({
        width,
        height,
        marginLeft: 44,
        marginRight: 12,
        marginTop: 22,
        marginBottom: 30,
        style: { background: "none", color: "var(--quiet)", fontSize: "12px" },
        x: { type: "utc", label: null, ticks: width < 500 ? 4 : 7 },
        y: { domain: [0, most * 1.05], label: "waiting", labelArrow: "none", ticks: 4, grid: true },
        marks: [
          ...side(current, "var(--ink)", "none"),
          ...side(other, "var(--accent)", "7 3"),
          Plot.ruleY([0], { stroke: "var(--line-strong)" }),
        ],
      });
  }, [load]);
  return <Chart draw={draw} label={labelOf(load)} height={HEIGHT} />;
}

const side = (hours: Hour[], colour: string, dash: string) => [
  Plot.areaY(hours, { x: "at", y1: "low", y2: "high", fill: colour, fillOpacity: 0.12 }),
  Plot.lineY(hours, { x: "at", y: "middle", stroke: colour, strokeWidth: 1.75, strokeDasharray: dash }),
];

function labelOf({ current, candidate }: ReviewLoad): string {
  const end = (one: ReviewLoad["current"]) =>
    `v${one.policy_version} ends with ${count(one.hours.at(-1)?.p50)} waiting`;
  return `Queue of reviews by hour: ${end(current)}${candidate ? `, ${end(candidate)}` : ""}`;
}
