import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { Button } from "@/components/Button";
import { type RowColumn, RowTable } from "@/components/RowTable";
import { ErrorNote, Skeleton } from "@/components/States";
import { Tier } from "@/components/Status";
import { Time } from "@/components/Time";
import { TwoLines } from "@/components/TwoLines";
import { type Backtest, backtest, type Flip, type Release, type Side, type Test } from "@/lib/api/policies";
import { between, count, DASH, percent, plural, words } from "@/lib/format";
import styles from "./Releases.module.css";

const SOURCES = {
  decisions: "stored decisions",
  golden_cases: "cases set aside at learning",
  sample: "sampled decisions, computed again",
} as const;

/** What the test of a draft said, side by side with what was in force, and which decisions would flip. */
export function ReleaseTest({ name, release }: { name: string; release: Release }) {
  const { test, version, state } = release;
  const [listed, setListed] = useState(false);
  if (!test) {
    return (
      <p className="quiet">
        {state === "draft"
          ? "Test it to see which past decisions would come out otherwise, at what error, and at what cost."
          : "It was never tested."}
      </p>
    );
  }
  return (
    <div className={styles.stack}>
      <p className="quiet">
        On {count(test.n)} {SOURCES[test.source]}, against v{test.policy_version}.
      </p>
      <Sides test={test} version={version} />
      <Flips flips={test.flips} flipped={test.flipped} n={test.n} />
      {test.flipped > 0 && test.source !== "golden_cases" && !listed && (
        <div>
          <Button onClick={() => setListed(true)}>List the decisions that flip</Button>
        </div>
      )}
      {listed && <Flipped name={name} version={version} />}
      {test.notes.length > 0 && (
        <ul className={styles.notes}>
          {test.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const rate = (value: number | null) => (value === null ? DASH : value < 10 ? value.toFixed(1) : count(value));

const ROWS: [name: string, value: (side: Side) => string, interval?: (side: Side) => string][] = [
  ["automatic", (side) => percent(side.coverage, 1), (side) => between(side.coverage_interval)],
  [
    "wrong",
    (side) => percent(side.error, 1),
    (side) => (side.labels ? `${between(side.error_interval)}, n = ${side.labels}` : "no labels"),
  ],
  ["reviews a day", (side) => rate(side.reviews_a_day)],
  ["handlings a day", (side) => rate(side.persons_a_day)],
  ["audits a day", (side) => rate(side.audits_a_day)],
  ["cost a day", (side) => rate(side.cost_a_day)],
  [
    "beyond what people can review",
    (side) => (side.below_cap ? count(side.below_cap.below) : DASH),
    (side) => (side.below_cap ? `cap ${side.below_cap.cap} a day` : ""),
  ],
];

function Sides({ test, version }: { test: Test; version: number }) {
  const { before, after } = test;
  const shown = ROWS.filter(([, value]) => value(before) !== DASH || value(after) !== DASH);
  return (
    <table className={styles.sides} aria-label="Before and after">
      <thead>
        <tr>
          <th scope="col">figure</th>
          <th scope="col">v{test.policy_version}</th>
          <th scope="col">v{version}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(([name, value, interval]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {[before, after].map((side, index) => (
              <td key={index} className={index === 1 ? styles.after : ""}>
                {value(side)}
                {interval && <span className={styles.interval}>{interval(side)}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Flips({ flips, flipped, n }: { flips: Flip[]; flipped: number; n: number }) {
  if (flipped === 0) return <p>No decision of {count(n)} would come out otherwise.</p>;
  return (
    <ul className={styles.flips} aria-label="What flips">
      <li>
        <strong>{plural(flipped, "decision flips", "decisions flip")}</strong>
      </li>
      {flips.map((flip) => (
        <li key={`${flip.from} ${flip.to}`}>
          {words(flip.from)} {"\u2192"} {words(flip.to)} <strong>{count(flip.n)}</strong>
        </li>
      ))}
    </ul>
  );
}

type FlippedRow = Backtest["decisions"]["data"][number];

const linked = ({ id }: { id: string }) => (
  <Link to={`/decisions/${id}`}>
    <code>{id.slice(-8)}</code>
  </Link>
);
const way = ({ from, to }: { from: string; to: string }) => `${words(from)} \u2192 ${words(to)}`;

const columns: RowColumn<FlippedRow>[] = [
  { header: "Decision", cell: linked },
  { header: "Flips", cell: way, wide: true },
  { header: "Tier", cell: ({ risk_tier: tier }) => <Tier tier={tier} /> },
  { header: "Decided", cell: ({ decided_at: at }) => <Time at={at} />, right: true },
];

/** Asked for anew: the test keeps counts, not decisions. */
function Flipped({ name, version }: { name: string; version: number }) {
  const found = useInfiniteQuery({
    queryKey: ["type", name, "policies", version, "backtest"],
    queryFn: ({ signal, pageParam }) => backtest(name, version, pageParam, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.decisions.next_cursor,
    staleTime: 60_000,
  });
  if (found.isError) return <ErrorNote error={found.error} retry={() => found.refetch()} />;
  if (!found.data) return <Skeleton rows={4} label="Loading what flips" />;
  return (
    <>
      <RowTable
        label="Decisions that flip"
        rows={found.data.pages.flatMap(({ decisions }) => decisions.data)}
        columns={columns}
        rowId={({ id }) => id}
        compact={(row) => (
          <TwoLines
            first={linked(row)}
            firstEnd={<Tier tier={row.risk_tier} />}
            second={way(row)}
            secondEnd={<Time at={row.decided_at} />}
          />
        )}
      />
      {found.hasNextPage && (
        <div>
          <Button disabled={found.isFetching} onClick={() => void found.fetchNextPage()}>
            More
          </Button>
        </div>
      )}
    </>
  );
}
