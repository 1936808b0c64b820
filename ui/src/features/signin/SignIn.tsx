import { KeyRound } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Field, inputClass } from "@/components/Field";
import { signIn, useNotice } from "@/lib/api/session";
import { useTitle } from "@/lib/hooks";
import styles from "./SignIn.module.css";

export function SignIn() {
  useTitle("Sign in");
  const notice = useNotice();
  const [key, setKey] = useState("");
  return (
    <main className={styles.page}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          signIn(key);
        }}
      >
        <header className={styles.head}>
          <img src="/favicon.svg" alt="" width="28" height="28" />
          <h1>Decidable</h1>
        </header>
        {notice && (
          <p className={styles.notice} role="alert">
            {notice}
          </p>
        )}
        <Field
          label="API key"
          hint="It stays in this tab and leaves with it. A demo key is printed when the server starts."
        >
          {({ id, describedBy }) => (
            <input
              id={id}
              aria-describedby={describedBy}
              className={inputClass}
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
    </main>
  );
}
