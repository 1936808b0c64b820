import { CircleCheck, TriangleAlert } from "lucide-react";
import { Mark } from "@/components/Mark";
import { type RowColumn, RowTable } from "@/components/RowTable";
import { TwoLines } from "@/components/TwoLines";
import type { Reviewer, Share } from "@/lib/api/quality";
import { count, DASH, duration, percent, plural } from "@/lib/format";
import styles from "./Reviewers.module.css";

const columns: RowColumn<Reviewer>[] = [
  { header: "Person or key", cell: ({ reviewer }) => reviewer, wide: true },
  { header: "Answers", cell: ({ n }) => <strong>{count(n)}</strong>, right: true },
  { header: "Median time", cell: time, right: true },
  { header: "Right on known", cell: ({ seeded }) => <Figure share={seeded} />, right: true },
  {
    header: "Approves when shown",
    cell: ({ follows_shown }) => <Figure share={follows_shown} />,
    right: true,
  },
  { header: "Same when blind", cell: ({ equals_blind }) => <Figure share={equals_blind} />, right: true },
  {
    header: "Approved what was wrong",
    cell: ({ approved_wrong }) => <Figure share={approved_wrong} />,
    right: true,
  },
  { header: "Alarms", cell: (row) => <Alarms row={row} />, wide: true },
];

/** One row a person; a share of nothing is left out. */
export function Figures({ reviewers }: { reviewers: Reviewer[] }) {
  return (
    <RowTable
      label="Reviewers"
      rows={reviewers}
      columns={columns}
      rowId={({ ref }) => ref}
      compact={(row) => (
        <>
          <TwoLines
            first={row.reviewer}
            firstEnd={plural(row.n, "answer")}
            second={
              row.seeded.n > 0 ? (
                <>
                  right on known <Figure share={row.seeded} />
                </>
              ) : (
                "nothing known"
              )
            }
            secondEnd={time(row)}
          />
          <Alarms row={row} />
        </>
      )}
    />
  );
}

function time({ median_seconds }: Reviewer): string {
  return median_seconds === null ? DASH : duration(median_seconds);
}

function Figure({ share }: { share: Share }) {
  if (share.share === null) return <>{DASH}</>;
  return (
    <>
      {percent(share.share, 1)}{" "}
      <span className={styles.interval}>
        {(share.low * 100).toFixed(1)} to {percent(share.high, 1)}, n {count(share.n)}
      </span>
    </>
  );
}

function Alarms({ row }: { row: Reviewer }) {
  if (row.alarms.length === 0)
    return (
      <Mark Icon={CircleCheck} tone="idle">
        none
      </Mark>
    );
  return (
    <ul>
      {row.alarms.map(({ alarm, sentence }) => (
        <li key={alarm}>
          <Mark Icon={TriangleAlert} tone="waits">
            {sentence}
          </Mark>
        </li>
      ))}
    </ul>
  );
}

interface Pair {
  one: string;
  other: string;
  n: number;
  kappa: number;
  low: number;
  high: number;
}

const pairColumns: RowColumn<Pair>[] = [
  { header: "One", cell: ({ one }) => one },
  { header: "Other", cell: ({ other }) => other, wide: true },
  { header: "Common cases", cell: ({ n }) => count(n), right: true },
  { header: "Kappa", cell: (pair) => kappa({ ...pair, value: pair.kappa }), right: true },
];

/** Each pair once. */
export function Agreement({ reviewers }: { reviewers: Reviewer[] }) {
  const pairs: Pair[] = reviewers.flatMap(({ reviewer, agreement }) =>
    agreement
      .filter((pair) => reviewer < pair.with)
      .map(({ with: other, ...figures }) => ({ one: reviewer, other, ...figures })),
  );
  if (pairs.length === 0) return <p className="quiet">No two people have answered ten common cases yet.</p>;
  return (
    <RowTable
      label="Agreement"
      rows={pairs}
      columns={pairColumns}
      rowId={({ one, other }) => `${one} ${other}`}
      compact={(pair) => (
        <TwoLines
          first={pair.one}
          firstEnd={kappa({ ...pair, value: pair.kappa })}
          second={pair.other}
          secondEnd={plural(pair.n, "common case")}
        />
      )}
    />
  );
}

/** Agreement beyond chance, with its interval. */
export const kappa = ({ value, low, high }: { value: number; low: number; high: number }) =>
  `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
