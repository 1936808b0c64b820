import { Link } from "react-router";
import { Check, CircleAlert, Info, TriangleAlert, X } from "lucide-react";
import type { Objection, ProposalReason, RuleReason, Signal, SimilarCase } from "@/lib/api/types";
import { DASH, figure, sentence, signed, words } from "@/lib/format";
import styles from "./Story.module.css";

/** Rules that stand on something a type has: where its page shows it. */
const OF_TYPE: Record<string, string> = { certificate: "certificate", autonomy: "autonomy" };

/** The rules as applied, each with its figure and limit: what speaks against an automatic answer is first. */
export function Rules({ reasons, type }: { reasons: RuleReason[]; type?: string }) {
  if (reasons.length === 0) return <p className="quiet">No rule was applied.</p>;
  const sorted = [...reasons].sort((a, b) => Number(a.holds) - Number(b.holds));
  return (
    <ul className={styles.rules}>
      {sorted.map((reason) => (
        <li key={reason.rule + reason.sentence} className={reason.holds ? styles.holds : styles.broken}>
          {reason.holds ? <Check aria-label="holds" /> : <X aria-label="does not hold" />}
          <span className={styles.sentence}>{sentence(reason.sentence)}</span>
          {type && OF_TYPE[reason.rule] ? (
            <Link className={styles.name} to={`/types/${type}#${OF_TYPE[reason.rule]}`}>
              {reason.rule}
            </Link>
          ) : (
            <code className={styles.name}>{reason.rule}</code>
          )}
        </li>
      ))}
    </ul>
  );
}

const SEVERITY = { info: Info, warning: CircleAlert, critical: TriangleAlert } as const;

export function Signals({ signals }: { signals: Signal[] }) {
  if (signals.length === 0) return <p className="quiet">Nothing unusual about this input.</p>;
  return (
    <ul className={styles.list}>
      {signals.map((signal) => {
        const Mark = SEVERITY[signal.severity];
        return (
          <li key={`${signal.name} ${signal.field}`} className={styles.signal}>
            <Mark aria-label={signal.severity} className={styles[signal.severity]} />
            <span>
              {signal.sentence} <code className={styles.name}>{signal.name}</code>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What moved the proposer: to the right speaks for the option, to the left against it. */
export function Why({ reasons, option }: { reasons: ProposalReason[]; option: string | null | undefined }) {
  if (reasons.length === 0) return <p className="quiet">The proposer gave no reasons.</p>;
  const one = new Set(reasons.map(({ field }) => field)).size === 1 && reasons.length > 1;
  const widest = Math.max(...reasons.map((reason) => Math.abs(reason.weight)), 0.01);
  return (
    <ul className={styles.why} aria-label={`Reasons for ${option ?? "the option"}, in log-odds`}>
      {reasons.map((reason) => {
        const share = `${(Math.abs(reason.weight) / widest) * 50}%`;
        const against = reason.weight < 0;
        return (
          <li key={`${reason.field} ${reason.value}`} className={styles.reason}>
            <span className={styles.fact}>
              {!one && <span className="quiet">{reason.field} </span>}
              {reason.value == null ? "missing" : figure(reason.value)}
            </span>
            <span className={styles.axis} aria-hidden="true">
              <span
                className={against ? styles.against : styles.speaks}
                style={against ? { right: "50%", width: share } : { left: "50%", width: share }}
              />
            </span>
            <span className={styles.number}>{signed(reason.weight)}</span>
          </li>
        );
      })}
    </ul>
  );
}

export function Objections({ objections }: { objections: Objection[] }) {
  if (objections.length === 0) return <p className="quiet">The critic has no objection.</p>;
  return (
    <ul className={styles.objections}>
      {objections.map((objection) => (
        <li key={objection.sentence}>{objection.sentence}</li>
      ))}
    </ul>
  );
}

export function Similar({ similar }: { similar: SimilarCase[] }) {
  if (similar.length === 0) return <p className="quiet">No past case is near.</p>;
  return (
    <table className={styles.similar}>
      <thead>
        <tr>
          <th scope="col">past case</th>
          <th scope="col">was right</th>
          <th scope="col" className={styles.number}>
            distance
          </th>
        </tr>
      </thead>
      <tbody>
        {similar.map((entry) => (
          <tr key={entry.case}>
            <td title={entry.case}>
              <span className={styles.case}>{entry.case}</span>
            </td>
            <td>{words(entry.option)}</td>
            <td className={styles.number}>{entry.distance?.toFixed(2) ?? DASH}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `9 good, 1 bad`: how the near past cases ended, the commonest first. */
export function tally(similar: SimilarCase[]): string {
  const counts = new Map<string, number>();
  for (const { option } of similar) counts.set(option, (counts.get(option) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([option, n]) => (/^\d/.test(option) ? `${n} \u00d7 ${option}` : `${n} ${option}`))
    .join(", ");
}
