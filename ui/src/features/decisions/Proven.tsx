import type { Certificate } from "@/lib/api/certificates";
import type { DecisionDetail } from "@/lib/api/types";
import { between, chosen, exact, percent, plural } from "@/lib/format";

const LEVELS = {
  off: "off: a person decides, and is shown no proposal",
  suggest: "suggest: a person decides; the proposal is shown",
  certified: "certified: automatic where the policy and an active certificate allow it",
  full: "full: automatic wherever the policy allows it",
} as const;

/** Under which autonomy and certificate it was ruled, as they were then, and what became of the certificate. */
export function Proven({
  decision,
  certificate,
}: {
  decision: DecisionDetail;
  certificate: Certificate | null;
}) {
  const { autonomy, certificate: number, certificate_state: then } = decision;
  return (
    <>
      {autonomy && <p>The autonomy of the type was {LEVELS[autonomy]}.</p>}
      {number == null ? (
        <p>No certificate spoke for it.</p>
      ) : (
        <p>
          Certificate {number} was {then ?? "known"} at that time
          {certificate ? statement(certificate) : "."}
        </p>
      )}
      {certificate && certificate.state !== then && (
        <p>
          By now certificate {number} is {certificate.state}
          {certificate.why ? `: ${certificate.why}` : "."}
        </p>
      )}
    </>
  );
}

function statement({ alpha, delta, proofs, labels, created_at: at, created_by: by }: Certificate): string {
  const [first, ...others] = proofs;
  const share =
    first && others.length === 0 && first.threshold !== null
      ? ` Automatic from trust ${first.threshold.toFixed(4)} on, which is ${percent(first.coverage)} of decisions; ${first.errors} of ${plural(first.n, "label")} above it were wrong ${first.error_interval ? ` (${between(first.error_interval)})` : ""}.`
      : "";
  return `: at most ${chosen(alpha)} of automatic answers are wrong, with ${chosen(1 - delta)} confidence. Proven ${exact(at)} by ${by}, on ${plural(labels, "label")}.${share}`;
}
