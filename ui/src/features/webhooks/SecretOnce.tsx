import { TriangleAlert } from "lucide-react";
import { Button } from "@/components/Button";
import { Copy } from "@/components/Copy";
import { Dialog, DialogActions } from "@/components/Dialog";
import styles from "./Webhooks.module.css";

interface Props {
  secret: string;
  title: string;
  onClose: () => void;
}

/** A signing secret in full: here and nowhere else ever again, so that nothing but its own button closes it. */
export function SecretOnce({ secret, title, onClose }: Props) {
  return (
    <Dialog open held onClose={onClose} title={title}>
      <p className={styles.warning} role="alert">
        <TriangleAlert aria-hidden="true" />
        <span>Copy its secret now; it is not shown again. A lost one is replaced by rotating it.</span>
      </p>
      <code className={styles.secret} aria-label="The secret">
        {secret}
      </code>
      <div>
        <Copy text={secret} label="Copy the secret" tone="main">
          Copy the secret
        </Copy>
      </div>
      <p className="quiet">
        With it the receiver checks that a message is ours: <code>webhook-signature</code>, as in Standard
        Webhooks, for which there is a library in most languages.
      </p>
      <DialogActions>
        <Button onClick={onClose}>I have stored it</Button>
      </DialogActions>
    </Dialog>
  );
}
