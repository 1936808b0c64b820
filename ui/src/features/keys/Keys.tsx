import { Plus } from "lucide-react";
import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { scopesShort } from "@/components/access/roles";
import { Button } from "@/components/Button";
import { type Column, DataTable } from "@/components/DataTable";
import { FilterSelect } from "@/components/Field";
import { Page } from "@/components/Page";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { State } from "@/components/Status";
import { Time } from "@/components/Time";
import { TwoLines } from "@/components/TwoLines";
import { useMay } from "@/lib/api/queries";
import type { ApiKey } from "@/lib/api/types";
import { DASH, plural, sentence } from "@/lib/format";
import { useNow } from "@/lib/hooks";
import { MakeKey } from "./MakeKey";
import { MonthShort, NEAR, shareOf } from "./Month";
import { useKeyList, WEEK_MS, works } from "./useKeys";

const open = (key: ApiKey) => (
  <Link data-row to={`/keys/${key.prefix}`} className="mono">
    {key.prefix}
  </Link>
);

const used = (key: ApiKey) => (key.last_used_at ? <Time at={key.last_used_at} /> : "never");

const ends = ({ deactivated_at, expires_at }: ApiKey) => {
  if (deactivated_at) return DASH;
  return expires_at ? <Time at={expires_at} /> : "never";
};

const role = ({ role, scopes }: ApiKey) =>
  scopes ? (
    <span title={scopes.join(", ")}>
      {role}, <span className="quiet">{scopesShort(scopes)}</span>
    </span>
  ) : (
    role
  );

const networks = (key: ApiKey) =>
  key.allowed_networks ? (
    <span title={key.allowed_networks.join(", ")}>
      {key.allowed_networks.length === 1
        ? key.allowed_networks[0]
        : plural(key.allowed_networks.length, "network")}
    </span>
  ) : (
    <span className="quiet">anywhere</span>
  );

const columns: Column<ApiKey>[] = [
  { id: "prefix", header: "Prefix", cell: ({ row }) => open(row.original), meta: { track: "84px" } },
  { id: "name", header: "Name", cell: ({ row }) => row.original.name, meta: { track: "minmax(0, 1.6fr)" } },
  { id: "role", header: "Role", cell: ({ row }) => role(row.original), meta: { track: "124px" } },
  { accessorKey: "tier", header: "Tier", meta: { track: "76px" } },
  {
    id: "state",
    header: "State",
    cell: ({ row }) => <State state={row.original.state} />,
    meta: { track: "158px" },
  },
  { id: "networks", header: "From", cell: ({ row }) => networks(row.original) },
  {
    id: "month",
    header: "This month",
    cell: ({ row }) => <MonthShort usage={row.original.usage} />,
    meta: { track: "112px", right: true },
  },
  {
    id: "used",
    header: "Last used",
    cell: ({ row }) => used(row.original),
    meta: { track: "78px", right: true },
  },
  {
    id: "expires",
    header: "Expires",
    cell: ({ row }) => ends(row.original),
    meta: { track: "72px", right: true },
  },
];

const compact = (key: ApiKey) => (
  <TwoLines
    first={
      <Link data-row to={`/keys/${key.prefix}`}>
        {key.name}
      </Link>
    }
    firstEnd={<State state={key.state} />}
    second={
      <>
        <span className="mono">{key.prefix}</span> {"\u00b7"} {key.role}, {key.tier}
      </>
    }
    secondEnd={key.last_used_at ? <>used {used(key)}</> : "never used"}
  />
);

const SHOWN = [
  ["", "in force"],
  ["ended", "ended"],
  ["all", "all"],
] as const;

export function Keys() {
  const { query, keys } = useKeyList();
  const [search, setSearch] = useSearchParams();
  const [making, setMaking] = useState(false);
  const mayMake = useMay("keys:write");
  const shown = search.get("show") ?? "";
  const rows = keys.filter((key) => shown === "all" || works(key) === (shown === ""));
  const none = query.isSuccess && rows.length === 0 && !query.hasNextPage;
  const make = mayMake && (
    <Button tone="main" icon={<Plus aria-hidden="true" />} onClick={() => setMaking(true)}>
      Make a key
    </Button>
  );
  return (
    <Page title="Keys" now={query.data && <Now keys={keys} />} fill actions={!(none && shown === "") && make}>
      <div>
        <FilterSelect
          label="Which keys"
          value={shown}
          options={SHOWN}
          onChange={(value) => setSearch(value ? { show: value } : {}, { replace: true })}
        />
      </div>
      {query.isPending && <Skeleton label="Loading keys" />}
      {query.isError && <ErrorNote error={query.error} retry={() => query.refetch()} />}
      {none && (
        <Empty action={shown === "" && make}>
          {shown === "ended" ? "No key has ended yet." : "No key is in force; programs that ask need one."}
        </Empty>
      )}
      {rows.length > 0 && (
        <DataTable label="Keys" rows={rows} columns={columns} compact={compact} rowId={(key) => key.prefix} />
      )}
      {making && <MakeKey onClose={() => setMaking(false)} />}
    </Page>
  );
}

function Now({ keys }: { keys: ApiKey[] }) {
  const now = useNow(60_000);
  const inForce = keys.filter(works);
  const soon = inForce.filter((key) => key.expires_at && Date.parse(key.expires_at) - now < WEEK_MS).length;
  const full = inForce.filter(({ usage }) => (shareOf(usage) ?? 0) >= 1).length;
  const near = inForce.filter(({ usage }) => (shareOf(usage) ?? 0) >= NEAR).length - full;
  const unused = inForce.filter((key) => !key.last_used_at).length;
  const parts = [`${plural(inForce.length, "key")} in force`];
  if (soon) parts.push(`${soon} of them ${soon === 1 ? "ends" : "end"} within 7 days`);
  if (full) parts.push(`${full} beyond the month's requests`);
  if (near) parts.push(`${near} near them`);
  if (unused) parts.push(`${unused} never used`);
  return <>{sentence(`${parts.join("; ")}.`)}</>;
}
