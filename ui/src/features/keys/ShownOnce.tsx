import { TriangleAlert } from "lucide-react";
import { Button } from "@/components/Button";
import { Copy } from "@/components/Copy";
import { Dialog, DialogActions } from "@/components/Dialog";
import type { NewApiKey } from "@/lib/api/types";
import styles from "./Keys.module.css";

interface Props {
  made: NewApiKey;
  title: string;
  onClose: () => void;
}

/** A new key, in full: here and nowhere else ever again, so that nothing but its own button closes it. */
export function ShownOnce({ made, title, onClose }: Props) {
  return (
    <Dialog open held onClose={onClose} title={title}>
      <p className={styles.warning} role="alert">
        <TriangleAlert aria-hidden="true" />
        <span>
          Copy the key now. It is kept as a hash: nobody, not even an administrator, can ever show it again.
        </span>
      </p>
      <code className={styles.secret} aria-label="The new key">
        {made.key}
      </code>
      <div>
        <Copy text={made.key} label="Copy the key" tone="main">
          Copy the key
        </Copy>
      </div>
      <p className="quiet">
        Programs send it as{" "}
        <code>
          Authorization: Bearer {made.key.split("_", 3).join("_")}_{"\u2026"}
        </code>
      </p>
      <DialogActions>
        <Button onClick={onClose}>I have stored it</Button>
      </DialogActions>
    </Dialog>
  );
}
