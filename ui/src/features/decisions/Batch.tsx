import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { Button } from "@/components/Button";
import { Field, inputClass } from "@/components/Field";
import { CsvHelp, IsWorkbook, isWorkbook, WORKBOOKS } from "@/components/CsvHelp";
import { FileDrop } from "@/components/FileDrop";
import { Page } from "@/components/Page";
import { Progress } from "@/components/Progress";
import { ErrorNote } from "@/components/States";
import { useType, useTypes } from "@/lib/api/queries";
import { percent } from "@/lib/format";
import { uploadBatch } from "@/lib/upload";
import styles from "./NewDecision.module.css";

const CRUMBS = [{ text: "Decisions", to: "/decisions" }];

/** Many questions of one type from a file; the job's own page shows how it goes. */
export function Batch() {
  const go = useNavigate();
  const [search, setSearch] = useSearchParams();
  const types = useTypes();
  const name = search.get("type") ?? types.data?.data[0]?.name ?? "";
  const type = useType(name);
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState(0);
  const stop = useRef<(() => void) | null>(null);
  const upload = useMutation({
    mutationFn: async (chosen: File) => {
      setSent(0);
      const running = uploadBatch(name, chosen, setSent);
      stop.current = running.stop;
      return running.job;
    },
    onSuccess: (job) => go(`/jobs/${job.id}`),
  });
  return (
    <Page
      title="Decide a file"
      crumbs={CRUMBS}
      now="Up to a million rows, decided in the background; results as CSV or NDJSON."
    >
      <form
        className={styles.upload}
        onSubmit={(event) => {
          event.preventDefault();
          if (file) upload.mutate(file);
        }}
      >
        {types.isError && <ErrorNote error={types.error} retry={() => types.refetch()} />}
        <Field
          label="Type"
          hint={
            type.data &&
            `Columns: ${type.data.fields.map((field) => field.name).join(", ")}; and, if you like, amount: what is at stake`
          }
        >
          {({ id, describedBy }) => (
            <select
              id={id}
              aria-describedby={describedBy}
              className={inputClass}
              value={name}
              onChange={(event) => setSearch({ type: event.target.value }, { replace: true })}
            >
              {(types.data?.data ?? []).map((entry) => (
                <option key={entry.name}>{entry.name}</option>
              ))}
            </select>
          )}
        </Field>
        {file && isWorkbook(file) ? (
          <IsWorkbook file={file} onOther={() => setFile(null)} />
        ) : (
          <FileDrop
            label="Choose a file, or drop it here"
            hint="CSV with a header line, or NDJSON with one input a line"
            accept={`.csv,.tsv,.txt,.ndjson,.jsonl,text/csv,application/x-ndjson,${WORKBOOKS}`}
            file={file}
            onFile={setFile}
          />
        )}
        {!file && <CsvHelp />}
        {upload.isPending && (
          <div>
            <Progress percent={sent * 100} label="Upload" />
            <p className="quiet">{sent < 1 ? `${percent(sent)} sent` : "Sent; the server reads the rows"}</p>
          </div>
        )}
        {upload.isError && <ErrorNote error={upload.error} />}
        <div className={styles.row}>
          <Button type="submit" tone="main" disabled={!file || isWorkbook(file) || !name || upload.isPending}>
            Decide every row
          </Button>
          {upload.isPending && (
            <Button tone="danger" onClick={() => stop.current?.()}>
              Stop the upload
            </Button>
          )}
        </div>
      </form>
    </Page>
  );
}
