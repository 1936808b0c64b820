import { CircleAlert, CircleCheck, Infinity as NoLimit, TriangleAlert } from "lucide-react";
import { Mark } from "@/components/Mark";
import { type RowColumn, RowTable } from "@/components/RowTable";
import { TwoLines } from "@/components/TwoLines";
import type { LimitRow, Limits as Answer } from "@/lib/api/analytics";
import { count, percent } from "@/lib/format";
import styles from "./Usage.module.css";

const STATES = {
  reached: [CircleAlert, "rejected"],
  near: [TriangleAlert, "waits"],
  ok: [CircleCheck, "automatic"],
  unlimited: [NoLimit, "idle"],
} as const;

const columns: RowColumn<LimitRow>[] = [
  { header: "Key or person", cell: (row) => <Name row={row} /> },
  { header: "Tier", cell: tier },
  { header: <span className="hidden-visually">Used</span>, cell: (row) => <Bar row={row} />, wide: true },
  { header: "Requests", cell: (row) => count(row.requests), right: true },
  { header: "Limit", cell: (row) => (row.limit === null ? "none" : count(row.limit)), right: true },
  { header: "Share", cell: (row) => percent(row.share), right: true },
  { header: "State", cell: (row) => <State row={row} /> },
];

/** Each caller's requests of the month against what their tier allows, the nearest first. */
export function Limits({ limits }: { limits: Answer }) {
  if (limits.data.length === 0) return <p className="quiet">Nobody has sent a request this month.</p>;
  return (
    <RowTable
      label="Limits"
      rows={limits.data}
      columns={columns}
      rowId={(row) => row.caller}
      compact={(row) => (
        <>
          <TwoLines
            first={<Name row={row} />}
            firstEnd={<State row={row} />}
            second={`${count(row.requests)} of ${row.limit === null ? "no limit" : count(row.limit)}`}
            secondEnd={row.share === null ? tier(row) : `${percent(row.share)}, ${tier(row)}`}
          />
          <Bar row={row} />
        </>
      )}
    />
  );
}

/** People have a limit of their own, not the tier of a key. */
function tier(row: LimitRow): string {
  return row.tier ?? "people";
}

const Name = ({ row }: { row: LimitRow }) => (
  <>
    {row.name} {row.caller !== row.name && <span className="quiet mono">{row.caller}</span>}
  </>
);

function State({ row }: { row: LimitRow }) {
  const [Icon, tone] = STATES[row.state];
  return (
    <Mark Icon={Icon} tone={tone}>
      {word(row)}
    </Mark>
  );
}

function word({ state, overage }: LimitRow): string {
  if (state === "reached") return overage === "refuse" ? "refused now" : "over, counted";
  return { near: "near", ok: "within", unlimited: "no limit" }[state];
}

function Bar({ row }: { row: LimitRow }) {
  if (row.share === null) return null;
  return (
    <span className={`${styles.bar} ${styles[row.state]}`} aria-hidden="true">
      <span style={{ width: `${Math.min(1, row.share) * 100}%` }} />
    </span>
  );
}
