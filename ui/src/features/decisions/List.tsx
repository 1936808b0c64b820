import { FilePlus2, Upload, X } from "lucide-react";
import { useCallback, useMemo, useRef } from "react";
import { useSearchParams } from "react-router";
import { Button, ButtonLink } from "@/components/Button";
import { DataTable } from "@/components/DataTable";
import { FilterSelect } from "@/components/Field";
import { May } from "@/components/May";
import { Page } from "@/components/Page";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { STATUSES, statusWord } from "@/components/Status";
import type { DecisionFilters } from "@/lib/api/calls";
import { useCounts, useTypes } from "@/lib/api/queries";
import { age, percent, plural, sentence } from "@/lib/format";
import { useNow } from "@/lib/hooks";
import { columns, compact } from "./columns";
import styles from "./List.module.css";
import { useLiveDecisions } from "./useLiveDecisions";

const NAMES = ["type", "status", "risk_tier", "ruling", "option", "job"] as const;
const TIERS = ["low", "medium", "high", "critical"];
const RULINGS = [
  ["auto_approve", "ruled automatic"],
  ["needs_review", "ruled to a person"],
  ["reject", "ruled rejected"],
] as const;

export function List() {
  const [search, setSearch] = useSearchParams();
  const filters = useMemo(
    () =>
      Object.fromEntries(
        NAMES.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])),
      ) as DecisionFilters,
    [search],
  );
  const { query, connection, waiting, onTop, showWaiting } = useLiveDecisions(filters);
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.data) ?? [], [query.data]);
  const table = useRef<HTMLDivElement>(null);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetchingNextPage]);

  const set = (name: string, value: string) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const filtered = Object.keys(filters).length > 0;

  return (
    <Page
      title="Decisions"
      now={<Now />}
      fill
      actions={
        <May permission="decisions:write">
          <ButtonLink to={link("/decisions/batch", filters.type)} icon={<Upload aria-hidden="true" />}>
            Decide a file
          </ButtonLink>
          <ButtonLink
            to={link("/decisions/new", filters.type)}
            tone="main"
            icon={<FilePlus2 aria-hidden="true" />}
          >
            New decision
          </ButtonLink>
        </May>
      }
    >
      <Filters filters={filters} set={set} clear={() => setSearch({}, { replace: true })} />
      <div className={styles.notes} role="status" aria-live="polite">
        {connection === "lost" && (
          <p className={styles.lost}>The connection is lost; what you see may be old. Trying again.</p>
        )}
        {waiting.length > 0 && (
          <Button
            tone="main"
            className={styles.fresh}
            onClick={() => {
              showWaiting();
              table.current?.firstElementChild?.scrollTo({ top: 0 });
            }}
          >
            {plural(waiting.length, "new decision")}
          </Button>
        )}
      </div>
      {query.isPending && <Skeleton label="Loading decisions" />}
      {query.isError && <ErrorNote error={query.error} retry={() => query.refetch()} />}
      {query.isSuccess && rows.length === 0 && <Nothing filtered={filtered} />}
      {rows.length > 0 && (
        <div ref={table} className={styles.table}>
          <DataTable
            label="Decisions"
            rows={rows}
            columns={columns}
            compact={compact}
            rowId={(row) => row.id}
            onEnd={more}
            onTop={onTop}
            stale={connection === "lost"}
            footer={
              isFetchingNextPage
                ? "Loading more"
                : hasNextPage
                  ? ""
                  : `That is all: ${plural(rows.length, "decision")}.`
            }
          />
        </div>
      )}
    </Page>
  );
}

const link = (path: string, type: string | undefined) =>
  type ? `${path}?type=${encodeURIComponent(type)}` : path;

function Now() {
  const counts = useCounts().data;
  const now = useNow();
  if (!counts) return <>&nbsp;</>;
  const parts: string[] = [];
  if (counts.waiting === 0) parts.push("nothing waits for a person");
  else {
    const oldest = counts.oldest_waiting_at ? `; oldest ${age(counts.oldest_waiting_at, now)}` : "";
    parts.push(`${plural(counts.waiting, "decision waits", "decisions wait")} for a person${oldest}`);
  }
  if (counts.automatic_share !== null)
    parts.push(`${percent(counts.automatic_share)} answered automatically in ${age(counts.since, now)}`);
  return <>{sentence(parts.join(" \u00b7 "))}</>;
}

interface FiltersProps {
  filters: DecisionFilters;
  set: (name: string, value: string) => void;
  clear: () => void;
}

function Filters({ filters, set, clear }: FiltersProps) {
  const types = useTypes().data?.data ?? [];
  return (
    <search className={styles.filters} aria-label="Filters">
      <FilterSelect
        label="Type"
        value={filters.type ?? ""}
        options={[["", "any type"], ...types.map(({ name }) => [name, name] as const)]}
        onChange={(value) => set("type", value)}
      />
      <FilterSelect
        label="Status"
        value={filters.status ?? ""}
        options={[["", "any status"], ...STATUSES.map((status) => [status, statusWord(status)] as const)]}
        onChange={(value) => set("status", value)}
      />
      <FilterSelect
        label="Risk tier"
        value={filters.risk_tier ?? ""}
        options={[["", "any tier"], ...TIERS.map((tier) => [tier, `${tier} tier`] as const)]}
        onChange={(value) => set("risk_tier", value)}
      />
      <FilterSelect
        label="Ruling"
        value={filters.ruling ?? ""}
        options={[["", "any ruling"], ...RULINGS]}
        onChange={(value) => set("ruling", value)}
      />
      {filters.job && <span className={styles.chip}>of one batch</span>}
      {filters.option && <span className={styles.chip}>option {filters.option}</span>}
      {Object.keys(filters).length > 0 && (
        <Button tone="bare" icon={<X aria-hidden="true" />} onClick={clear}>
          Clear
        </Button>
      )}
    </search>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  if (filtered) return <Empty>No decision fits these filters.</Empty>;
  return (
    <Empty
      action={
        <May permission="decisions:write">
          <ButtonLink to="/decisions/new">Ask for the first one</ButtonLink>
        </May>
      }
    >
      Nothing has been decided yet.
    </Empty>
  );
}
