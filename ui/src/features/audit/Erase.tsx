import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { Button } from "@/components/Button";
import { Confirm } from "@/components/Confirm";
import { Field, inputClass } from "@/components/Field";
import { Page } from "@/components/Page";
import { ErrorNote, Skeleton } from "@/components/States";
import { type Erased, eraseSubject, getSubject } from "@/lib/api/audit";
import { useMay } from "@/lib/api/queries";
import { exact, plural } from "@/lib/format";
import styles from "./Audit.module.css";
import { AuditTabs } from "./AuditTabs";

/** Makes what is stored of one data subject unreadable for good; the trail goes on to verify. */
export function Erase() {
  const [search, setSearch] = useSearchParams();
  const may = useMay("subjects:write");
  const id = search.get("subject") ?? "";
  const [text, setText] = useState(id);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) setSearch({ subject: text.trim() }, { replace: true });
  };
  return (
    <Page
      title="Erase a subject"
      now="Inputs that name a subject are encrypted under that subject's own key; erasing destroys the key."
    >
      <AuditTabs />
      {may ? (
        <>
          <form className={styles.subject} onSubmit={ask}>
            <Field
              label="Subject"
              hint={
                <>
                  The id that programs sent as <code>subject</code> with a decision.
                </>
              }
            >
              {({ id: field, describedBy }) => (
                <input
                  id={field}
                  aria-describedby={describedBy}
                  className={`${inputClass} mono`}
                  autoComplete="off"
                  autoCapitalize="none"
                  spellCheck={false}
                  required
                  maxLength={200}
                  value={text}
                  onChange={(event) => setText(event.target.value)}
                />
              )}
            </Field>
            <Button type="submit" tone="main" disabled={!text.trim()}>
              Look up
            </Button>
          </form>
          {id && <Found key={id} id={id} />}
        </>
      ) : (
        <p className="quiet">
          Erasing a subject needs the permission subjects:write, which administrators have.
        </p>
      )}
    </Page>
  );
}

function Found({ id }: { id: string }) {
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<Erased | null>(null);
  const query = useQuery({ queryKey: ["subject", id], queryFn: ({ signal }) => getSubject(id, { signal }) });
  if (query.isError) return <ErrorNote error={query.error} retry={() => query.refetch()} />;
  if (!query.data) return <Skeleton rows={2} label="Looking the subject up" />;
  if (done) {
    return (
      <p role="status" className={styles.verdict}>
        <span>
          <strong>{id} is erased</strong> ({exact(done.erased_at)}): what was stored of{" "}
          {plural(done.decisions, "decision")} can never be read again.{" "}
          <Link to="/audit?action=subject.erased">Its record in the trail</Link>
        </span>
      </p>
    );
  }
  const { decisions, erased } = query.data;
  if (decisions === 0) {
    return (
      <p role="status">
        No decision names <code>{id}</code>. Ids are compared letter by letter.
      </p>
    );
  }
  const named = `${plural(decisions, "decision names", "decisions name")} `;
  if (erased) {
    return (
      <p role="status">
        {named}
        <code>{id}</code>; the subject is erased already, and nothing of its input can be read.
      </p>
    );
  }
  return (
    <div className={styles.found}>
      <p role="status">
        {named}
        <code>{id}</code>.
      </p>
      <Button tone="danger" onClick={() => setAsked(true)}>
        Erase{"\u2026"}
      </Button>
      {asked && (
        <Confirm
          title={`Erase ${id}?`}
          effects={[
            `Input, reasons, steps and notes of ${plural(decisions, "decision")} can never be read again: not by people, programs or exports.`,
            "Their options, figures and statuses stay, and what a model learned from them.",
            "The audit trail keeps every row and goes on to verify; it never held the input.",
            "Backups from before still hold it, until they are gone.",
            <strong key="end">This cannot be undone, by anybody.</strong>,
          ]}
          typed={{ label: "Type the subject's id again", text: id }}
          action="Erase for good"
          run={() => eraseSubject(id)}
          onDone={(result) => {
            setAsked(false);
            setDone(result);
            void client.invalidateQueries({ queryKey: ["audit"] });
            void client.invalidateQueries({ queryKey: ["decision"] });
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
