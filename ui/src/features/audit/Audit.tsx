import { useInfiniteQuery } from "@tanstack/react-query";
import { Download, ShieldCheck } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { useSearchParams } from "react-router";
import { Button } from "@/components/Button";
import { DataTable } from "@/components/DataTable";
import { Page } from "@/components/Page";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import { listRecords } from "@/lib/api/audit";
import { plural } from "@/lib/format";
import styles from "./Audit.module.css";
import { AuditTabs } from "./AuditTabs";
import { columns, compact } from "./columns";
import { Export } from "./Export";
import { Filters } from "./Filters";
import { type Chosen, readChosen, toFilters } from "./filters";
import { actorName } from "./objects";
import { useLatest } from "./useLatest";
import { useVerify, Verified } from "./Verify";

export function Audit() {
  const [search, setSearch] = useSearchParams();
  const chosen = useMemo(() => readChosen(search), [search]);
  const filters = useMemo(() => toFilters(chosen), [chosen]);
  const [exporting, setExporting] = useState(false);
  const verify = useVerify();
  const query = useInfiniteQuery({
    queryKey: ["audit", filters],
    queryFn: ({ pageParam, signal }) => listRecords(filters, pageParam, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  });
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.data) ?? [], [query.data]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetchingNextPage]);
  const set = (name: keyof Chosen, value: string) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return (
    <Page
      title="Audit"
      now={<Latest />}
      fill
      actions={
        <>
          <Button icon={<Download aria-hidden="true" />} onClick={() => setExporting(true)}>
            Export
          </Button>
          <Button
            tone="main"
            icon={<ShieldCheck aria-hidden="true" />}
            disabled={verify.isPending}
            onClick={() => verify.mutate([])}
          >
            {verify.isPending ? "Verifying" : "Verify"}
          </Button>
        </>
      }
    >
      <AuditTabs />
      <Verified verify={verify} />
      <Filters chosen={chosen} set={set} clear={() => setSearch({}, { replace: true })} />
      {query.isPending && <Skeleton label="Loading the trail" />}
      {query.isError && <ErrorNote error={query.error} retry={() => query.refetch()} />}
      {query.isSuccess && rows.length === 0 && <Empty>Nothing in the trail fits these filters.</Empty>}
      {rows.length > 0 && (
        <div className={styles.table}>
          <DataTable
            label="Audit trail"
            rows={rows}
            columns={columns}
            compact={compact}
            rowId={(row) => String(row.seq)}
            onEnd={more}
            footer={
              isFetchingNextPage
                ? "Loading more"
                : hasNextPage
                  ? ""
                  : `That is all: ${plural(rows.length, "record")}.`
            }
          />
        </div>
      )}
      {exporting && <Export chosen={chosen} onClose={() => setExporting(false)} />}
    </Page>
  );
}

/** How long the trail is, and what it says last, whatever the filters. */
function Latest() {
  const last = useLatest();
  if (!last) return <>&nbsp;</>;
  return (
    <>
      {plural(last.seq, "change")} on record, each chained to the one before {"\u00b7"} the last{" "}
      <Time at={last.at} />, by {actorName(last)}
    </>
  );
}
