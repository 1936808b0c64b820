import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Button } from "./Button";
import styles from "./Confirm.module.css";
import { Dialog, DialogActions } from "./Dialog";
import { Field, inputClass } from "./Field";
import { ErrorNote } from "./States";

interface Props<T> {
  title: string;
  /** What will happen, in figures; each entry is a line. */
  effects: ReactNode[];
  /** What is typed to show that it is meant; without it, pressing the button is enough. */
  typed?: { label: string; text: string };
  action: string;
  danger?: boolean;
  run: () => Promise<T>;
  onDone: (result: T) => void;
  onClose: () => void;
}

/** Says what will happen before it does, and for what cannot be taken back asks for the name. */
export function Confirm<T>(props: Props<T>) {
  const { title, effects, typed, action, danger = true, run, onDone, onClose } = props;
  const [text, setText] = useState("");
  const work = useMutation({ mutationFn: run, onSuccess: onDone });
  const ready = !typed || text.trim() === typed.text;
  return (
    <Dialog open onClose={onClose} title={title}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !work.isPending) work.mutate();
        }}
      >
        <ul className={styles.effects}>
          {effects.map((effect, index) => (
            <li key={index}>{effect}</li>
          ))}
        </ul>
        {typed && (
          <Field label={typed.label}>
            {({ id }) => (
              <input
                id={id}
                className={`${inputClass} mono`}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                placeholder={typed.text}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
        )}
        {work.error && <ErrorNote error={work.error} />}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone={danger ? "danger" : "main"} disabled={!ready || work.isPending}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
