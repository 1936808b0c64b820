import { KeyRound } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Field, inputClass } from "@/components/Field";
import { signInWithKey } from "@/lib/api/session";
import { remember } from "./memory";
import styles from "./SignIn.module.css";

export function KeyForm() {
  const [key, setKey] = useState("");
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        remember("way", "key");
        signInWithKey(key);
      }}
    >
      <Field
        label="API key"
        hint="It stays in this tab and leaves with it. A demo key is printed when the server starts."
      >
        {({ id, describedBy }) => (
          <input
            id={id}
            aria-describedby={describedBy}
            className={`${inputClass} mono`}
            type="password"
            autoComplete="off"
            spellCheck={false}
            required
            // The only field of the page
            autoFocus
            value={key}
            onChange={(event) => setKey(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" tone="main" icon={<KeyRound aria-hidden="true" />}>
        Sign in
      </Button>
    </form>
  );
}
