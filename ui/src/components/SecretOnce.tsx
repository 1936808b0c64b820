import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./Button";
import { Copy } from "./Copy";
import { Dialog, DialogActions } from "./Dialog";
import styles from "./SecretOnce.module.css";

interface Props {
  title: string;
  /** What it is called in a sentence: `key`, `secret`. */
  name: string;
  secret: string;
  warning: ReactNode;
  /** What it is for. */
  children: ReactNode;
  onClose: () => void;
}

/** A secret in full: here and nowhere else ever again, so that nothing but its own button closes it. */
export function SecretOnce({ title, name, secret, warning, children, onClose }: Props) {
  return (
    <Dialog open held onClose={onClose} title={title}>
      <p className={styles.warning} role="alert">
        <TriangleAlert aria-hidden="true" />
        <span>{warning}</span>
      </p>
      <code className={styles.secret} aria-label={`The new ${name}`}>
        {secret}
      </code>
      <div>
        <Copy text={secret} label={`Copy the ${name}`} tone="main">
          Copy the {name}
        </Copy>
      </div>
      <p className="quiet">{children}</p>
      <DialogActions>
        <Button onClick={onClose}>I have stored it</Button>
      </DialogActions>
    </Dialog>
  );
}
