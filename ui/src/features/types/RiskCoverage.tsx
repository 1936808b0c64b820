import * as Slider from "@radix-ui/react-slider";
import { useState } from "react";
import { percent, plural } from "@/lib/format";
import type { CurvePoint, Measure, Report } from "@/lib/report";
import { reach, wilson } from "@/lib/stats";
import { Curves } from "./Curves";
import styles from "./RiskCoverage.module.css";

const LINES: { measure: Measure; name: string; about: string }[] = [
  { measure: "both", name: "both", about: "sure, and not contradicted" },
  { measure: "confidence", name: "confidence", about: "the proposer alone" },
  { measure: "d", name: "d", about: "distance to the critic" },
];

/** The error that the slider starts at: what the best line reaches at 60 % coverage, rounded up to 0.5 %. */
function start(report: Report): number {
  const curve = [report.curves.both, report.curves.confidence, report.curves.d].find(
    (points) => points.length,
  );
  const there = curve?.find(({ coverage }) => coverage >= 0.6);
  return Math.max(0.005, Math.ceil((there?.error ?? 0.05) * 200) / 200);
}

/** The 95 % interval of the error at a point of a curve. */
function interval({ error, n }: CurvePoint): string {
  const [low, high] = wilson(error, n);
  return `${(low * 100).toFixed(1)} to ${percent(high, 1)}`;
}

/** Coverage against error for three ways to choose what is answered automatically, and a target to move. */
export function RiskCoverage({ report }: { report: Report }) {
  const [target, setTarget] = useState(() => start(report));
  const lines = LINES.filter(({ measure }) => report.curves[measure].length > 0);
  if (lines.length === 0) return <p className="quiet">The report has no risk-coverage curve.</p>;
  const worst = Math.max(
    ...lines.flatMap(({ measure }) => report.curves[measure].map(({ error }) => error)),
    0.02,
  );
  const top = Math.ceil(worst * 100) / 100;
  return (
    <div className={styles.picture}>
      <Curves curves={report.curves} target={target} top={top} />
      <div className={styles.reading}>
        <p id="target" className={styles.target}>
          At most <strong>{percent(target, 1)}</strong> wrong
        </p>
        <Slider.Root
          className={styles.slider}
          min={0}
          max={top}
          step={0.001}
          value={[target]}
          onValueChange={([value]) => setTarget(value ?? 0)}
        >
          <Slider.Track className={styles.track}>
            <Slider.Range className={styles.range} />
          </Slider.Track>
          <Slider.Thumb
            className={styles.thumb}
            aria-labelledby="target"
            aria-valuetext={percent(target, 1)}
          />
        </Slider.Root>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">chosen by</th>
              <th scope="col">automatic</th>
              <th scope="col">wrong</th>
              <th scope="col">threshold</th>
            </tr>
          </thead>
          <tbody aria-live="polite">
            {lines.map(({ measure, name, about }) => {
              const point = reach(report.curves[measure], target);
              return (
                <tr key={measure}>
                  <th scope="row">
                    <span className={`${styles.key} ${styles[measure]}`} aria-hidden="true" />
                    {name}
                    <span className={styles.about}>{about}</span>
                  </th>
                  <td className={styles.share}>{point ? percent(point.coverage) : "none"}</td>
                  <td>
                    {point && percent(point.error, 1)}
                    {point && point.n > 0 && <span className={styles.interval}>{interval(point)}</span>}
                  </td>
                  <td>{point ? point.threshold.toFixed(2) : ""}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p className={styles.honest}>
          Observed on {report.n === null ? "the cases" : plural(report.n, "case")} set aside before training.
          It is a measurement, not a certificate.
        </p>
      </div>
    </div>
  );
}
