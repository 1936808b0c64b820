import { Copy } from "@/components/Copy";
import { Dialog, DialogActions } from "@/components/Dialog";
import styles from "./Detail.module.css";

export function RawJson({ value, onClose }: { value: unknown; onClose: () => void }) {
  const text = JSON.stringify(value, null, 2);
  return (
    <Dialog open onClose={onClose} title="As the API says it" wide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre className={styles.raw} tabIndex={0} aria-label="JSON">
        {text}
      </pre>
      <DialogActions>
        <Copy text={text} label="Copy the JSON" tone="plain">
          Copy
        </Copy>
      </DialogActions>
    </Dialog>
  );
}
