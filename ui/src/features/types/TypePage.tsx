import { lazy, Suspense, useMemo } from "react";
import { useParams } from "react-router";
import { ButtonLink } from "@/components/Button";
import { Id } from "@/components/Copy";
import { May } from "@/components/May";
import { Page, Section } from "@/components/Page";
import { ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import { useType } from "@/lib/api/queries";
import { useAnchor } from "@/lib/hooks";
import type { TypeDetail } from "@/lib/api/types";
import { chosen, percent, plural, sentence } from "@/lib/format";
import { readReport } from "@/lib/report";
import { Autonomy } from "./Autonomy";
import { Certificates } from "./Certificates";
import { Dissonances } from "./Dissonances";
import { Drift } from "./Drift";
import { Figures } from "./Figures";
import { Policy } from "./Policy";
import { LeftOutList, Options, Schema } from "./Schema";
import styles from "./TypePage.module.css";
import { PICTURE_HEIGHT, useCertificates } from "./usePlan";

const RiskCoverage = lazy(async () => ({ default: (await import("./RiskCoverage")).RiskCoverage }));
const CRUMBS = [{ text: "Types", to: "/types" }];

export function TypePage() {
  const { name = "" } = useParams();
  const type = useType(name);
  if (type.data) return <Learned key={name} type={type.data} />;
  return (
    <Page title={name} crumbs={CRUMBS}>
      {type.isError ? <ErrorNote error={type.error} retry={() => type.refetch()} /> : <Skeleton rows={8} />}
    </Page>
  );
}

function Learned({ type }: { type: TypeDetail }) {
  const report = useMemo(() => readReport(type.report), [type.report]);
  const right = report.accuracy ?? type.accuracy;
  const proven = useProven(type.name);
  const now = [
    proven,
    `version ${type.version}, learned from ${plural(type.rows, "case")}`,
    right === null ? "" : `right in ${percent(right, 1)} of those that no training saw`,
    `policy v${type.policy.version} in force`,
  ];
  useAnchor();
  return (
    <Page
      title={type.name}
      crumbs={CRUMBS}
      now={sentence(now.filter(Boolean).join(" \u00b7 "))}
      actions={
        <>
          <ButtonLink to={`/decisions?type=${encodeURIComponent(type.name)}`}>Its decisions</ButtonLink>
          <May permission="decisions:write">
            <ButtonLink to={`/decisions/batch?type=${encodeURIComponent(type.name)}`}>
              Decide a file
            </ButtonLink>
            <ButtonLink to={`/decisions/new?type=${encodeURIComponent(type.name)}`} tone="main">
              New decision
            </ButtonLink>
          </May>
        </>
      }
    >
      <Section id="risk" title="How much can be answered automatically, at what error">
        <Suspense fallback={<Skeleton label="Loading the chart" height={PICTURE_HEIGHT} />}>
          <RiskCoverage type={type} report={report} />
        </Suspense>
      </Section>
      <div className={styles.proven}>
        <Section id="certificate" title="Certificate">
          <Certificates name={type.name} />
        </Section>
        <Section id="autonomy" title="Autonomy">
          <Autonomy name={type.name} />
        </Section>
      </div>
      <Section id="drift" title="Drift">
        <Drift name={type.name} />
      </Section>
      <Section
        id="figures"
        title="Key figures"
        aside={report.n !== null && `on ${plural(report.n, "case")} set aside before training`}
      >
        <Figures report={report} />
      </Section>
      <Section id="policy" title="Policy" aside={<About type={type} />}>
        <Policy key={type.policy.version} type={type} />
      </Section>
      <div className={styles.pair}>
        <Section id="dissonance" title="How far the two are apart" aside="d, 20 bins">
          <Dissonances report={report} />
        </Section>
        <Section id="options" title="Options" aside={plural(type.options.length, "option")}>
          <Options options={type.options} report={type.report} />
        </Section>
      </div>
      <Section id="schema" title="Input" aside={plural(type.fields.length, "field")}>
        <Schema fields={type.fields} />
      </Section>
      {report.leftOut.length > 0 && (
        <Section id="left-out" title="Left out of learning" aside={String(report.leftOut.length)}>
          <LeftOutList entries={report.leftOut} />
        </Section>
      )}
      <Section id="versions" title="Versions">
        <Versions type={type} />
      </Section>
    </Page>
  );
}

/** What is true of automatic answers now, in a few words. */
function useProven(name: string): string {
  const found = useCertificates(name).data;
  if (!found) return "";
  const { certificate, autonomy } = found;
  if (autonomy === "off" || autonomy === "suggest") return "a person decides everything";
  if (autonomy === "full") return "the policy alone decides what is automatic";
  const [only, ...others] = certificate?.speaks ? certificate.proofs : [];
  if (!certificate || !only) return "nothing is automatic: no certificate is active";
  if (others.length > 0) return `automatic within ${chosen(certificate.alpha)} error, proved`;
  return `automatic share ${percent(only.coverage)}, proved at ${chosen(certificate.alpha)}`;
}

function About({ type: { policy } }: { type: TypeDetail }) {
  return (
    <>
      v{policy.version} by {policy.created_by}, <Time at={policy.created_at} />
    </>
  );
}

function Versions({ type }: { type: TypeDetail }) {
  return (
    <ul className={styles.versions}>
      {type.versions.map((version) => (
        <li key={version.version}>
          <strong>v{version.version}</strong>
          <span>{version.status}</span>
          <span className="quiet">
            <Time at={version.created_at} />
          </span>
          {Object.entries(version.models).map(([role, sha256]) => (
            <span key={role}>
              <span className="quiet">{role}</span> <Id value={sha256} short label={`the ${role}'s hash`} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
