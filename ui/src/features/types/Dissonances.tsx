import { count, percent, probability } from "@/lib/format";
import type { Report } from "@/lib/report";
import styles from "./TypePage.module.css";

/** How often which distance of proposer and critic occurs. */
export function Dissonances({ report: { histogram, quantiles } }: { report: Report }) {
  const total = histogram.reduce((sum, n) => sum + n, 0);
  const most = Math.max(...histogram, 1);
  if (total === 0) return <p className="quiet">The report has no distribution of d.</p>;
  const said = quantiles.map(([q, value]) => `${percent(Number(q))} up to ${probability(value)}`);
  return (
    <figure>
      <div className={styles.histogram} aria-hidden="true">
        {histogram.map((n, bin) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place
            key={bin}
            style={{ height: `${(n / most) * 100}%` }}
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
        {said.length ? `${said.join(" \u00b7 ")} of the cases` : `${count(total)} cases`}
      </figcaption>
    </figure>
  );
}
