import { GraduationCap } from "lucide-react";
import { Link } from "react-router";
import { ButtonLink } from "@/components/Button";
import { type Column, DataTable } from "@/components/DataTable";
import { May } from "@/components/May";
import { Page } from "@/components/Page";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import { TwoLines } from "@/components/TwoLines";
import { useTypes } from "@/lib/api/queries";
import type { TypeSummary } from "@/lib/api/types";
import { count, percent, plural } from "@/lib/format";

const open = (type: TypeSummary) => (
  <Link data-row to={`/types/${type.name}`}>
    {type.name}
  </Link>
);

const ranking = (type: TypeSummary) => type.auc ?? type.macro_f1;

const columns: Column<TypeSummary>[] = [
  { id: "name", header: "Type", cell: ({ row }) => open(row.original), meta: { track: "minmax(0, 2fr)" } },
  { accessorKey: "kind", header: "Kind", meta: { track: "64px" } },
  {
    id: "options",
    header: "Options",
    cell: ({ row }) => {
      const { options } = row.original;
      return (
        <span className="quiet" title={options.join(", ")}>
          {options.length <= 4 ? options.join(", ") : plural(options.length, "option")}
        </span>
      );
    },
    meta: { track: "minmax(0, 1.6fr)" },
  },
  {
    id: "accuracy",
    header: "Accuracy",
    cell: ({ row }) => percent(row.original.accuracy, 1),
    meta: { track: "72px", right: true },
  },
  {
    id: "ranking",
    header: "AUC or F1",
    cell: ({ row }) => ranking(row.original)?.toFixed(3),
    meta: { track: "72px", right: true },
  },
  {
    id: "rows",
    header: "Cases",
    cell: ({ row }) => count(row.original.rows),
    meta: { track: "72px", right: true },
  },
  {
    id: "version",
    header: "Version",
    cell: ({ row }) => `v${row.original.version}`,
    meta: { track: "56px", right: true },
  },
  {
    id: "policy",
    header: "Policy",
    cell: ({ row }) => `v${row.original.policy_version}`,
    meta: { track: "48px", right: true },
  },
  {
    id: "published",
    header: "Published",
    cell: ({ row }) => <Time at={row.original.published_at} />,
    meta: { track: "84px", right: true },
  },
];

const compact = (type: TypeSummary) => (
  <TwoLines
    first={open(type)}
    firstEnd={percent(type.accuracy, 1)}
    second={`${plural(type.options.length, "option")}, ${plural(type.rows, "case")}`}
    secondEnd={`v${type.version}, policy v${type.policy_version}`}
  />
);

const LEARN = (
  <May permission="types:write">
    <ButtonLink to="/types/learn" tone="main" icon={<GraduationCap aria-hidden="true" />}>
      Learn a type
    </ButtonLink>
  </May>
);

export function Types() {
  const query = useTypes();
  const types = query.data?.data ?? [];
  return (
    <Page
      title="Types"
      now={
        query.data &&
        (types.length ? `${plural(types.length, "kind")} of question can be decided.` : undefined)
      }
      fill
      actions={types.length > 0 && LEARN}
    >
      {query.isPending && <Skeleton rows={6} label="Loading types" />}
      {query.isError && <ErrorNote error={query.error} retry={() => query.refetch()} />}
      {query.isSuccess && types.length === 0 && (
        <Empty action={LEARN}>No decision type yet; one is learned from a file of past cases.</Empty>
      )}
      {types.length > 0 && (
        <DataTable
          label="Types"
          rows={types}
          columns={columns}
          compact={compact}
          rowId={(type) => type.name}
        />
      )}
    </Page>
  );
}
