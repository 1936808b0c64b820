import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "@/components/Button";
import { Field, inputClass } from "@/components/Field";
import { Section } from "@/components/Page";
import { ErrorNote, Skeleton } from "@/components/States";
import { learnType, previewType } from "@/lib/api/calls";
import { asApiError } from "@/lib/api/errors";
import type { LearnPreview as Preview } from "@/lib/api/types";
import { count, percent, plural } from "@/lib/format";
import styles from "./Learn.module.css";
import { LeftOutList, Schema } from "./Schema";

interface Props {
  file: File;
  onStarted: (job: string) => void;
}

const named = (file: File) =>
  file.name
    .replace(/\.[^.]+$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 63);

/** What would be learned from the file, before anything is stored: schema, label, and what is left out. */
export function LearnPreview({ file, onStarted }: Props) {
  const [name, setName] = useState(() => named(file));
  const [label, setLabel] = useState("");
  const [text, setText] = useState("");
  const [encoding, setEncoding] = useState("utf-8-sig");
  const preview = useQuery({
    queryKey: ["learn-preview", file.name, file.size, file.lastModified, label, text, encoding],
    queryFn: ({ signal }) => previewType({ file, encoding, label, text_column: text }, { signal }),
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: Infinity,
  });
  const start = useMutation({
    mutationFn: () => learnType({ file, encoding, name, label, text_column: text }),
    onSuccess: (job) => onStarted(job.id),
  });
  const seen = preview.data;
  useEffect(() => {
    if (label === "" && seen) setLabel(seen.label ?? seen.label_candidates[0] ?? "");
  }, [label, seen]);
  const problem = start.error
    ? asApiError(start.error).problems.find(({ field }) => field?.endsWith("name"))
    : undefined;

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate();
      }}
    >
      {preview.isPending && <Skeleton rows={6} label="Reading the file" />}
      {preview.isError && <ErrorNote error={preview.error} retry={() => preview.refetch()} />}
      {preview.isError && /latin-1/i.test(asApiError(preview.error).message) && (
        <div>
          <Button onClick={() => setEncoding("latin-1")}>Read it as Latin-1</Button>
        </div>
      )}
      {seen && (
        <>
          <div className={styles.choices}>
            <Field
              label="Name of the type"
              hint="Lower-case letters, digits and dashes"
              problem={problem?.detail}
            >
              {({ id, describedBy, invalid }) => (
                <input
                  id={id}
                  aria-describedby={describedBy}
                  aria-invalid={invalid}
                  className={inputClass}
                  required
                  pattern="[a-z0-9][a-z0-9\-]{0,62}"
                  value={name}
                  onChange={(event) => setName(event.target.value)}
                />
              )}
            </Field>
            <Choice
              label="Label: how a case ended"
              value={label}
              first={seen.label_candidates}
              all={seen.columns}
              onChange={setLabel}
            />
            <Choice
              label="Text column"
              hint="For a type that reads one text; leave it for a table of fields"
              none="none: learn from all columns"
              value={text}
              first={seen.text_candidates}
              all={seen.columns.filter((column) => column !== label)}
              onChange={setText}
            />
          </div>
          {!preview.isError && <Seen seen={seen} busy={preview.isFetching} />}
          {start.isError && <ErrorNote error={start.error} />}
          <div>
            <Button
              type="submit"
              tone="main"
              disabled={!label || !name || start.isPending || preview.isError || preview.isFetching}
            >
              {start.isPending ? "Sending the file" : `Learn from ${plural(seen.rows, "case")}`}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

interface ChoiceProps {
  label: string;
  hint?: ReactNode;
  none?: string;
  value: string;
  first: string[];
  all: string[];
  onChange: (value: string) => void;
}

function Choice({ label, hint, none, value, first, all, onChange }: ChoiceProps) {
  const others = all.filter((column) => !first.includes(column));
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <select
          id={id}
          aria-describedby={describedBy}
          className={inputClass}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {(none || value === "") && <option value="">{none ?? "choose a column"}</option>}
          {first.length > 0 && (
            <optgroup label="likely">
              {first.map((column) => (
                <option key={column}>{column}</option>
              ))}
            </optgroup>
          )}
          {others.length > 0 && (
            <optgroup label="other columns">
              {others.map((column) => (
                <option key={column}>{column}</option>
              ))}
            </optgroup>
          )}
        </select>
      )}
    </Field>
  );
}

const SHOWN_CLASSES = 12;

function Seen({ seen, busy }: { seen: Preview; busy: boolean }) {
  const total = seen.classes.reduce((sum, { rows }) => sum + rows, 0);
  const rest = seen.classes.length - SHOWN_CLASSES;
  return (
    <div className={styles.seen} aria-busy={busy}>
      <Section id="classes" title="Options" aside={plural(seen.classes.length, "option")}>
        {seen.classes.length === 0 ? (
          <p className="quiet">Choose the label to see the options.</p>
        ) : (
          <ul className={styles.classes}>
            {seen.classes.slice(0, SHOWN_CLASSES).map(({ option, rows }) => (
              <li key={option}>
                <strong>{option}</strong> {count(rows)}{" "}
                <span className="quiet">{percent(rows / Math.max(1, total), 1)}</span>
              </li>
            ))}
            {rest > 0 && <li className="quiet">and {plural(rest, "more option")}</li>}
          </ul>
        )}
      </Section>
      <Section id="fields" title="Input" aside={plural(seen.fields.length, "field")}>
        <Schema fields={seen.fields} />
      </Section>
      {seen.left_out.length > 0 && (
        <Section id="left" title="Left out" aside={String(seen.left_out.length)}>
          <LeftOutList entries={seen.left_out.map((entry) => ({ what: "", ...entry }))} />
        </Section>
      )}
    </div>
  );
}
