import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { Link, useSearchParams } from "react-router";
import { ButtonLink } from "@/components/Button";
import { type Column, DataTable } from "@/components/DataTable";
import { FilterSelect } from "@/components/Field";
import { May } from "@/components/May";
import { Page } from "@/components/Page";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { JobStatus } from "@/components/Status";
import { Time } from "@/components/Time";
import { TwoLines } from "@/components/TwoLines";
import { type JobKind, listJobs } from "@/lib/api/calls";
import type { Job } from "@/lib/api/types";
import { count, DASH, duration, plural } from "@/lib/format";

const open = (job: Job) => (
  <Link data-row to={`/jobs/${job.id}`}>
    {job.kind === "batch" ? "Decide" : "Learn"} {job.type}
  </Link>
);

const rowsOf = (job: Job) =>
  job.total === null ? count(job.done) : `${count(job.done)} of ${count(job.total)}`;

const left = (job: Job) => (job.status === "running" && job.eta_s !== null ? duration(job.eta_s) : DASH);

const columns: Column<Job>[] = [
  { id: "what", header: "What", cell: ({ row }) => open(row.original) },
  {
    id: "status",
    header: "Status",
    cell: ({ row }) => <JobStatus status={row.original.status} />,
    meta: { track: "100px" },
  },
  {
    id: "progress",
    header: "Progress",
    cell: ({ row }) => `${Math.floor(row.original.progress)}\u202f%`,
    meta: { track: "64px", right: true },
  },
  {
    id: "rows",
    header: "Rows",
    cell: ({ row }) => (row.original.kind === "batch" ? rowsOf(row.original) : DASH),
    meta: { track: "150px", right: true },
  },
  {
    id: "failed",
    header: "Not decided",
    cell: ({ row }) => (row.original.kind === "batch" ? count(row.original.failed) : DASH),
    meta: { track: "80px", right: true },
  },
  {
    id: "left",
    header: "Time left",
    cell: ({ row }) => left(row.original),
    meta: { track: "70px", right: true },
  },
  {
    id: "message",
    header: "Says",
    cell: ({ row }) => <span className="quiet">{row.original.message}</span>,
    meta: { track: "minmax(0, 1.2fr)" },
  },
  {
    id: "created",
    header: "Started",
    cell: ({ row }) => <Time at={row.original.created_at} />,
    meta: { track: "84px", right: true },
  },
];

const compact = (job: Job) => (
  <TwoLines
    first={open(job)}
    firstEnd={<JobStatus status={job.status} />}
    second={job.kind === "batch" ? `${rowsOf(job)} rows` : job.message}
    secondEnd={<Time at={job.created_at} />}
  />
);

const busy = (jobs: Job[]) => jobs.filter(({ status }) => status === "running" || status === "queued").length;

const DECIDE = (
  <May permission="decisions:write">
    <ButtonLink to="/decisions/batch">Decide a file</ButtonLink>
  </May>
);

export function Jobs() {
  const [search, setSearch] = useSearchParams();
  const kind = (search.get("kind") ?? undefined) as JobKind | undefined;
  const query = useInfiniteQuery({
    queryKey: ["jobs", kind ?? null],
    queryFn: ({ pageParam, signal }) => listJobs(kind, pageParam, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: ({ state }) =>
      busy(state.data?.pages.flatMap((page) => page.data) ?? []) ? 2000 : 15_000,
  });
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const jobs = useMemo(() => query.data?.pages.flatMap((page) => page.data) ?? [], [query.data]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetchingNextPage]);
  const running = busy(jobs);
  return (
    <Page
      title="Jobs"
      now={query.data && (running ? `${plural(running, "job")} at work.` : "Nothing is at work.")}
      fill
      actions={DECIDE}
    >
      <div>
        <FilterSelect
          label="Kind"
          value={kind ?? ""}
          options={[
            ["", "any kind"],
            ["batch", "batches"],
            ["learn", "learning"],
          ]}
          onChange={(value) => setSearch(value ? { kind: value } : {}, { replace: true })}
        />
      </div>
      {query.isPending && <Skeleton label="Loading jobs" />}
      {query.isError && <ErrorNote error={query.error} retry={() => query.refetch()} />}
      {query.isSuccess && jobs.length === 0 && (
        <Empty action={DECIDE}>
          No long work yet: batches of decisions and the learning of types are listed here.
        </Empty>
      )}
      {jobs.length > 0 && (
        <DataTable
          label="Jobs"
          rows={jobs}
          columns={columns}
          compact={compact}
          rowId={(job) => job.id}
          onEnd={more}
        />
      )}
    </Page>
  );
}
