import { useQuery } from "@tanstack/react-query";
import { CircleCheck, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { FactList } from "@/components/FactList";
import { Mark } from "@/components/Mark";
import { type RowColumn, RowTable } from "@/components/RowTable";
import { ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import { TwoLines } from "@/components/TwoLines";
import { type AuditedError, type Budget, getDrift, type Watched } from "@/lib/api/drift";
import { between, chosen, count, percent, plural } from "@/lib/format";
import styles from "./Drift.module.css";
import { Spark } from "./Spark";

const FEW = 8;

/** What watches the certificate: evidence against it, figure by figure, audits, and the dissonance budget. */
export function Drift({ name }: { name: string }) {
  const found = useQuery({
    queryKey: ["type", name, "drift"],
    queryFn: ({ signal }) => getDrift(name, { signal }),
    staleTime: 10_000,
    refetchInterval: 60_000,
  });
  const [all, setAll] = useState(false);
  if (found.isError) return <ErrorNote error={found.error} retry={() => found.refetch()} />;
  if (!found.data) return <Skeleton rows={6} label="Loading the drift" />;
  const { certificate, figures, audited, budget, seen, updated_at: at, why } = found.data;
  const sorted = [...figures].sort((a, b) => closeness(b) - closeness(a));
  const shown = all ? sorted : sorted.slice(0, FEW);
  return (
    <div className={styles.drift}>
      <p className="quiet">
        {certificate === null
          ? "No certificate speaks for what is in force, so that nothing is watched."
          : `${plural(figures.length, "figure is", "figures are")} watched for certificate ${certificate}: ${plural(seen, "decision")} looked at so far. `}
        {certificate !== null && at && (
          <>
            Last <Time at={at} />.
          </>
        )}
        {why && ` ${why}`}
      </p>
      {(audited || budget) && (
        <FactList
          facts={[
            audited ? ["Audited error", <Audited key="a" audited={audited} />] : null,
            budget ? ["Dissonance budget", <Spent key="b" budget={budget} />] : null,
          ]}
        />
      )}
      {figures.length > 0 && seen > 0 && (
        <RowTable
          label="Evidence of drift"
          rows={shown}
          columns={columns}
          compact={compact}
          rowId={({ name: figure, kind }) => `${kind} ${figure}`}
        />
      )}
      {figures.length > FEW && seen > 0 && (
        <div className={styles.more}>
          <Button tone="bare" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? `Only the ${FEW} nearest to their limit` : plural(figures.length - FEW, "more figure")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** How much of the way to its limit the evidence has gone. */
const closeness = ({ log10_capital: capital, limit }: Watched): number => Math.max(0, capital) / limit;

const called = (state: Watched["state"]) =>
  state === "alarm" ? (
    <Mark Icon={TriangleAlert} tone="rejected">
      alarm
    </Mark>
  ) : (
    <Mark Icon={CircleCheck} tone="automatic">
      quiet
    </Mark>
  );

const nameOf = ({ name, kind }: Watched) => (kind === "dissonance" ? <i>d</i> : <code>{name}</code>);

/** The place of values that gained or lost most, against the certificate's own window. */
function moved({ bins }: Watched): string {
  const before = bins.reduce((sum, { reference }) => sum + reference, 0);
  const lately = bins.reduce((sum, { recent }) => sum + recent, 0);
  if (!before || lately < 20) return "";
  const found = bins
    .map(({ label, reference, recent }) => ({ label, was: reference / before, is: recent / lately }))
    .sort((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was))[0];
  return found ? `${found.label}: ${percent(found.was)} then, ${percent(found.is)} lately` : "";
}

const columns: RowColumn<Watched>[] = [
  { header: "Figure", cell: nameOf },
  { header: "State", cell: ({ state }) => called(state) },
  { header: "Seen", cell: ({ seen }) => count(seen), right: true },
  { header: "Of the limit", cell: (row) => percent(closeness(row)), right: true },
  {
    header: "Evidence over time",
    cell: (row) => <Spark series={row.series} limit={row.limit} alarm={row.state === "alarm"} />,
  },
  { header: "Moved most", cell: (row) => <span className="quiet">{moved(row)}</span>, wide: true },
];

const compact = (row: Watched) => (
  <TwoLines
    first={nameOf(row)}
    firstEnd={called(row.state)}
    second={<Spark series={row.series} limit={row.limit} alarm={row.state === "alarm"} />}
    secondEnd={`${percent(closeness(row))} of the limit`}
  />
);

function Audited({ audited }: { audited: AuditedError }) {
  const { n, wrong, interval, alpha, state } = audited;
  if (n === 0) return <span className="quiet">No automatic answer was audited yet.</span>;
  return (
    <span className={styles.line}>
      {called(state)}
      <span>
        {wrong} of {plural(n, "audit")} wrong (95 %: {between(interval)}); {chosen(alpha)} allowed
      </span>
      <Spark series={audited.series} limit={audited.limit} alarm={state === "alarm"} />
    </span>
  );
}

function Spent({ budget }: { budget: Budget }) {
  const { above, allowed, used, exceeded_at: at, why } = budget;
  return (
    <span className={styles.line}>
      {called(used > allowed ? "alarm" : "quiet")}
      <span>
        {used} of {allowed} decisions with <i>d</i> above {above} in the last hour
        {at && (
          <>
            ; exceeded <Time at={at} />
          </>
        )}
        {why && `: ${why}`}
      </span>
    </span>
  );
}
