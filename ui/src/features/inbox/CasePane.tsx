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
import { useDecision, useType } from "@/lib/api/queries";
import { type DecisionDetail, isReadable, type ReadableDecision } from "@/lib/api/types";
import { count } from "@/lib/format";
import styles from "./Inbox.module.css";

interface Props {
  id: string;
  note: string;
  onNote: (note: string) => void;
  noteRef: RefObject<HTMLTextAreaElement | null>;
  onPick: (option: string) => void;
  refusal: string | null;
}

/** The case in view, with all that was said about it. */
export function CasePane(props: Props) {
  const decision = useDecision(props.id);
  if (decision.isError) return <ErrorNote error={decision.error} retry={() => decision.refetch()} />;
  if (!decision.data) return <Skeleton rows={8} label="Loading the case" />;
  return <Case decision={decision.data} {...props} />;
}

function Case({ decision, note, onNote, noteRef, onPick, refusal }: Props & { decision: DecisionDetail }) {
  return (
    <>
      <header className={styles.caseHead}>
        <Link to="/inbox" className={styles.back}>
          <ChevronLeft aria-hidden="true" /> All that waits
        </Link>
        <p className={styles.option}>{decision.option ?? "No proposal"}</p>
        <p className={styles.meta}>
          <Link to={`/types/${decision.type}`}>{decision.type}</Link>
          <span>
            <Tier tier={decision.risk_tier ?? null} /> tier
          </span>
          {decision.amount != null && <span>amount {count(decision.amount)}</span>}
          <span>
            waiting for <Time at={decision.created_at} bare />
          </span>
          {decision.reviewers_needed > 1 && (
            <span>
              {decision.reviews.length} of {decision.reviewers_needed} people answered
            </span>
          )}
          <Link to={`/decisions/${decision.id}`}>whole story</Link>
        </p>
        {refusal && (
          <p className={styles.refusal} role="alert">
            {refusal}
          </p>
        )}
      </header>
      {isReadable(decision) ? (
        <>
          <Evidence decision={decision} onPick={refusal ? undefined : onPick} />
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
  decision: ReadableDecision;
  onPick: ((option: string) => void) | undefined;
}

/** What there is to judge a case by. */
function Evidence({ decision, onPick }: EvidenceProps) {
  const marked = new Set(decision.signals.flatMap(({ field }) => (field ? [field] : [])));
  const fields = useType(decision.type).data?.fields;
  const proposed = Object.keys(decision.probabilities).length > 0;
  return (
    <>
      <Section id="case-rules" title="Why it waits">
        <Rules reasons={decision.reasons} />
      </Section>
      {proposed && (
        <Section id="case-options" title="Options">
          <Distribution
            probabilities={decision.probabilities}
            critique={decision.critique}
            chosen={decision.option}
            numbered
            onPick={onPick}
          />
          <Dissonance d={decision.d} limit={limitOfD(decision)} />
        </Section>
      )}
      <Section id="case-input" title="Input">
        <Facts input={decision.input} marked={marked} fields={fields} />
      </Section>
      <div className={styles.pair}>
        <Section id="case-signals" title="Signals">
          <Signals signals={decision.signals} />
        </Section>
        <Section id="case-why" title={`Why ${decision.option ?? ""}`} aside="log-odds">
          <Why reasons={decision.proposal_reasons} option={decision.option} />
        </Section>
        <Section id="case-critic" title="What the critic says">
          <Objections objections={decision.objections} />
        </Section>
        <Section id="case-similar" title="Similar past cases" aside={tally(decision.similar)}>
          <Similar similar={decision.similar} />
        </Section>
      </div>
    </>
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
