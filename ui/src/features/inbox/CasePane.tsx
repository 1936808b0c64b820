import { ChevronLeft } from "lucide-react";
import type { RefObject } from "react";
import { Link } from "react-router";
import { Field, inputClass } from "@/components/Field";
import { Section } from "@/components/Page";
import { ErrorNote, Skeleton } from "@/components/States";
import { Tier } from "@/components/Status";
import { Dissonance, Distribution, limitOfD } from "@/components/story/Distribution";
import { Erased } from "@/components/story/Erased";
import { Facts } from "@/components/story/Facts";
import { Objections, Rules, Signals, Similar, tally, Why } from "@/components/story/Story";
import { Time } from "@/components/Time";
import { useReview, useType } from "@/lib/api/queries";
import type { ReadableCase, ReviewCase } from "@/lib/api/types";
import { count } from "@/lib/format";
import { Choices } from "./Choices";
import styles from "./Inbox.module.css";

interface Props {
  id: string;
  note: string;
  onNote: (note: string) => void;
  noteRef: RefObject<HTMLTextAreaElement | null>;
  onPick: (option: string) => void;
  refusal: string | null;
}

const isReadable = (found: ReviewCase): found is ReadableCase => found.input !== null;

/** The case in view, with all that was said about it. */
export function CasePane(props: Props) {
  const found = useReview(props.id);
  if (found.isError) return <ErrorNote error={found.error} retry={() => found.refetch()} />;
  if (!found.data) return <Skeleton rows={8} label="Loading the case" />;
  return <Case found={found.data} {...props} />;
}

function Case({ found, note, onNote, noteRef, onPick, refusal }: Props & { found: ReviewCase }) {
  return (
    <>
      <header className={styles.caseHead}>
        <Link to="/inbox" className={styles.back}>
          <ChevronLeft aria-hidden="true" /> All that waits
        </Link>
        <p className={styles.option}>{found.option ?? "No proposal"}</p>
        <p className={styles.meta}>
          <Link to={`/types/${found.type}`}>{found.type}</Link>
          <span>
            <Tier tier={found.risk_tier ?? null} /> tier
          </span>
          {found.amount != null && <span>amount {count(found.amount)}</span>}
          <span>
            waiting for <Time at={found.created_at} bare />
          </span>
          {found.reviewers_needed > 1 && (
            <span>
              {found.reviewers_done} of {found.reviewers_needed} people answered
            </span>
          )}
          {found.disputed && <strong className={styles.disputed}>people disagree</strong>}
          {!found.blind && <Link to={`/decisions/${found.id}`}>whole story</Link>}
        </p>
        {refusal && (
          <p className={styles.refusal} role="alert">
            {refusal}
          </p>
        )}
      </header>
      {isReadable(found) ? (
        <>
          <Evidence found={found} onPick={refusal ? undefined : onPick} />
          <Note value={note} onChange={onNote} at={noteRef} />
        </>
      ) : (
        <Section id="case-input" title="Erased">
          <Erased>
            <p>Nothing is left here to judge it by; it can still be answered or rejected, without a note.</p>
          </Erased>
        </Section>
      )}
    </>
  );
}

interface EvidenceProps {
  found: ReadableCase;
  onPick: ((option: string) => void) | undefined;
}

/** What there is to judge a case by. */
function Evidence({ found, onPick }: EvidenceProps) {
  const marked = new Set(found.signals.flatMap(({ field }) => (field ? [field] : [])));
  const fields = useType(found.type).data?.fields;
  const proposed = Object.keys(found.probabilities).length > 0;
  return (
    <>
      {!found.blind && (
        <Section id="case-rules" title="Why it waits">
          <Rules reasons={found.reasons} />
        </Section>
      )}
      {!proposed && (
        <Section id="case-options" title="Options" aside={found.blind ? "judged without a proposal" : ""}>
          <Choices options={found.options} onPick={onPick} />
        </Section>
      )}
      {proposed && (
        <Section id="case-options" title="Options">
          <Distribution
            probabilities={found.probabilities}
            critique={found.critique}
            chosen={found.option}
            numbered
            onPick={onPick}
          />
          <Dissonance d={found.d} limit={limitOfD(found)} />
        </Section>
      )}
      <Section id="case-input" title="Input">
        <Facts input={found.input} marked={marked} fields={fields} />
      </Section>
      {!found.blind && <Said found={found} />}
    </>
  );
}

/** What was measured, and what the two models say. */
function Said({ found }: { found: ReadableCase }) {
  return (
    <div className={styles.pair}>
      <Section id="case-signals" title="Signals">
        <Signals signals={found.signals} />
      </Section>
      <Section id="case-why" title={`Why ${found.option ?? ""}`} aside="log-odds">
        <Why reasons={found.proposal_reasons} option={found.option} />
      </Section>
      <Section id="case-critic" title="What the critic says">
        <Objections objections={found.objections} />
      </Section>
      <Section id="case-similar" title="Similar past cases" aside={tally(found.similar)}>
        <Similar similar={found.similar} />
      </Section>
    </div>
  );
}

interface NoteProps {
  value: string;
  onChange: (note: string) => void;
  at: RefObject<HTMLTextAreaElement | null>;
}

const Note = ({ value, onChange, at }: NoteProps) => (
  <Field label="Note" hint="Kept with your answer. Escape goes back to the keys.">
    {({ id, describedBy }) => (
      <textarea
        ref={at}
        id={id}
        aria-describedby={describedBy}
        className={inputClass}
        maxLength={2000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey))) {
            event.preventDefault();
            event.currentTarget.blur();
          }
        }}
      />
    )}
  </Field>
);
