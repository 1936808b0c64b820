import { useMutation } from "@tanstack/react-query";
import { CircleCheck, CircleX, ShieldCheck } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Choice } from "@/components/Choice";
import { May } from "@/components/May";
import { ErrorNote } from "@/components/States";
import { type Certificate, type CertifyRequest, certify, type Plan } from "@/lib/api/certificates";
import type { TypeDetail } from "@/lib/api/types";
import { between, chosen, percent, plural } from "@/lib/format";
import { useOnce } from "@/lib/once";
import styles from "./Certify.module.css";
import { useRenewType } from "./usePlan";

interface Props {
  type: TypeDetail;
  alpha: number;
  delta: number;
  plan: Plan;
}

const ALL = "";

/** Asks for the proof. What comes out is said here, whether it was proven or what is missing. */
export function Certify({ type, alpha, delta, plan }: Props) {
  const [group, setGroup] = useState(ALL);
  const [proofs, setProofs] = useState(0);
  const once = useOnce();
  const renew = useRenewType(type.name);
  const work = useMutation({
    mutationFn: (request: CertifyRequest) => certify(type.name, request, once([request, proofs])),
    onSuccess: () => {
      // Asked again after an answer, it is another proof
      setProofs(proofs + 1);
      renew();
    },
  });
  const fields = type.fields.filter(({ kind }) => kind === "category").map(({ name }) => name);
  const groups = [
    [ALL, "all answers together"],
    ["risk_tier", "each risk tier"],
    ...fields.map((name) => [name, `each ${name}`] as const),
  ] as const;
  return (
    <May permission="types:write">
      <div className={styles.certify}>
        <Choice label="It shall hold of" value={group} options={groups} onChange={setGroup} />
        <Button
          tone="main"
          icon={<ShieldCheck aria-hidden="true" />}
          disabled={work.isPending}
          onClick={() => work.mutate({ alpha, delta, group_by: group || null })}
        >
          {work.isPending ? "Proving" : `Certify at ${chosen(alpha)}`}
        </Button>
        <p className={styles.about}>
          Proven on {plural(plan.labels, "label")}{" "}
          {plan.source === "history" ? "of cases set aside at learning" : "of decisions"}, which no threshold
          was chosen on.
        </p>
      </div>
      <div role="status">{work.data && <CameOut certificate={work.data} />}</div>
      {work.isError && <ErrorNote error={work.error} />}
    </May>
  );
}

function CameOut({ certificate }: { certificate: Certificate }) {
  const { number, alpha, delta, proofs, why } = certificate;
  if (certificate.state !== "active") {
    return (
      <p className={`${styles.cameOut} ${styles.missing}`}>
        <CircleX aria-hidden="true" />
        <span>
          <strong>Not proven.</strong> {why}
        </span>
      </p>
    );
  }
  const [first, ...others] = proofs;
  return (
    <p className={styles.cameOut}>
      <CircleCheck aria-hidden="true" />
      <span>
        <strong>Proven.</strong> Certificate {number}: at most {chosen(alpha)} wrong with {chosen(1 - delta)}{" "}
        confidence
        {first && others.length === 0
          ? `; ${percent(first.coverage)} of decisions are automatic (${between(first.coverage_interval, 0)}).`
          : `, of each of ${proofs.length} groups.`}
      </span>
    </p>
  );
}
