import type { ReactNode } from "react";
import styles from "./Story.module.css";

/** In the place of all that can no longer be read of a decision. */
export function Erased({ children }: { children?: ReactNode }) {
  return (
    <div className={styles.erased}>
      <p>
        The input was erased together with the data subject it was about, and so was what the stages said of
        it and every note. Nobody can read them any more. The option and the figures of the ruling are left.
      </p>
      {children}
    </div>
  );
}
