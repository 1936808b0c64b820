import { Printer } from "lucide-react";
import { useParams } from "react-router";
import { Button } from "@/components/Button";
import { Page, Section } from "@/components/Page";
import { ErrorNote, Skeleton } from "@/components/States";
import { Distribution } from "@/components/story/Distribution";
import { Erased } from "@/components/story/Erased";
import { Facts } from "@/components/story/Facts";
import { Objections, Rules, Signals, Why } from "@/components/story/Story";
import { useDecision, useMe, useType } from "@/lib/api/queries";
import { type DecisionDetail, isReadable, type ReadableDecision } from "@/lib/api/types";
import { count, exact, probability } from "@/lib/format";
import { Proven } from "./Proven";
import { Summary } from "./Summary";
import styles from "./Dossier.module.css";
import { InTheTrail } from "./InTheTrail";
import { useDossier } from "./useDossier";
import { Versions } from "./History";

/** Everything about one decision on paper: for an auditor, and for whoever else was not there. */
export function Dossier() {
  const { id = "" } = useParams();
  const decision = useDecision(id);
  if (decision.data) return <Paper decision={decision.data} />;
  return (
    <Page title="Dossier" crumbs={[{ text: "Decisions", to: "/decisions" }]}>
      {decision.isError ? (
        <ErrorNote error={decision.error} retry={() => decision.refetch()} />
      ) : (
        <Skeleton rows={8} label="Loading the dossier" />
      )}
    </Page>
  );
}

function Paper({ decision }: { decision: DecisionDetail }) {
  const { policy, certificate, trail, mayRead } = useDossier(decision);
  const me = useMe().data;
  const crumbs = [
    { text: "Decisions", to: "/decisions" },
    { text: decision.option ?? decision.status, to: `/decisions/${decision.id}` },
  ];
  return (
    <Page
      title={`Dossier of decision ${decision.id}`}
      crumbs={crumbs}
      now={
        <>
          {decision.type}
          {me && ` \u00b7 ${me.tenant} \u00b7 put together for ${me.name}`}, {exact(new Date().toISOString())}
        </>
      }
      actions={
        <Button tone="main" icon={<Printer aria-hidden="true" />} onClick={() => print()}>
          Print or save as PDF
        </Button>
      }
    >
      <div className={styles.paper}>
        <Section id="summary" title="1. In short">
          <Summary decision={decision} records={trail.data?.rows ?? []} />
        </Section>
        {isReadable(decision) ? (
          <Evidence decision={decision} />
        ) : (
          <Section id="input" title="2. What was asked">
            <Erased>
              <p>What remains is how it was ruled, by whom, and where it stands in the audit trail.</p>
            </Erased>
          </Section>
        )}
        <Section
          id="rules"
          title="4. Which rules were applied"
          aside={
            policy.data?.published_at
              ? `policy v${decision.policy_version}, published ${exact(policy.data.published_at)} by ${policy.data.published_by}`
              : `policy v${decision.policy_version}`
          }
        >
          <Rules reasons={decision.reasons} />
        </Section>
        <Section id="proven" title="5. What was proven of automatic answers">
          <Proven decision={decision} certificate={certificate.data ?? null} />
        </Section>
        <Section id="trail" title="6. Where it stands in the audit trail">
          {mayRead ? (
            <InTheTrail trail={trail} />
          ) : (
            <p className="quiet">Who may read the audit trail sees its rows here.</p>
          )}
        </Section>
        <Section id="versions" title="7. What exactly answered">
          <Versions decision={decision} whole />
          <p className={styles.note}>
            With these versions the decision can be computed again and compared byte for byte: Replay, on the
            page of the decision.
          </p>
        </Section>
      </div>
    </Page>
  );
}

function Evidence({ decision }: { decision: ReadableDecision }) {
  const fields = useType(decision.type).data?.fields;
  const marked = new Set(decision.signals.flatMap(({ field }) => (field ? [field] : [])));
  const { confidence, d, trust, amount } = decision;
  return (
    <>
      <Section
        id="input"
        title="2. What was asked"
        aside={amount == null ? "no amount at stake was given" : `amount at stake ${count(amount)}`}
      >
        <Facts input={decision.input} marked={marked} fields={fields} />
        {decision.signals.length > 0 && <Signals signals={decision.signals} />}
      </Section>
      <Section id="models" title="3. What the two models said">
        <Distribution
          probabilities={decision.probabilities}
          critique={decision.critique}
          chosen={decision.option}
        />
        <dl className={styles.measures}>
          {confidence != null && (
            <Measure name="confidence" value={probability(confidence)}>
              how sure the proposer is of its option
            </Measure>
          )}
          {d != null && (
            <Measure name="d" value={d.toFixed(2)}>
              how far the critic is apart from it: 0 is the same, 1 is nothing in common
            </Measure>
          )}
          {trust != null && (
            <Measure name="trust" value={trust.toFixed(4)}>
              the chance that the proposal is right, learned from all that was measured
            </Measure>
          )}
        </dl>
        <div className={styles.pair}>
          <div>
            <h3>What moved the proposer</h3>
            <Why reasons={decision.proposal_reasons} option={decision.option} />
          </div>
          <div>
            <h3>What the critic says</h3>
            <Objections objections={decision.objections} />
          </div>
        </div>
      </Section>
    </>
  );
}

const Measure = ({ name, value, children }: { name: string; value: string; children: string }) => (
  <div>
    <dt>
      {name} <strong>{value}</strong>
    </dt>
    <dd className="quiet">{children}</dd>
  </div>
);
