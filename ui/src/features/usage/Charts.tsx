import * as Plot from "@observablehq/plot";
import { useMemo } from "react";
import { STATUSES, statusWord } from "@/components/Status";
import type { Outcomes, Usage } from "@/lib/api/analytics";
import type { Status } from "@/lib/api/types";
import { count, percent } from "@/lib/format";
import { Chart, type Draw } from "./Chart";
import { daysOf } from "./span";
import styles from "./Usage.module.css";

const FRAME = { marginLeft: 52, marginRight: 8 };
const LOOK = { background: "none", color: "var(--quiet)", fontSize: "12px" };
const DAY_MS = 86_400_000;
const MOST_BARS = 120;

type Piece = { day: Date; kind: string; n: number };

const at = (day: string) => new Date(`${day}T00:00:00Z`);
const time = (days: Date[]) => {
  const last = days.at(-1) ?? new Date();
  return {
    type: "utc" as const,
    domain: [days[0] ?? last, new Date(last.getTime() + DAY_MS)],
    label: null,
    ticks: 6,
    insetLeft: 1,
  };
};
const compactCount = new Intl.NumberFormat("en", { notation: "compact" });

/** A bar a day, of parts on top of each other; many days leave no gap between them. */
const bars = (pieces: Piece[], days: number, kinds: string[], colours: Record<string, string>) =>
  Plot.rectY(
    pieces,
    Plot.stackY(
      { order: kinds },
      {
        x1: "day",
        x2: (piece: Piece) => new Date(piece.day.getTime() + DAY_MS),
        y: "n",
        fill: (piece: Piece) => colours[piece.kind] ?? "var(--quiet)",
        inset: days > MOST_BARS ? 0 : days > 40 ? 0.5 : 1,
        title: (piece: Piece) => `${piece.day.toISOString().slice(0, 10)}: ${count(piece.n)} ${piece.kind}`,
      },
    ),
  );

const ERRORS = {
  "caller's errors": "var(--waits)",
  "our errors": "var(--rejected)",
  "over a limit": "var(--person)",
};

/** Requests above, errors below on a scale of their own: they would not be seen on the same one. */
export function RequestsByDay({ usage }: { usage: Usage }) {
  const { draw, drawErrors, worst } = useMemo(() => pictures(usage), [usage]);
  return (
    <div className={styles.charts}>
      <p className={styles.legend}>
        <Key colour="var(--line-strong)">requests a day</Key>
      </p>
      <Chart draw={draw} label={`Requests a day: ${count(usage.total.requests)} in all`} height={150} />
      <p className={styles.legend}>
        {Object.entries(ERRORS).map(([kind, colour]) => (
          <Key key={kind} colour={colour}>
            {kind}
          </Key>
        ))}
        {worst && <span className={styles.worst}>{worst}</span>}
      </p>
      <Chart
        draw={drawErrors}
        label="Errors a day, the caller's, ours, and requests over a limit"
        height={110}
      />
    </div>
  );
}

function pictures(usage: Usage): { draw: Draw; drawErrors: Draw; worst: string | null } {
  const rows = new Map(usage.data.map((row) => [row.name, row]));
  const days = daysOf(usage);
  const dates = days.map(at);
  const requests = days.map((day) => ({ day: at(day), kind: "requests", n: rows.get(day)?.requests ?? 0 }));
  const errors = days.flatMap((day) => {
    const row = rows.get(day);
    return [
      { day: at(day), kind: "caller's errors", n: row?.client_errors ?? 0 },
      { day: at(day), kind: "our errors", n: row?.server_errors ?? 0 },
      { day: at(day), kind: "over a limit", n: row?.limited ?? 0 },
    ];
  });
  const plot = (pieces: Piece[], colours: Record<string, string>, top: number): Draw => {
    return (width, height) =>
      Plot.plot({
        ...FRAME,
        width,
        height,
        marginTop: 8,
        marginBottom: 24,
        style: LOOK,
        x: time(dates),
        y: { domain: [0, Math.max(1, top)], label: null, ticks: 3, grid: true, tickFormat: whole },
        marks: [
          bars(pieces, days.length, Object.keys(colours), colours),
          Plot.ruleY([0], { stroke: "var(--line-strong)" }),
        ],
      });
  };
  const most = Math.max(...requests.map(({ n }) => n));
  const mostErrors = Math.max(...days.map((day) => sumOf(rows.get(day))));
  return {
    draw: plot(requests, { requests: "var(--line-strong)" }, most),
    drawErrors: plot(errors, ERRORS, mostErrors),
    worst: worstDay(usage),
  };
}

const sumOf = (row: Usage["data"][number] | undefined) =>
  row ? row.client_errors + row.server_errors + row.limited : 0;

const whole = (value: number) => (Number.isInteger(value) ? compactCount.format(value) : "");

/** The day with most of our own errors, if there were any. */
function worstDay(usage: Usage): string | null {
  const row = usage.data.reduce<Usage["data"][number] | null>(
    (most, one) => (one.server_errors > (most?.server_errors ?? 0) ? one : most),
    null,
  );
  return (
    row &&
    `most of ours on ${row.name}: ${count(row.server_errors)}, ${percent(row.server_errors / row.requests, 1)}`
  );
}

const COLOURS: Partial<Record<Status, string>> = {
  auto_approved: "var(--automatic)",
  needs_review: "var(--waits)",
  rejected: "var(--rejected)",
  manually_approved: "var(--person)",
  overridden: "var(--person)",
};

export function DecisionsByDay({ outcomes }: { outcomes: Outcomes }) {
  const shown = STATUSES.filter((status) => outcomes.days.some(({ by_status }) => by_status[status]));
  const draw = useMemo<Draw>(() => {
    const found = new Map(outcomes.days.map((day) => [day.day, day.by_status]));
    const days = daysOf(outcomes);
    const words = shown.map(statusWord);
    const colours = Object.fromEntries(shown.map((status) => [statusWord(status), colour(status)]));
    const pieces = days.flatMap((day) =>
      shown.map((status) => ({
        day: at(day),
        kind: statusWord(status) as string,
        n: found.get(day)?.[status] ?? 0,
      })),
    );
    return (width, height) =>
      Plot.plot({
        ...FRAME,
        width,
        height,
        marginTop: 8,
        marginBottom: 24,
        style: LOOK,
        x: time(days.map(at)),
        y: { label: null, ticks: 3, grid: true, tickFormat: whole },
        marks: [bars(pieces, days.length, words, colours), Plot.ruleY([0], { stroke: "var(--line-strong)" })],
      });
  }, [outcomes]);
  return (
    <div className={styles.charts}>
      <p className={styles.legend}>
        {shown.map((status) => (
          <Key key={status} colour={colour(status)}>
            {statusWord(status)}
          </Key>
        ))}
      </p>
      <Chart
        draw={draw}
        label={`Decisions a day by status: ${count(outcomes.decisions)} in all`}
        height={150}
      />
    </div>
  );
}

const colour = (status: Status) => COLOURS[status] ?? "var(--line-strong)";

function Key({ colour: fill, children }: { colour: string; children: string }) {
  return (
    <span className={styles.key}>
      <span style={{ background: fill }} aria-hidden="true" />
      {children}
    </span>
  );
}
