import { Check, X } from "lucide-react";
import type { Replayed } from "@/lib/api/past";
import { DASH, figure, sentence, words } from "@/lib/format";
import styles from "./Replay.module.css";

/** What today's versions would say otherwise: the versions, the figures, and the rules that would flip. */
export function AsOfNow({ replayed }: { replayed: Replayed }) {
  const { recorded, computed, changes, reasons } = replayed;
  if (!computed) return null;
  const versions: [string, unknown, unknown][] = [
    ["type", `v${recorded.type_version}`, `v${computed.type_version}`],
    ["policy", `v${recorded.policy_version}`, `v${computed.policy_version}`],
    ["autonomy", recorded.autonomy ?? "policy alone", computed.autonomy ?? "policy alone"],
    ["certificate", certificate(recorded), certificate(computed)],
  ];
  return (
    <>
      <ThenNow label="Versions" rows={versions} />
      {changes.length > 0 && (
        <ThenNow
          label="What would change"
          rows={changes.map(({ what, then, now }) => [words(what), then, now])}
        />
      )}
      {reasons.length > 0 && (
        <ul className={styles.flips} aria-label="Rules that would flip">
          {reasons.map(({ rule, then, now }) => (
            <li key={rule}>
              <code>{rule}</code>
              <Rule said={then} when="then" />
              <Rule said={now} when="now" />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const certificate = ({ certificate: number, certificate_state: state }: Replayed["recorded"]): string =>
  number === null ? "none" : `${number}, ${state ?? "unknown"}`;

function said(value: unknown): string {
  if (typeof value === "number") return figure(value);
  if (typeof value === "string") return words(value);
  if (value === null || value === undefined) return DASH;
  return JSON.stringify(value);
}

function ThenNow({ label, rows }: { label: string; rows: [string, unknown, unknown][] }) {
  return (
    <table className={styles.thenNow} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{label.toLowerCase()}</th>
          <th scope="col">then</th>
          <th scope="col">now</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, then, now]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td className="quiet">{said(then)}</td>
            <td className={said(then) === said(now) ? "quiet" : styles.changed}>{said(now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface RuleProps {
  said: Replayed["reasons"][number]["then"];
  when: string;
}

function Rule({ said: rule, when }: RuleProps) {
  return (
    <span className={rule?.holds ? styles.same : styles.other}>
      <span className="quiet">{when}</span>
      {rule && (rule.holds ? <Check aria-label="holds" /> : <X aria-label="does not hold" />)}
      {rule ? sentence(rule.sentence) : "no such rule"}
    </span>
  );
}
