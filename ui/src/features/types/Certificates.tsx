import { CircleCheck, CircleHelp, CirclePause, TimerOff } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { FactList } from "@/components/FactList";
import { Mark } from "@/components/Mark";
import { type RowColumn, RowTable } from "@/components/RowTable";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import { TwoLines } from "@/components/TwoLines";
import type { Certificate, CertificateState } from "@/lib/api/certificates";
import { between, chosen, count, DASH, exact, percent, plural } from "@/lib/format";
import styles from "./Certificates.module.css";
import { Proofs } from "./Proofs";
import { useCertificates } from "./usePlan";

const MARKS = {
  active: [CircleCheck, "automatic"],
  suspended: [CirclePause, "waits"],
  expired: [TimerOff, "idle"],
  infeasible: [CircleHelp, "idle"],
} as const;
const FEW = 5;

export function CertificateMark({ state }: { state: CertificateState }) {
  const [Icon, tone] = MARKS[state];
  return (
    <Mark Icon={Icon} tone={tone}>
      {state}
    </Mark>
  );
}

export const sourceOf = ({ source, window_from: from, window_to: to }: Certificate): string => {
  if (source === "history") return "cases set aside at learning";
  return from && to ? `decisions from ${exact(from)} to ${exact(to)}` : "decisions";
};

const coverageOf = ({ proofs: [first, ...others] }: Certificate): string => {
  if (!first || others.length > 0) return `${others.length + 1} groups`;
  return first.n > 0 ? percent(first.coverage) : DASH;
};

const columns: RowColumn<Certificate>[] = [
  { header: "No.", cell: ({ number }) => number },
  { header: "State", cell: ({ state }) => <CertificateMark state={state} /> },
  { header: "At most", cell: ({ alpha }) => chosen(alpha), right: true },
  { header: "Confidence", cell: ({ delta }) => chosen(1 - delta), right: true },
  { header: "Labels", cell: ({ labels }) => count(labels), right: true },
  { header: "Automatic", cell: coverageOf, right: true },
  { header: "Proven", cell: ({ created_at: at }) => <Time at={at} />, right: true },
  {
    header: "Note",
    cell: ({ why, created_by: by }) => (
      <span className="quiet" title={why ?? undefined}>
        {why ?? `by ${by}`}
      </span>
    ),
    wide: true,
  },
];

const compact = (row: Certificate) => (
  <TwoLines
    first={
      <>
        {row.number} <CertificateMark state={row.state} />
      </>
    }
    firstEnd={coverageOf(row)}
    second={row.why ?? `${plural(row.labels, "label")}, by ${row.created_by}`}
    secondEnd={`at most ${chosen(row.alpha)}`}
  />
);

/** The certificate that rulings go by, as far as one does, and all others. */
export function Certificates({ name }: { name: string }) {
  const found = useCertificates(name);
  const [all, setAll] = useState(false);
  if (found.isError) return <ErrorNote error={found.error} retry={() => found.refetch()} />;
  if (!found.data) return <Skeleton rows={5} label="Loading the certificates" />;
  const { certificate, data, has_more: more } = found.data;
  const shown = all ? data : data.slice(0, FEW);
  return (
    <div className={styles.certificates}>
      {certificate ? (
        <InForce certificate={certificate} />
      ) : (
        <Empty>
          Nothing is proven yet. Choose above how many of the automatic answers may be wrong, and certify.
        </Empty>
      )}
      {data.length > 0 && (
        <RowTable
          label="All certificates"
          rows={shown}
          columns={columns}
          compact={compact}
          rowId={(row) => String(row.number)}
        />
      )}
      {data.length > FEW && (
        <div className={styles.more}>
          <Button tone="bare" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? `Only the newest ${FEW}` : `${data.length - FEW}${more ? " and more" : " more"}`}
          </Button>
        </div>
      )}
    </div>
  );
}

function InForce({ certificate }: { certificate: Certificate }) {
  const { number, alpha, delta, proofs, why } = certificate;
  const [only, ...others] = proofs;
  return (
    <>
      <p className={styles.statement}>
        <CertificateMark state={certificate.state} />{" "}
        <strong>
          Certificate {number}: at most {chosen(alpha)} of automatic answers are wrong, with{" "}
          {chosen(1 - delta)} confidence
        </strong>
        {certificate.group_by && `, of each ${certificate.group_by.replace("_", " ")}`}
      </p>
      {why && <p className={styles.why}>{why}</p>}
      {!certificate.speaks && certificate.state === "active" && (
        <p className={styles.why}>
          It speaks of version {certificate.type_version} under policy v{certificate.policy_version}, which
          are not both in force: rulings do not go by it.
        </p>
      )}
      <FactList
        facts={[
          only && others.length === 0
            ? [
                "Automatic",
                `${percent(only.coverage)} of decisions (95 %: ${between(only.coverage_interval, 0)})`,
              ]
            : null,
          only && others.length === 0
            ? [
                "Wrong",
                `${only.errors} of ${plural(only.n, "label")} above the threshold${interval(only.error_interval)}`,
              ]
            : null,
          only && others.length === 0 && only.threshold !== null
            ? ["Threshold", `trust \u2265 ${only.threshold.toFixed(4)}`]
            : null,
          ["Labels", `${count(certificate.labels)} among ${plural(certificate.decisions, "case")}`],
          ["Method", methodOf(certificate)],
          ["Window", sourceOf(certificate)],
          ["Of", `version ${certificate.type_version}, policy v${certificate.policy_version}`],
          [
            certificate.state === "expired" ? "Expired" : "Expires",
            <Time key="e" at={certificate.expires_at} />,
          ],
        ]}
      />
      <Proofs certificate={certificate} />
    </>
  );
}

const interval = (found: readonly number[] | null) => (found ? ` (95 %: ${between(found)})` : "");

const WORDS = {
  exact_binomial: "exact binomial bounds: every label was equally likely",
  betting: "betting bounds of weighted means: labels were not equally likely",
};

/** In words what the arithmetic was: fixed-sequence tests, and the bound each used. */
function methodOf({ proofs }: Certificate): string {
  const used = [...new Set(proofs.map(({ method }) => WORDS[method]))].join("; ");
  const tests = proofs.reduce((sum, { tested }) => sum + tested.length, 0);
  return `${plural(tests, "threshold")} tested strictest first, up to the first that fails; ${used}`;
}
