import { type ReactNode, useState } from "react";
import { Button } from "@/components/Button";
import type { DecisionDetail } from "@/lib/api/types";
import { plural, probability, ranked } from "@/lib/format";
import styles from "./Distribution.module.css";

interface Props {
  probabilities: Record<string, number>;
  critique: Record<string, number>;
  chosen: string | null | undefined;
  /** Number the first options 1 to 9, as the keys that choose them. */
  numbered?: boolean;
  onPick?: (option: string) => void;
}

const TOP = 8;

/** Both distributions side by side: the proposer blue, the critic orange, likeliest option first. */
export function Distribution({ probabilities, critique, chosen, numbered = false, onPick }: Props) {
  const [all, setAll] = useState(false);
  const options = ranked(probabilities);
  const shown = all || options.length <= TOP + 1 ? options : options.slice(0, TOP);
  const hidden = options.length - shown.length;
  return (
    <div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">option</th>
            <th scope="col" className={styles.proposer}>
              proposer
            </th>
            <th scope="col" className={styles.critic}>
              critic
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((option, index) => (
            <tr key={option} className={option === chosen ? styles.chosen : ""}>
              <th scope="row">
                <span className={styles.option}>
                  {numbered && index < 9 && <kbd className={styles.key}>{index + 1}</kbd>}
                  {onPick ? (
                    <button type="button" className={styles.pick} onClick={() => onPick(option)}>
                      {option}
                    </button>
                  ) : (
                    <span className={styles.name}>{option}</span>
                  )}
                </span>
              </th>
              <Bar value={probabilities[option] ?? 0} tone="proposer" />
              <Bar value={critique[option] ?? 0} tone="critic" absent={!(option in critique)} />
            </tr>
          ))}
        </tbody>
      </table>
      {(hidden > 0 || all) && (
        <Button tone="bare" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Show the first ${TOP}` : `${plural(hidden, "more option")}`}
        </Button>
      )}
    </div>
  );
}

interface BarProps {
  value: number;
  tone: "proposer" | "critic";
  absent?: boolean;
}

function Bar({ value, tone, absent = false }: BarProps) {
  return (
    <td className={styles.cell}>
      <span className={styles.pair}>
        <span className={styles.bar} aria-hidden="true">
          <span className={`${styles.fill} ${styles[`${tone}Fill`]}`} style={{ width: `${value * 100}%` }} />
        </span>
        <span className={styles.value}>{absent ? "\u2013" : probability(value)}</span>
      </span>
    </td>
  );
}

/** The policy's limit of `d`, from the rule that was applied. */
export function limitOfD(decision: Pick<DecisionDetail, "reasons">): number | null {
  const rule = decision.reasons.find(({ rule }) => rule === "maximum_dissonance");
  return typeof rule?.limit === "number" ? rule.limit : null;
}

interface DissonanceProps {
  d: number | null | undefined;
  limit: number | null;
}

/** How far the two are apart, on the whole scale, with the policy's limit marked. */
export function Dissonance({ d, limit }: DissonanceProps) {
  if (d == null) return null;
  const over = limit !== null && d > limit;
  const about =
    limit === null
      ? "distance of the two, 0 to 1"
      : `${over ? "over" : "within"} the limit ${probability(limit)}`;
  return <Scale name={<i>d</i>} value={d} limit={limit} wrong={over} about={about} />;
}

interface ScaleProps {
  name: ReactNode;
  value: number;
  /** As text; two decimals unless it is given. */
  text?: string;
  limit: number | null;
  /** It is on the wrong side of its limit. */
  wrong: boolean;
  about: string;
}

/** A figure between 0 and 1 on the whole scale, with its limit marked. */
export function Scale({ name, value, text, limit, wrong, about }: ScaleProps) {
  return (
    <div className={styles.d}>
      <span className={styles.dFigure}>
        {name} <strong>{text ?? probability(value)}</strong>
      </span>
      <span className={styles.scale} aria-hidden="true">
        <span
          className={`${styles.dFill} ${wrong ? styles.over : ""}`}
          style={{ width: `${value * 100}%` }}
        />
        {limit !== null && <span className={styles.limit} style={{ left: `${limit * 100}%` }} />}
      </span>
      <span className={styles.aboutScale}>{about}</span>
    </div>
  );
}
