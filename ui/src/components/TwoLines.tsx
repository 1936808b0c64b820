import type { ReactNode } from "react";
import styles from "./TwoLines.module.css";

interface Props {
  first: ReactNode;
  firstEnd?: ReactNode;
  second: ReactNode;
  secondEnd?: ReactNode;
}

/** A row of a list on a narrow screen: what it is, and below it what else matters. */
export function TwoLines({ first, firstEnd, second, secondEnd }: Props) {
  return (
    <div className={styles.lines}>
      <div className={styles.line}>
        <span className={styles.grow}>{first}</span>
        <span>{firstEnd}</span>
      </div>
      <div className={`${styles.line} ${styles.second}`}>
        <span className={styles.grow}>{second}</span>
        <span>{secondEnd}</span>
      </div>
    </div>
  );
}
