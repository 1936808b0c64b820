import type { ReactNode } from "react";
import styles from "./Key.module.css";

/** What a colour, or a kind of line, stands for in a picture. */
export function Key({ colour, line, children }: { colour: string; line?: string; children?: ReactNode }) {
  return (
    <span className={styles.key}>
      <span
        className={line ? styles.line : styles.swatch}
        style={line ? { borderTop: `2px ${line} ${colour}` } : { background: colour }}
        aria-hidden="true"
      />
      {children}
    </span>
  );
}
