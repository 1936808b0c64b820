import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { Button, ButtonLink } from "@/components/Button";
import { CsvHelp, IsWorkbook, isWorkbook, WORKBOOKS } from "@/components/CsvHelp";
import { FileDrop } from "@/components/FileDrop";
import { JobProgress } from "@/components/JobProgress";
import { Page } from "@/components/Page";
import { ErrorNote, Skeleton } from "@/components/States";
import { useJob, useType } from "@/lib/api/queries";
import { percent } from "@/lib/format";
import { readReport } from "@/lib/report";
import { Figures } from "./Figures";
import styles from "./Learn.module.css";
import { LearnPreview } from "./LearnPreview";

const CRUMBS = [{ text: "Types", to: "/types" }];
const STEPS = ["File", "What to learn", "Learning", "Result"];

/** From a file of past cases to a decision type, in four steps; the job's id stands in the address. */
export function Learn() {
  const [search, setSearch] = useSearchParams();
  const [file, setFile] = useState<File | null>(null);
  const jobId = search.get("job");
  const job = useJob(jobId);
  const done = job.data?.status === "succeeded";
  const step = done ? 3 : jobId ? 2 : file && !isWorkbook(file) ? 1 : 0;
  return (
    <Page
      title="Learn a type"
      crumbs={CRUMBS}
      now="A file of past cases teaches a proposer and a critic; cases set aside measure both."
    >
      <ol className={styles.steps} aria-label="Steps">
        {STEPS.map((name, index) => (
          <li
            key={name}
            aria-current={index === step ? "step" : undefined}
            className={index < step ? styles.past : ""}
          >
            <span aria-hidden="true">{index + 1}</span>
            {name}
          </li>
        ))}
      </ol>
      {step <= 1 && !(file && isWorkbook(file)) && (
        <div className={styles.file}>
          <FileDrop
            label="Choose a CSV of past cases, or drop it here"
            hint="One case a row, with a column that says how it ended"
            accept={`.csv,.tsv,.txt,text/csv,${WORKBOOKS}`}
            file={file}
            onFile={setFile}
          />
          {!file && <CsvHelp />}
        </div>
      )}
      {!jobId && file && isWorkbook(file) && <IsWorkbook file={file} onOther={() => setFile(null)} />}
      {step === 1 && file && (
        <LearnPreview
          key={`${file.name} ${file.size} ${file.lastModified}`}
          file={file}
          onStarted={(id) => setSearch({ job: id })}
        />
      )}
      {jobId && job.isPending && <Skeleton rows={3} />}
      {job.isError && <ErrorNote error={job.error} retry={() => job.refetch()} />}
      {job.data && (
        <JobProgress job={job.data}>
          {(job.data.status === "failed" || job.data.status === "cancelled") && (
            <Button
              onClick={() => {
                setFile(null);
                setSearch({});
              }}
            >
              Start again
            </Button>
          )}
        </JobProgress>
      )}
      {done && job.data && <Result name={job.data.type} />}
    </Page>
  );
}

function Result({ name }: { name: string }) {
  const client = useQueryClient();
  const type = useType(name);
  useEffect(() => {
    void client.invalidateQueries({ queryKey: ["types"] });
    void client.invalidateQueries({ queryKey: ["type", name] });
  }, [client, name]);
  if (type.isError) return <ErrorNote error={type.error} retry={() => type.refetch()} />;
  if (!type.data) return <Skeleton rows={4} />;
  const report = readReport(type.data.report);
  return (
    <div className={styles.result}>
      <p>
        <strong>{name}</strong> v{type.data.version} is published.{" "}
        {report.accuracy !== null && `It was right in ${percent(report.accuracy, 1)} of the cases set aside.`}
      </p>
      <Figures report={report} />
      <div className={styles.row}>
        <ButtonLink to={`/types/${name}`} tone="main">
          See what it can answer
        </ButtonLink>
        <ButtonLink to={`/decisions/new?type=${name}`}>Ask it something</ButtonLink>
      </div>
    </div>
  );
}
