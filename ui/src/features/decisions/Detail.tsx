import { useState } from "react";
import { useParams } from "react-router";
import { Page, Section } from "@/components/Page";
import { ErrorNote, Skeleton } from "@/components/States";
import { Signals, Similar, tally } from "@/components/story/Story";
import { useDecision, useMayTry } from "@/lib/api/queries";
import { type DecisionDetail, isReadable } from "@/lib/api/types";
import { useKeys } from "@/lib/hooks";
import { Actions } from "./Actions";
import styles from "./Detail.module.css";
import { Head } from "./Head";
import { Handled, Versions } from "./History";
import { RawJson } from "./RawJson";
import { Replay } from "./Replay";
import { SimilarDecisions } from "./SimilarDecisions";
import { Gone, Stages } from "./Stages";
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

function Story({ decision }: { decision: DecisionDetail }) {
  const [trying, setTrying] = useState(false);
  const [replaying, setReplaying] = useState(false);
  const [raw, setRaw] = useState(false);
  const mayTry = useMayTry();
  useKeys({
    ".": () => setRaw(true),
    w: () => mayTry && setTrying((open) => !open),
    p: () => mayTry && setReplaying((open) => !open),
  });
  const type = { text: decision.type, to: `/types/${decision.type}` };
  return (
    <Page title={`Decision: ${decision.option ?? decision.status}`} crumbs={[...CRUMBS, type]} quietTitle>
      <Head decision={decision}>
        <Actions
          decision={decision}
          trying={trying}
          onTry={() => setTrying(!trying)}
          replaying={replaying}
          onReplay={() => setReplaying(!replaying)}
          onRaw={() => setRaw(true)}
        />
      </Head>
      <Track decision={decision} />
      {trying && isReadable(decision) && <WhatIf decision={decision} onClose={() => setTrying(false)} />}
      {replaying && <Replay decision={decision} onClose={() => setReplaying(false)} />}
      <div className={styles.columns}>
        <div className={styles.main}>
          {isReadable(decision) ? <Stages decision={decision} /> : <Gone decision={decision} />}
        </div>
        <div className={styles.side}>
          {isReadable(decision) && (
            <>
              <Section id="signals" title="Signals">
                <Signals signals={decision.signals} />
              </Section>
              <Section id="similar" title="Similar past cases" aside={tally(decision.similar)}>
                <Similar similar={decision.similar} />
              </Section>
              {decision.id && <SimilarDecisions id={decision.id} />}
            </>
          )}
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
