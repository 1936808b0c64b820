import type { ReactNode } from "react";
import { Button } from "./Button";
import { Dialog, DialogActions } from "./Dialog";
import styles from "./FormDialog.module.css";
import { ErrorNote } from "./States";

interface Props {
  title: string;
  about?: ReactNode;
  wide?: boolean;
  /** What the button that sends says. */
  action: string;
  danger?: boolean;
  /** Whether it can be sent as it stands. */
  ready?: boolean;
  pending: boolean;
  /** What went wrong and no field of the form says. */
  error?: unknown;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a dialog: sent once at a time, and what comes back wrong stands above its buttons. */
export function FormDialog(props: Props) {
  const { title, about, wide = false, action, danger = false, ready = true, pending, error } = props;
  const { onSubmit, onClose, children } = props;
  return (
    <Dialog open onClose={onClose} title={title} about={about} wide={wide}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !pending) onSubmit();
        }}
      >
        {children}
        {Boolean(error) && <ErrorNote error={error} />}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone={danger ? "danger" : "main"} disabled={!ready || pending}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
