import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { Button } from "@/components/Button";
import { type RowColumn, RowTable } from "@/components/RowTable";
import { TwoLines } from "@/components/TwoLines";
import type { By, Usage, UsageRow } from "@/lib/api/analytics";
import { useMay } from "@/lib/api/queries";
import { count, milliseconds } from "@/lib/format";
import { errorShare } from "./shares";
import styles from "./Usage.module.css";

/** The columns that both tables have: how much, how often wrong, how fast. */
const FIGURES: RowColumn<UsageRow>[] = [
  { header: "Requests", cell: (row) => count(row.requests), right: true },
  { header: "Caller's errors", cell: (row) => count(row.client_errors), right: true },
  { header: "Our errors", cell: (row) => <Ours row={row} />, right: true },
  { header: "Errors", cell: errorShare, right: true },
  { header: "Over a limit", cell: (row) => count(row.limited), right: true },
  { header: "p50", cell: (row) => milliseconds(row.p50_ms), right: true },
  { header: "p95", cell: (row) => milliseconds(row.p95_ms), right: true },
  { header: "p99", cell: (row) => milliseconds(row.p99_ms), right: true },
];

const Ours = ({ row }: { row: UsageRow }) =>
  row.server_errors ? <strong className={styles.bad}>{count(row.server_errors)}</strong> : <>0</>;

const MOST_SHOWN = 12;
const SAID: Record<By, string> = { endpoint: "Endpoint", key: "Key or person", day: "Day (UTC)" };

/** Requests by endpoint, by who sent them or by day; all of them together stand at the end. */
export function Requests({ usage }: { usage: Usage }) {
  const mayKeys = useMay("keys:read");
  const names: Record<By, (row: UsageRow) => ReactNode> = {
    endpoint,
    key: (row) => <Caller row={row} linked={mayKeys} />,
    day: (row) => (row.name === "total" ? "All" : row.name),
  };
  const name = names[usage.by];
  const [whole, setWhole] = useState(false);
  const rows = usage.by === "day" ? usage.data.toReversed() : usage.data;
  const shown = whole || rows.length <= MOST_SHOWN + 3 ? rows : rows.slice(0, MOST_SHOWN);
  if (usage.data.length === 0) return <p className="quiet">Nothing was asked.</p>;
  return (
    <>
      <RowTable
        label={`Requests by ${usage.by === "key" ? "key or person" : usage.by}`}
        rows={shown}
        total={usage.total}
        rowId={(row) => row.name}
        columns={[{ header: SAID[usage.by], cell: name, wide: true }, ...FIGURES]}
        compact={(row) => (
          <TwoLines
            first={name(row)}
            firstEnd={count(row.requests)}
            second={`${errorShare(row)} errors${row.limited ? `, ${count(row.limited)} over a limit` : ""}`}
            secondEnd={`p95 ${milliseconds(row.p95_ms)}`}
          />
        )}
      />
      {shown.length < rows.length && (
        <Button onClick={() => setWhole(true)}>Show all {count(rows.length)}</Button>
      )}
    </>
  );
}

function endpoint(row: UsageRow) {
  if (row.name === "total") return "All";
  const [method, path] = row.name.split(" ");
  return (
    <code title={row.name}>
      <span className="quiet">{method}</span> {path}
    </code>
  );
}

function Caller({ row, linked }: { row: UsageRow; linked: boolean }) {
  if (row.name === "total") return <>All</>;
  const isKey = !row.name.includes("@");
  const said = row.label ?? row.name;
  return (
    <>
      {linked && isKey ? (
        <Link className={styles.link} to={`/keys/${row.name}`}>
          {said}
        </Link>
      ) : (
        said
      )}
      {row.label && <span className="quiet mono"> {row.name}</span>}
    </>
  );
}
