import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { type RowColumn, RowTable } from "@/components/RowTable";
import { ErrorNote, Skeleton } from "@/components/States";
import { Tier } from "@/components/Status";
import { Time } from "@/components/Time";
import { TwoLines } from "@/components/TwoLines";
import { getShadow, type Shadow as Found } from "@/lib/api/policies";
import { percent, plural, sentence, words } from "@/lib/format";
import { Flips } from "./ReleaseTest";
import styles from "./Releases.module.css";

type Row = Found["decisions"]["data"][number];

const linked = ({ id }: Row) => (
  <Link to={`/decisions/${id}`}>
    <code>{id.slice(-8)}</code>
  </Link>
);
const way = ({ from, to }: Row) => `${words(from)} \u2192 ${words(to)}`;
const why = ({ first_reason: reason }: Row) => (reason ? sentence(reason) : "");

const columns: RowColumn<Row>[] = [
  { header: "Decision", cell: linked },
  { header: "Served, and would be", cell: way },
  { header: "Tier", cell: ({ risk_tier: tier }) => <Tier tier={tier} /> },
  { header: "Why", cell: (row) => <span title={why(row)}>{why(row)}</span>, wide: true },
  { header: "Decided", cell: ({ at }) => <Time at={at} />, right: true },
];

/** What a policy that serves nobody says of live decisions, beside what was served. */
export function Shadow({ name, version }: { name: string; version: number | null }) {
  const found = useQuery({
    queryKey: ["type", name, "shadow", version],
    queryFn: ({ signal }) => getShadow(name, version, { signal }),
    refetchInterval: 30_000,
  });
  if (found.isError) return <ErrorNote error={found.error} retry={() => found.refetch()} />;
  if (!found.data) return <Skeleton rows={2} label="Loading the shadow" />;
  const {
    policy_version: seen,
    in_force: inForce,
    n,
    agreements,
    agreement,
    since,
    flips,
    decisions,
  } = found.data;
  if (seen === null) {
    return (
      <p className="quiet">
        No policy runs in the shadow. A draft can be tried on live decisions from its page.
      </p>
    );
  }
  if (n === 0) return <p className="quiet">v{seen} has seen no decision in the shadow yet.</p>;
  return (
    <div className={styles.stack}>
      <p>
        v{seen} agrees with what was served in <strong>{percent(agreement, 1)}</strong> of{" "}
        {plural(n, "decision")}
        {since && (
          <>
            {" "}
            since <Time at={since} />
          </>
        )}
        ; v{inForce} is in force.
      </p>
      <Flips flips={flips} flipped={n - agreements} n={n} />
      {decisions.data.length > 0 && (
        <RowTable
          label="Decisions that it would have ruled otherwise"
          rows={decisions.data}
          columns={columns}
          rowId={({ id }) => id}
          compact={(row) => (
            <TwoLines
              first={linked(row)}
              firstEnd={<Tier tier={row.risk_tier} />}
              second={way(row)}
              secondEnd={<Time at={row.at} />}
            />
          )}
        />
      )}
    </div>
  );
}
