import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import { Field, inputClass } from "./Field";

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "value"> {
  label: ReactNode;
  hint?: ReactNode;
  problem?: string | null;
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
}

/** One line of text, in a form. */
export function TextField({ label, hint, problem, onChange, className = "", ...rest }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          className={`${inputClass} ${className}`}
          autoComplete="off"
          {...rest}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
