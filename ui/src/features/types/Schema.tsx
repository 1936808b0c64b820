import { useState } from "react";
import { Button } from "@/components/Button";
import { ScrollBox } from "@/components/ScrollBox";
import type { FieldSpec } from "@/lib/api/types";
import { count, DASH, figure, percent } from "@/lib/format";
import type { Report } from "@/lib/report";
import styles from "./TypePage.module.css";

export function Schema({ fields }: { fields: FieldSpec[] }) {
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">field</th>
            <th scope="col">kind</th>
            <th scope="col">known values</th>
            <th scope="col" className={`${styles.right} ${styles.hideOnPhone}`}>
              median
            </th>
            <th scope="col" className={styles.right}>
              missing
            </th>
            <th scope="col" className={styles.hideOnPhone}>
              example
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name}>
              <th scope="row">
                <code>{field.name}</code>
              </th>
              <td className={styles.word}>{field.integer ? "integer" : field.kind}</td>
              <td>
                <Known field={field} />
              </td>
              <td className={`${styles.right} ${styles.hideOnPhone}`}>
                {field.kind === "number" ? figure(field.median) : DASH}
              </td>
              <td className={styles.right}>{percent(field.missing_share, 1)}</td>
              <td className={`${styles.example} ${styles.hideOnPhone}`}>{figure(field.example)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const FEW = 8;

function Known({ field }: { field: FieldSpec }) {
  const [all, setAll] = useState(false);
  if (field.kind === "number") return `${figure(field.minimum)} to ${figure(field.maximum)}`;
  if (field.kind === "text") return <span className="quiet">free text</span>;
  const shown = all ? field.categories : field.categories.slice(0, FEW);
  return (
    <>
      {shown.join(", ")}
      {field.categories.length > FEW && (
        <Button tone="bare" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "fewer" : `${field.categories.length - FEW} more`}
        </Button>
      )}
    </>
  );
}

interface OptionsProps {
  options: string[];
  report: Record<string, unknown>;
}

/** The options with how many past cases ended with each, where the report says so. */
export function Options({ options, report }: OptionsProps) {
  const rows = new Map<string, number>();
  if (Array.isArray(report.classes)) {
    for (const entry of report.classes as Record<string, unknown>[]) {
      if (typeof entry.option === "string" && typeof entry.rows === "number")
        rows.set(entry.option, entry.rows);
    }
  }
  const total = [...rows.values()].reduce((sum, n) => sum + n, 0);
  return (
    <ScrollBox className={styles.scroll} label="All options">
      <table className={styles.table}>
        <tbody>
          {options.map((option) => (
            <tr key={option}>
              <th scope="row">{option}</th>
              <td className={styles.right}>{rows.has(option) ? count(rows.get(option)) : ""}</td>
              <td className={styles.right}>{total > 0 ? percent((rows.get(option) ?? 0) / total, 1) : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

export function LeftOutList({ entries }: { entries: Report["leftOut"] }) {
  return (
    <table className={styles.table}>
      <tbody>
        {entries.map(({ what, name, reason }) => (
          <tr key={what + name}>
            <th scope="row">
              <span className="quiet">{what}</span> <code>{name}</code>
            </th>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
