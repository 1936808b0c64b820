import * as Plot from "@observablehq/plot";
import { count } from "@/lib/format";

const DAY_MS = 86_400_000;
const MOST_BARS = 120;
const compactCount = new Intl.NumberFormat("en", { notation: "compact" });

export interface Piece {
  day: Date;
  kind: string;
  n: number;
}

export const at = (day: string) => new Date(`${day}T00:00:00Z`);
const next = (day: Date) => new Date(day.getTime() + DAY_MS);

/** What all pictures over days have in common: the days at the bottom, the same from one to the next. */
export function frame(days: string[], width: number, height: number) {
  const first = at(days[0] ?? "");
  const last = at(days.at(-1) ?? "");
  return {
    width,
    height,
    marginLeft: 60,
    marginRight: 8,
    marginTop: 8,
    marginBottom: 36,
    style: { background: "none", color: "var(--quiet)", fontSize: "12px" },
    x: { type: "utc" as const, domain: [first, next(last)], label: null, ticks: 6, insetLeft: 1 },
  };
}

/** Counts upwards from nothing, without fractions between small ones. */
export const counts = (most: number) => ({
  domain: [0, Math.max(1, most)],
  label: null,
  ticks: 3,
  grid: true,
  tickFormat: (value: number) => (Number.isInteger(value) ? compactCount.format(value) : ""),
});

/** A bar a day, of parts on top of each other; many days leave no gap between them. */
export const bars = (pieces: Piece[], days: number, colours: Record<string, string>) => [
  Plot.rectY(
    pieces,
    Plot.stackY(
      { order: Object.keys(colours) },
      {
        x1: "day",
        x2: (piece: Piece) => next(piece.day),
        y: "n",
        fill: (piece: Piece) => colours[piece.kind] ?? "var(--quiet)",
        inset: days > MOST_BARS ? 0 : days > 40 ? 0.5 : 1,
        title: (piece: Piece) => `${piece.day.toISOString().slice(0, 10)}: ${count(piece.n)} ${piece.kind}`,
      },
    ),
  ),
  Plot.ruleY([0], { stroke: "var(--line-strong)" }),
];

/** The middle of a day, where a point of it stands. */
export const midday = (day: string) => new Date(at(day).getTime() + DAY_MS / 2);
