import { Section } from "@/components/Page";
import { Dissonance, Distribution, limitOfD } from "@/components/story/Distribution";
import { Erased } from "@/components/story/Erased";
import { Facts } from "@/components/story/Facts";
import { Objections, Rules, Why } from "@/components/story/Story";
import { useType } from "@/lib/api/queries";
import type { DecisionDetail, ReadableDecision } from "@/lib/api/types";
import { plural } from "@/lib/format";
import styles from "./Detail.module.css";
import { Confidence, Standing, Trust } from "./Standing";

/** What each stage said, and of which input. */
export function Stages({ decision }: { decision: ReadableDecision }) {
  const fields = useType(decision.type).data?.fields;
  const marked = new Set(decision.signals.flatMap(({ field }) => (field ? [field] : [])));
  return (
    <>
      <Section id="proposal" title="Proposal and critique">
        <Distribution
          probabilities={decision.probabilities}
          critique={decision.critique}
          chosen={decision.option}
        />
        <div id="dissonance">
          <Confidence decision={decision} />
          <Dissonance d={decision.d} limit={limitOfD(decision)} />
          <Trust decision={decision} />
        </div>
      </Section>
      <Policy decision={decision} />
      <div className={styles.pair}>
        <Section id="why" title={`Why ${decision.option ?? ""}`} aside="log-odds">
          <Why reasons={decision.proposal_reasons} option={decision.option} />
        </Section>
        <Section id="critique" title="What the critic says">
          <Objections objections={decision.objections} />
        </Section>
      </div>
      <Section id="input" title="Input" aside={plural(Object.keys(decision.input).length, "field")}>
        <Facts input={decision.input} marked={marked} fields={fields} />
      </Section>
    </>
  );
}

/** What is left of a decision whose data subject was erased. */
export function Gone({ decision }: { decision: DecisionDetail }) {
  return (
    <>
      <Section id="input" title="Erased">
        <Erased>
          <p>It cannot be decided again, neither as it was nor with another input.</p>
        </Erased>
      </Section>
      {decision.d != null && (
        <Section id="dissonance" title="Distance of proposal and critique">
          <Dissonance d={decision.d} limit={limitOfD(decision)} />
        </Section>
      )}
      {decision.reasons.length > 0 && <Policy decision={decision} />}
    </>
  );
}

const Policy = ({ decision }: { decision: DecisionDetail }) => (
  <Section id="policy" title="Rules" aside={`policy v${decision.policy_version}`}>
    <Rules reasons={decision.reasons} type={decision.type} />
    <Standing decision={decision} />
  </Section>
);
