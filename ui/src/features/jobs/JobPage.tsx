import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useParams } from "react-router";
import { Button, ButtonLink } from "@/components/Button";
import { Id } from "@/components/Copy";
import { JobProgress } from "@/components/JobProgress";
import { May } from "@/components/May";
import { Page } from "@/components/Page";
import { ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import { jobResults } from "@/lib/api/calls";
import { useJob } from "@/lib/api/queries";
import type { Job } from "@/lib/api/types";
import { save } from "@/lib/files";
import { words } from "@/lib/format";

const CRUMBS = [{ text: "Jobs", to: "/jobs" }];

export function JobPage() {
  const { id = "" } = useParams();
  const job = useJob(id);
  const title = job.data
    ? `${job.data.kind === "batch" ? "Decide a file" : "Learn"}: ${job.data.type}`
    : "Job";
  return (
    <Page title={title} crumbs={CRUMBS} now={job.data && <About job={job.data} />}>
      {job.isPending && <Skeleton rows={3} />}
      {job.isError && <ErrorNote error={job.error} retry={() => job.refetch()} />}
      {job.data && (
        <JobProgress job={job.data}>
          {job.data.kind === "batch" ? <Results job={job.data} /> : <Learned job={job.data} />}
        </JobProgress>
      )}
      {job.data?.kind === "batch" && <Outcome result={job.data.result} />}
    </Page>
  );
}

function About({ job }: { job: Job }) {
  return (
    <>
      Started <Time at={job.created_at} />, id <Id value={job.id} short label="the job's id" />
    </>
  );
}

function Results({ job }: { job: Job }) {
  const download = useMutation({
    mutationFn: async (format: "csv" | "ndjson") =>
      save(await jobResults(job.id, format), `${job.type}-${job.id.slice(0, 8)}.${format}`),
  });
  return (
    <>
      {job.done > 0 && (
        <>
          {(["csv", "ndjson"] as const).map((format) => (
            <Button
              key={format}
              icon={<Download aria-hidden="true" />}
              disabled={download.isPending}
              onClick={() => download.mutate(format)}
            >
              Results as {format.toUpperCase()}
            </Button>
          ))}
          <ButtonLink to={`/decisions?job=${job.id}`}>See its decisions</ButtonLink>
          {job.status === "succeeded" && (
            <May permission="reviews:write">
              <ButtonLink to={`/inbox?type=${encodeURIComponent(job.type)}`}>Review what waits</ButtonLink>
            </May>
          )}
        </>
      )}
      {download.isError && <ErrorNote error={download.error} />}
    </>
  );
}

function Learned({ job }: { job: Job }) {
  if (job.status !== "succeeded") return null;
  return (
    <ButtonLink to={`/types/${job.type}`} tone="main">
      See the type
    </ButtonLink>
  );
}

/** Whatever figures the batch ended with, as the API names them. */
function Outcome({ result }: { result: unknown }) {
  const figures = Object.entries((result ?? {}) as Record<string, unknown>).filter(
    ([, value]) => typeof value === "number",
  );
  if (figures.length === 0) return null;
  return (
    <p>
      {figures
        .map(([name, value]) => `${(value as number).toLocaleString("en")} ${words(name)}`)
        .join(" \u00b7 ")}
    </p>
  );
}
