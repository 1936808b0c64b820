import { useState } from "react";
import { Button } from "@/components/Button";
import { type RowColumn, RowTable } from "@/components/RowTable";
import { ScrollBox } from "@/components/ScrollBox";
import { TwoLines } from "@/components/TwoLines";
import type { Certificate, Proof } from "@/lib/api/certificates";
import { between, chosen, count, DASH, percent, plural } from "@/lib/format";
import styles from "./Certificates.module.css";

const wrong = (proof: Proof) => (proof.n > 0 ? `${proof.errors} of ${count(proof.n)}` : DASH);
const missing = (proof: Proof) =>
  proof.n > 0
    ? ""
    : proof.missing
      ? `about ${plural(proof.missing, "label")} missing`
      : "none would prove it";

const groups: RowColumn<Proof>[] = [
  { header: "Group", cell: ({ group }) => group },
  {
    header: "Automatic",
    cell: (proof) =>
      proof.n > 0 ? (
        <>
          {percent(proof.coverage)} <span className="quiet">{between(proof.coverage_interval, 0)}</span>
        </>
      ) : (
        "none"
      ),
    right: true,
  },
  { header: "Wrong", cell: wrong, right: true },
  { header: "Labels", cell: ({ labels }) => count(labels), right: true },
  { header: "Trust from", cell: ({ threshold }) => threshold?.toFixed(4) ?? DASH, right: true },
  { header: "Confidence", cell: ({ delta }) => chosen(1 - delta), right: true },
  { header: "Note", cell: (proof) => <span className="quiet">{missing(proof)}</span>, wide: true },
];

const compact = (proof: Proof) => (
  <TwoLines
    first={proof.group}
    firstEnd={proof.n > 0 ? percent(proof.coverage) : "none"}
    second={missing(proof) || `trust \u2265 ${proof.threshold?.toFixed(4) ?? DASH}`}
    secondEnd={proof.n > 0 ? `${wrong(proof)} wrong` : ""}
  />
);

/** Group by group what is proven, and on demand every threshold that was tested. */
export function Proofs({ certificate: { proofs } }: { certificate: Certificate }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {proofs.length > 1 && (
        <RowTable
          label="What is proven of each group"
          rows={proofs}
          columns={groups}
          compact={compact}
          rowId={({ group }) => group}
        />
      )}
      <div className={styles.more}>
        <Button tone="bare" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Hide the thresholds tested" : "Every threshold tested"}
        </Button>
      </div>
      {open && (
        <ScrollBox className={styles.tested} label="Thresholds tested">
          <table className={styles.tests}>
            <thead>
              <tr>
                {proofs.length > 1 && <th scope="col">group</th>}
                <th scope="col">trust from</th>
                <th scope="col">expected</th>
                <th scope="col">labels</th>
                <th scope="col">wrong</th>
                <th scope="col">p-value</th>
              </tr>
            </thead>
            <tbody>
              {proofs.flatMap((proof) =>
                proof.tested.map((test) => (
                  <tr key={`${proof.group} ${test.threshold}`}>
                    {proofs.length > 1 && <td>{proof.group}</td>}
                    <td>{test.threshold.toFixed(4)}</td>
                    <td>{percent(test.coverage)}</td>
                    <td>{count(test.n)}</td>
                    <td>{count(test.errors)}</td>
                    <td className={test.p_value > proof.delta ? styles.fails : ""}>
                      {test.p_value.toFixed(4)}
                      {test.p_value > proof.delta && " fails"}
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </>
  );
}
