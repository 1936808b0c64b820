import { Link } from "react-router";
import { type RowColumn, RowTable } from "@/components/RowTable";
import { STATUSES, statusWord } from "@/components/Status";
import { TwoLines } from "@/components/TwoLines";
import type { Outcomes, TypeOutcomes, TypeReviews } from "@/lib/api/analytics";
import { count, percent, plural } from "@/lib/format";
import { wilson } from "@/lib/stats";
import styles from "./Usage.module.css";

const RULINGS = [
  ["auto_approve", "ruled automatic"],
  ["needs_review", "to a person"],
  ["reject", "ruled rejected"],
] as const;

const name = ({ type }: { type: string }) => <Link to={`/types/${encodeURIComponent(type)}`}>{type}</Link>;

/** How the decisions of each type came out, by their first status and by what the policy ruled. */
export function Decided({ outcomes }: { outcomes: Outcomes }) {
  const statuses = STATUSES.filter((status) => outcomes.types.some(({ by_status }) => by_status[status]));
  const columns: RowColumn<TypeOutcomes>[] = [
    { header: "Type", cell: name, wide: true },
    { header: "Decisions", cell: (row) => <strong>{count(row.decisions)}</strong>, right: true },
    ...statuses.map((status) => ({
      header: statusWord(status),
      cell: (row: TypeOutcomes) => count(row.by_status[status] ?? 0),
      right: true,
    })),
    ...RULINGS.map(([ruling, said]) => ({
      header: said,
      cell: (row: TypeOutcomes) => count(row.by_ruling[ruling] ?? 0),
      right: true,
    })),
    { header: "Without a person", cell: (row) => percent(row.automatic_share, 1), right: true },
  ];
  return (
    <RowTable
      label="Decisions by type"
      rows={outcomes.types}
      columns={columns}
      rowId={({ type }) => type}
      compact={(row) => (
        <TwoLines
          first={name(row)}
          firstEnd={count(row.decisions)}
          second={statuses
            .filter((status) => row.by_status[status])
            .map((status) => `${count(row.by_status[status])} ${statusWord(status)}`)
            .join(", ")}
          secondEnd={percent(row.automatic_share, 1)}
        />
      )}
    />
  );
}

const reviewed: RowColumn<TypeReviews>[] = [
  { header: "Type", cell: name, wide: true },
  { header: "Reviews", cell: (row) => <strong>{count(row.reviews)}</strong>, right: true },
  { header: "Approved", cell: (row) => count(row.approved), right: true },
  { header: "Overridden", cell: (row) => count(row.overridden), right: true },
  { header: "Rejected", cell: (row) => count(row.rejected), right: true },
  { header: "Acceptance", cell: (row) => <Acceptance row={row} />, right: true },
];

/** How often people agreed with what was proposed to them. */
export function Reviewed({ reviews }: { reviews: TypeReviews[] }) {
  return (
    <RowTable
      label="Reviews by type"
      rows={reviews}
      columns={reviewed}
      rowId={({ type }) => type}
      compact={(row) => (
        <TwoLines
          first={name(row)}
          firstEnd={plural(row.reviews, "review")}
          second={`${count(row.overridden)} overridden, ${count(row.rejected)} rejected`}
          secondEnd={<Acceptance row={row} />}
        />
      )}
    />
  );
}

function Acceptance({ row }: { row: TypeReviews }) {
  if (row.acceptance === null) return null;
  const [low, high] = wilson(row.acceptance, row.reviews);
  return (
    <>
      {percent(row.acceptance, 1)}{" "}
      <span className={styles.interval}>
        {(low * 100).toFixed(1)} to {percent(high, 1)}
      </span>
    </>
  );
}
