import styles from "./Progress.module.css";

interface Props {
  /** In [0, 100]. */
  percent: number;
  label: string;
  tone?: "running" | "done" | "failed" | "stopped";
}

export function Progress({ percent, label, tone = "running" }: Props) {
  const shown = Math.min(100, Math.max(0, percent));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(shown)}
      className={styles.track}
    >
      <div className={`${styles.fill} ${styles[tone]}`} style={{ width: `${shown}%` }} />
    </div>
  );
}
