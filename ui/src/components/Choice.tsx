import type { ReactNode } from "react";
import { Field, inputClass } from "./Field";

interface Props {
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  hint?: ReactNode;
  problem?: string | null;
  onChange: (value: string) => void;
}

/** One of a few, in a form. */
export function Choice({ label, value, options, hint, problem, onChange }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          className={inputClass}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
