import { percent } from "@/lib/format";
import type { Report } from "@/lib/report";
import { wilson } from "@/lib/stats";
import styles from "./TypePage.module.css";

interface Figure {
  name: string;
  value: string;
  about: string;
}

function list(report: Report): Figure[] {
  const { accuracy, critic, baseline, auc, macroF1, ece, brier, n } = report;
  const figures: (Figure | null)[] = [
    accuracy === null
      ? null
      : { name: "Accuracy", value: percent(accuracy, 1), about: interval(accuracy, n) },
    critic === null
      ? null
      : { name: "Accuracy of the critic", value: percent(critic, 1), about: interval(critic, n) },
    baseline === null
      ? null
      : {
          name: "Always the commonest option",
          value: percent(baseline, 1),
          about: "what accuracy has to beat",
        },
    auc === null ? null : { name: "AUC", value: auc.toFixed(3), about: "0.5 is chance, 1 is perfect" },
    macroF1 === null
      ? null
      : { name: "Macro F1", value: macroF1.toFixed(3), about: "every option counts alike" },
    ece === null
      ? null
      : {
          name: "Calibration error",
          value: percent(ece, 1),
          about: "confidence against how often it was right",
        },
    brier === null ? null : { name: "Brier score", value: brier.toFixed(3), about: "0 is perfect" },
  ];
  return figures.filter((figure) => figure !== null);
}

function interval(accuracy: number, n: number | null): string {
  if (n === null) return "";
  const [low, high] = wilson(accuracy, n);
  return `95 % interval ${percent(low, 1)} to ${percent(high, 1)}`;
}

export function Figures({ report }: { report: Report }) {
  return (
    <dl className={styles.figures}>
      {list(report).map(({ name, value, about }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            <div className={styles.about}>{about}</div>
          </dd>
        </div>
      ))}
    </dl>
  );
}
