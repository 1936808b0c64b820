import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { cancelJob } from "@/lib/api/calls";
import type { Job } from "@/lib/api/types";
import { count, duration, plural } from "@/lib/format";
import { Button } from "./Button";
import styles from "./JobProgress.module.css";
import { May } from "./May";
import { Progress } from "./Progress";
import { ErrorNote } from "./States";
import { JobStatus } from "./Status";

const TONES = {
  queued: "running",
  running: "running",
  succeeded: "done",
  failed: "failed",
  cancelled: "stopped",
} as const;

/** Long work as it goes: percent, rate, time left, and a way to stop it. */
export function JobProgress({ job, children }: { job: Job; children?: ReactNode }) {
  const client = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => cancelJob(job.id),
    onSuccess: (answer) => client.setQueryData(["job", job.id], answer),
  });
  const open = job.status === "queued" || job.status === "running";
  return (
    <div className={styles.job}>
      <div className={styles.head}>
        <span className={styles.figure}>{Math.floor(job.progress)}&thinsp;%</span>
        <JobStatus status={job.status} />
        <span className="quiet" role="status">
          {job.message}
        </span>
      </div>
      <Progress
        percent={job.progress}
        label={job.kind === "learn" ? "Learning" : "Batch"}
        tone={TONES[job.status]}
      />
      <p className={styles.figures}>{figures(job).join(" \u00b7 ")}</p>
      {job.error != null && <p className={styles.wrong}>{sentence(job.error)}</p>}
      {cancel.error && <ErrorNote error={cancel.error} />}
      <div className={styles.actions}>
        {open && (
          <May permission="decisions:write">
            <Button tone="danger" disabled={cancel.isPending} onClick={() => cancel.mutate()}>
              {job.kind === "batch" && job.total
                ? `Cancel the remaining ${count(job.total - job.done)} rows`
                : "Cancel"}
            </Button>
          </May>
        )}
        {children}
      </div>
    </div>
  );
}

function figures(job: Job): string[] {
  const parts: string[] = [];
  if (job.kind === "batch")
    parts.push(`${count(job.done)} of ${job.total === null ? "?" : plural(job.total, "row")}`);
  if (job.failed) parts.push(`${count(job.failed)} could not be decided`);
  if (job.kind === "batch" && job.rate_per_s) parts.push(`${count(job.rate_per_s)} rows/s`);
  if (job.status === "running" && job.eta_s != null) parts.push(`${duration(job.eta_s)} left`);
  if (job.started_at && job.finished_at) {
    parts.push(`took ${duration((Date.parse(job.finished_at) - Date.parse(job.started_at)) / 1000)}`);
  }
  return parts;
}

function sentence(error: unknown): string {
  if (typeof error === "string") return error;
  const detail = (error as { detail?: unknown }).detail;
  return typeof detail === "string" ? detail : JSON.stringify(error);
}
