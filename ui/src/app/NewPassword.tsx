import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Dialog, DialogActions } from "@/components/Dialog";
import { Field, inputClass } from "@/components/Field";
import { ErrorNote } from "@/components/States";
import { newPassword } from "@/lib/api/access";
import styles from "./Account.module.css";

/** Another password for whoever is signed in. */
export function NewPassword({ onClose }: { onClose: () => void }) {
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const change = useMutation({ mutationFn: () => newPassword(current, next), onSuccess: onClose });
  return (
    <Dialog
      open
      onClose={onClose}
      title="Change the password"
      about="All your other sessions end; this one goes on."
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <Field label="The password in force">
          {({ id }) => (
            <input
              id={id}
              className={inputClass}
              type="password"
              autoComplete="current-password"
              required
              value={current}
              onChange={(event) => setCurrent(event.target.value)}
            />
          )}
        </Field>
        <Field label="The new one" hint="At least 12 characters, such as four words.">
          {({ id, describedBy }) => (
            <input
              id={id}
              aria-describedby={describedBy}
              className={inputClass}
              type="password"
              autoComplete="new-password"
              required
              value={next}
              onChange={(event) => setNext(event.target.value)}
            />
          )}
        </Field>
        {change.error && <ErrorNote error={change.error} />}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="main" disabled={change.isPending}>
            Change it
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
