import type { Watched } from "@/lib/api/drift";
import styles from "./Drift.module.css";

const WIDTH = 140;
const HEIGHT = 26;

interface Props {
  series: Watched["series"];
  limit: number;
  alarm: boolean;
}

/** Evidence against what is promised, as it grew: a bettor's capital in powers of ten, and the limit above it. */
export function Spark({ series, limit, alarm }: Props) {
  const last = series.at(-1);
  if (!last) return <span className="quiet">nothing yet</span>;
  const most = Math.max(limit, ...series.map(({ log10_capital: capital }) => capital)) * 1.08;
  const low = Math.min(0, ...series.map(({ log10_capital: capital }) => Math.max(capital, -limit / 2)));
  const x = (seen: number) => (seen / Math.max(1, last.seen)) * (WIDTH - 4) + 1;
  const y = (capital: number) => HEIGHT - 2 - ((Math.max(capital, low) - low) / (most - low)) * (HEIGHT - 4);
  const points = series.map(
    ({ seen, log10_capital: capital }) => `${x(seen).toFixed(1)},${y(capital).toFixed(1)}`,
  );
  const label = `Capital 10^${last.log10_capital.toFixed(1)} after ${last.seen}, limit 10^${limit.toFixed(1)}`;
  return (
    <svg
      className={`${styles.spark} ${alarm ? styles.alarm : ""}`}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <line x1={0} x2={WIDTH} y1={y(limit)} y2={y(limit)} className={styles.limit} />
      <polyline points={points.join(" ")} className={styles.capital} />
      <circle cx={x(last.seen)} cy={y(last.log10_capital)} r={2} className={styles.last} />
    </svg>
  );
}
