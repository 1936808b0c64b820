import { useState } from "react";
import { useParams } from "react-router";
import { Page, Section } from "@/components/Page";
import { ErrorNote, Skeleton } from "@/components/States";
import { Dissonance, Distribution } from "@/components/story/Distribution";
import { Facts } from "@/components/story/Facts";
import { Objections, Rules, Signals, Similar, tally, Why } from "@/components/story/Story";
import { useDecision, useType } from "@/lib/api/queries";
import type { DecisionDetail } from "@/lib/api/types";
import { plural } from "@/lib/format";
import { useKeys } from "@/lib/hooks";
import { Actions } from "./Actions";
import styles from "./Detail.module.css";
import { Head } from "./Head";
import { Handled, Versions } from "./History";
import { RawJson } from "./RawJson";
import { Track } from "./Track";
import { WhatIf } from "./WhatIf";

const CRUMBS = [{ text: "Decisions", to: "/decisions" }];

export function Detail() {
  const { id = "" } = useParams();
  const decision = useDecision(id);
  if (decision.data) return <Story key={decision.data.id} decision={decision.data} />;
  return (
    <Page title="Decision" crumbs={CRUMBS}>
      {decision.isError ? (
        <ErrorNote error={decision.error} retry={() => decision.refetch()} />
      ) : (
        <Skeleton rows={8} label="Loading the decision" />
      )}
    </Page>
  );
}

/** The policy's limit of `d`, from the rule that was applied. */
export function limitOfD(decision: Pick<DecisionDetail, "reasons" | "d">): number | null {
  const rule = decision.reasons.find(({ rule }) => rule === "maximum_dissonance");
  return typeof rule?.limit === "number" ? rule.limit : null;
}

function Story({ decision }: { decision: DecisionDetail }) {
  const [trying, setTrying] = useState(false);
  const [raw, setRaw] = useState(false);
  useKeys({ ".": () => setRaw(true), w: () => setTrying((open) => !open) });
  const fields = useType(decision.type).data?.fields;
  const marked = new Set(decision.signals.flatMap(({ field }) => (field ? [field] : [])));
  const type = { text: decision.type, to: `/types/${decision.type}` };
  return (
    <Page title={`Decision: ${decision.option ?? decision.status}`} crumbs={[...CRUMBS, type]} quietTitle>
      <Head decision={decision}>
        <Actions
          decision={decision}
          trying={trying}
          onTry={() => setTrying(!trying)}
          onRaw={() => setRaw(true)}
        />
      </Head>
      <Track decision={decision} />
      {trying && <WhatIf decision={decision} onClose={() => setTrying(false)} />}
      <div className={styles.columns}>
        <div className={styles.main}>
          <Section id="proposal" title="Proposal and critique">
            <Distribution
              probabilities={decision.probabilities}
              critique={decision.critique}
              chosen={decision.option}
            />
            <div id="dissonance">
              <Dissonance d={decision.d} limit={limitOfD(decision)} />
            </div>
          </Section>
          <Section id="policy" title="Rules" aside={`policy v${decision.policy_version}`}>
            <Rules reasons={decision.reasons} />
          </Section>
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
        </div>
        <div className={styles.side}>
          <Section id="signals" title="Signals">
            <Signals signals={decision.signals} />
          </Section>
          <Section id="similar" title="Similar past cases" aside={tally(decision.similar)}>
            <Similar similar={decision.similar} />
          </Section>
          <Section id="handled" title="Reviews and labels">
            <Handled decision={decision} />
          </Section>
          <Section id="versions" title="Versions">
            <Versions decision={decision} />
          </Section>
        </div>
      </div>
      {raw && <RawJson value={decision} onClose={() => setRaw(false)} />}
    </Page>
  );
}
