import { Link } from "react-router";
import type { Column } from "@/components/DataTable";
import { Status, Tier } from "@/components/Status";
import { Time } from "@/components/Time";
import { TwoLines } from "@/components/TwoLines";
import type { DecisionSummary } from "@/lib/api/types";
import { count, DASH, probability, sentence } from "@/lib/format";

const open = (row: DecisionSummary) => (
  <Link data-row to={`/decisions/${row.id}`} title={row.option ?? undefined}>
    {row.option ?? "no option yet"}
  </Link>
);

const reason = ({ first_reason: first, erased }: DecisionSummary) => {
  if (first) return sentence(first);
  return erased ? "erased with its data subject" : DASH;
};

export const columns: Column<DecisionSummary>[] = [
  {
    id: "option",
    header: "Option",
    cell: ({ row }) => open(row.original),
    meta: { track: "minmax(110px, 1.4fr)" },
  },
  {
    id: "status",
    header: "Status",
    cell: ({ row }) => <Status status={row.original.status} />,
    meta: { track: "104px" },
  },
  { accessorKey: "type", header: "Type", meta: { track: "minmax(110px, 1fr)" } },
  {
    id: "confidence",
    header: "Confidence",
    cell: ({ row }) => probability(row.original.confidence),
    meta: { track: "70px", right: true },
  },
  {
    id: "d",
    header: "d",
    cell: ({ row }) => probability(row.original.d),
    meta: { track: "40px", right: true },
  },
  {
    id: "amount",
    header: "Amount",
    cell: ({ row }) => count(row.original.amount),
    meta: { track: "74px", right: true },
  },
  {
    id: "tier",
    header: "Tier",
    cell: ({ row }) => <Tier tier={row.original.risk_tier} />,
    meta: { track: "56px" },
  },
  {
    id: "reason",
    header: "First reason",
    cell: ({ row }) => (
      <span className="quiet" title={row.original.first_reason ?? undefined}>
        {reason(row.original)}
      </span>
    ),
    meta: { track: "minmax(0, 2fr)" },
  },
  {
    id: "created",
    header: "When",
    cell: ({ row }) => <Time at={row.original.created_at} />,
    meta: { track: "84px", right: true },
  },
];

export const compact = (row: DecisionSummary) => (
  <TwoLines
    first={open(row)}
    firstEnd={<Status status={row.status} />}
    second={
      <>
        {row.type}, d {probability(row.d)}
        {row.risk_tier !== "low" && row.risk_tier && (
          <>
            , <Tier tier={row.risk_tier} />
          </>
        )}
      </>
    }
    secondEnd={<Time at={row.created_at} />}
  />
);
