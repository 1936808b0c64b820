import { Plus } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router";
import { Button } from "@/components/Button";
import { type Column, DataTable } from "@/components/DataTable";
import { Page } from "@/components/Page";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { State } from "@/components/Status";
import { Time } from "@/components/Time";
import { TwoLines } from "@/components/TwoLines";
import { useMe, useTenants } from "@/lib/api/queries";
import type { Tenant } from "@/lib/api/types";
import { plural } from "@/lib/format";
import { MakeTenant } from "./MakeTenant";
import { since } from "./words";

const open = (tenant: Tenant) => (
  <Link data-row to={`/tenants/${tenant.name}`}>
    {tenant.name}
  </Link>
);

function Note({ tenant }: { tenant: Tenant }) {
  const current = useMe().data?.tenant === tenant.name;
  if (tenant.restorable_until)
    return (
      <>
        gone for good <Time at={tenant.restorable_until} />
      </>
    );
  if (tenant.status === "suspended") return <>its keys and people are refused</>;
  return <>{current ? "the one these pages show" : ""}</>;
}

const columns: Column<Tenant>[] = [
  { id: "name", header: "Name", cell: ({ row }) => open(row.original), meta: { track: "minmax(0, 1.4fr)" } },
  {
    id: "status",
    header: "State",
    cell: ({ row }) => <State state={row.original.status} />,
    meta: { track: "110px" },
  },
  {
    id: "note",
    header: "Now",
    cell: ({ row }) => (
      <span className="quiet">
        <Note tenant={row.original} />
      </span>
    ),
    meta: { track: "minmax(0, 2fr)" },
  },
  {
    id: "since",
    header: "Changed",
    cell: ({ row }) => <Time at={since(row.original)} />,
    meta: { track: "84px", right: true },
  },
  {
    id: "made",
    header: "Made",
    cell: ({ row }) => <Time at={row.original.created_at} />,
    meta: { track: "84px", right: true },
  },
];

const compact = (tenant: Tenant) => (
  <TwoLines
    first={open(tenant)}
    firstEnd={<State state={tenant.status} />}
    second={<Note tenant={tenant} />}
    secondEnd={<Time at={since(tenant)} />}
  />
);

export function Tenants() {
  const query = useTenants();
  const [making, setMaking] = useState(false);
  const may = useMe().data?.tenants ?? false;
  const tenants = query.data?.data ?? [];
  return (
    <Page
      title="Tenants"
      now={query.data && now(tenants)}
      fill
      actions={
        may && (
          <Button tone="main" icon={<Plus aria-hidden="true" />} onClick={() => setMaking(true)}>
            Make a tenant
          </Button>
        )
      }
    >
      {query.isPending && <Skeleton rows={6} label="Loading tenants" />}
      {query.isError && <ErrorNote error={query.error} retry={() => query.refetch()} />}
      {query.isSuccess && tenants.length === 0 && <Empty>No tenant is here.</Empty>}
      {tenants.length > 0 && (
        <DataTable
          label="Tenants"
          rows={tenants}
          columns={columns}
          compact={compact}
          rowId={(tenant) => tenant.name}
        />
      )}
      {making && <MakeTenant onClose={() => setMaking(false)} />}
    </Page>
  );
}

function now(tenants: Tenant[]): string {
  const of = (status: Tenant["status"]) => tenants.filter((tenant) => tenant.status === status).length;
  const parts = [`${plural(of("active"), "tenant")} at work`];
  if (of("suspended")) parts.push(`${of("suspended")} suspended`);
  if (of("deleted")) parts.push(`${of("deleted")} deleted`);
  return `${parts.join("; ")}.`;
}
