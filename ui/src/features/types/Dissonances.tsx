import { count, percent, probability } from "@/lib/format";
import type { Report } from "@/lib/report";
import styles from "./TypePage.module.css";

const TOLD = new Set([0.5, 0.75, 0.9, 0.99]);

/** How often which distance of proposer and critic occurs. */
export function Dissonances({ report: { histogram, quantiles } }: { report: Report }) {
  const total = histogram.reduce((sum, n) => sum + n, 0);
  const most = Math.max(...histogram, 1);
  if (total === 0) return <p className="quiet">The report has no distribution of d.</p>;
  const said = quantiles
    .filter(([share]) => TOLD.has(share))
    .map(([share, d]) => `${percent(share)} within ${probability(d)}`);
  return (
    <figure>
      <div className={styles.histogram} aria-hidden="true">
        {histogram.map((n, bin) => (
          <span
            // A bin is its place
            key={bin}
            style={{ height: `${(n / most) * 100}%`, minHeight: n > 0 ? 2 : 0 }}
            title={`${(bin / 20).toFixed(2)} to ${((bin + 1) / 20).toFixed(2)}: ${count(n)}`}
          />
        ))}
      </div>
      <div className={styles.scale} aria-hidden="true">
        <span>0</span>
        <span>0.25</span>
        <span>0.5</span>
        <span>0.75</span>
        <span>1</span>
      </div>
      <figcaption className="quiet">
        {said.length ? `Of ${count(total)} cases, ${said.join(", ")}.` : `${count(total)} cases`}
      </figcaption>
    </figure>
  );
}
