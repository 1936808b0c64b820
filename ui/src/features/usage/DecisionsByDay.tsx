import * as Plot from "@observablehq/plot";
import { useMemo } from "react";
import { STATUSES, statusWord } from "@/components/Status";
import type { Outcomes } from "@/lib/api/analytics";
import type { Status } from "@/lib/api/types";
import { count } from "@/lib/format";
import { Chart, type Draw } from "@/components/Chart";
import { Key } from "@/components/Key";
import { at, bars, counts, frame } from "./picture";
import { daysOf } from "./span";
import styles from "./Usage.module.css";

const COLOURS: Partial<Record<Status, string>> = {
  auto_approved: "var(--automatic)",
  needs_review: "var(--waits)",
  rejected: "var(--rejected)",
  manually_approved: "var(--person)",
  overridden: "var(--person)",
};
const colour = (status: Status) => COLOURS[status] ?? "var(--line-strong)";

export function DecisionsByDay({ outcomes }: { outcomes: Outcomes }) {
  const shown = STATUSES.filter((status) => outcomes.days.some(({ by_status }) => by_status[status]));
  const draw = useMemo<Draw>(() => {
    const found = new Map(outcomes.days.map((day) => [day.day, day]));
    const days = daysOf(outcomes);
    const colours = Object.fromEntries(shown.map((status) => [statusWord(status), colour(status)]));
    const pieces = days.flatMap((day) =>
      shown.map((status) => ({
        day: at(day),
        kind: statusWord(status) as string,
        n: found.get(day)?.by_status[status] ?? 0,
      })),
    );
    const most = Math.max(...outcomes.days.map(({ decisions }) => decisions));
    return (width, height) =>
      Plot.plot({
        ...frame(days, width, height),
        y: counts(most),
        marks: bars(pieces, days.length, colours),
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
