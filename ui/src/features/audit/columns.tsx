import { Link } from "react-router";
import type { Column } from "@/components/DataTable";
import { Time } from "@/components/Time";
import { TwoLines } from "@/components/TwoLines";
import type { AuditRecord } from "@/lib/api/audit";
import { count, DASH } from "@/lib/format";
import { actionWord } from "./filters";
import { actorName, ObjectName, shortId } from "./objects";

const open = (record: AuditRecord) => (
  <Link data-row to={`/audit/${record.seq}`} title={record.action}>
    {actionWord(record.action)}
  </Link>
);

const who = (record: AuditRecord) => (
  <span title={record.actor.id}>
    {actorName(record)}
    {record.actor.kind !== "system" && <span className="quiet mono"> {record.actor.id}</span>}
  </span>
);

export const columns: Column<AuditRecord>[] = [
  {
    id: "seq",
    header: "Row",
    cell: ({ row }) => <span className="quiet">{count(row.original.seq)}</span>,
    meta: { track: "64px", right: true },
  },
  { id: "when", header: "When", cell: ({ row }) => <Time at={row.original.at} />, meta: { track: "84px" } },
  {
    id: "action",
    header: "Action",
    cell: ({ row }) => open(row.original),
    meta: { track: "minmax(130px, 1fr)" },
  },
  { id: "who", header: "Who", cell: ({ row }) => who(row.original), meta: { track: "minmax(0, 1.2fr)" } },
  {
    id: "object",
    header: "What",
    cell: ({ row }) => <ObjectName record={row.original} />,
    meta: { track: "minmax(0, 1.2fr)" },
  },
  {
    id: "from",
    header: "From",
    cell: ({ row }) => row.original.actor.address ?? DASH,
    meta: { track: "minmax(80px, 0.6fr)" },
  },
  {
    id: "request",
    header: "Request",
    cell: ({ row }) => (
      <span className="mono quiet" title={row.original.request_id ?? undefined}>
        {row.original.request_id ? shortId(row.original.request_id) : DASH}
      </span>
    ),
    meta: { track: "84px" },
  },
];

export const compact = (record: AuditRecord) => (
  <TwoLines
    first={open(record)}
    firstEnd={<Time at={record.at} />}
    second={
      <>
        {actorName(record)}
        {record.actor.address && `, ${record.actor.address}`}
      </>
    }
    secondEnd={<ObjectName record={record} />}
  />
);
