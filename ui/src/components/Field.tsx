import { type ReactNode, useId } from "react";
import styles from "./Field.module.css";

interface Parts {
  id: string;
  describedBy: string | undefined;
  invalid: boolean;
}

interface Props {
  label: ReactNode;
  hint?: ReactNode;
  problem?: string | null;
  children: (parts: Parts) => ReactNode;
}

/** A label, its control, a hint and what is wrong with it, tied together for a screen reader. */
export function Field({ label, hint, problem, children }: Props) {
  const id = useId();
  const about = problem || hint ? `${id}-about` : undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy: about, invalid: Boolean(problem) })}
      {about && (
        <p id={about} className={problem ? styles.problem : styles.hint}>
          {problem || hint}
        </p>
      )}
    </div>
  );
}

export const inputClass = styles.input ?? "";

interface SelectProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChange: (value: string) => void;
}

/** A compact select whose label is only read out: for filters in a bar. */
export function FilterSelect({ label, value, options, onChange }: SelectProps) {
  return (
    <select
      aria-label={label}
      className={`${styles.filter} ${value ? styles.set : ""}`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  );
}
