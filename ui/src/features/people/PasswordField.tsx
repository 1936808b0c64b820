import { Dices } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Copy } from "@/components/Copy";
import { Field, inputClass } from "@/components/Field";
import styles from "./People.module.css";

const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** 20 characters of 32: 100 random bits. */
function generate(): string {
  const drawn = Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => LETTERS[byte % 32] ?? "");
  return [0, 5, 10, 15].map((at) => drawn.slice(at, at + 5).join("")).join("-");
}

interface Props {
  label: string;
  hint: string;
  problem?: string | null;
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
}

/** A password for somebody else: typed, or made here and handed over. */
export function PasswordField({ label, hint, problem, value, onChange, required = false }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} problem={problem}>
      {({ id, describedBy, invalid }) => (
        <div className={styles.password}>
          <input
            id={id}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            className={`${inputClass} ${shown ? "mono" : ""}`}
            type={shown ? "text" : "password"}
            autoComplete="new-password"
            spellCheck={false}
            required={required}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {shown && value && <Copy text={value} label="Copy the password" />}
          <Button
            icon={<Dices aria-hidden="true" />}
            onClick={() => {
              onChange(generate());
              setShown(true);
            }}
          >
            Make one
          </Button>
        </div>
      )}
    </Field>
  );
}
