import type { ReactNode } from "react";
import styles from "./FactList.module.css";

/** What is known of one thing: names at the left, values at the right; what is null is left out. */
export function FactList({
  facts,
}: {
  facts: readonly (readonly [name: string, value: ReactNode] | null)[];
}) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
