import { Status, Tier } from "@/components/Status";
import { Rules } from "@/components/story/Story";
import type { Decided } from "@/lib/api/types";
import { probability, ranked, signed } from "@/lib/format";
import styles from "./WhatIf.module.css";

/** Two answers side by side: as it was, and as it would be. */
export function Compare({ before, after }: { before: Decided; after: Decided }) {
  const proposed = ranked(before.probabilities)[0];
  const top = [...new Set([...ranked(after.probabilities).slice(0, 3), ...(proposed ? [proposed] : [])])];
  const rows: [string, number | null, number | null][] = [
    ...top.map((option): [string, number | null, number | null] => [
      option,
      before.probabilities[option] ?? null,
      after.probabilities[option] ?? null,
    ]),
    ["d", before.d ?? null, after.d ?? null],
  ];
  return (
    <>
      <p className={styles.option}>{after.option ?? "No option"}</p>
      <p className={styles.verdict}>
        <Status status={after.status} />
        <span>
          <Tier tier={after.risk_tier ?? null} /> tier
        </span>
        {proposed && after.option !== proposed && (
          <span className={styles.flipped}>flips from {proposed}</span>
        )}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">proposer</th>
            <th scope="col">was</th>
            <th scope="col">would be</th>
            <th scope="col">change</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, was, is]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="quiet">{probability(was)}</td>
              <td>{probability(is)}</td>
              <td className="quiet">{was !== null && is !== null ? signed(is - was) : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Rules reasons={after.reasons} />
    </>
  );
}
