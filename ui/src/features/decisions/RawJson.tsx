import { Copy } from "@/components/Copy";
import { Dialog, DialogActions } from "@/components/Dialog";
import { ScrollBox } from "@/components/ScrollBox";
import styles from "./Detail.module.css";

export function RawJson({ value, onClose }: { value: unknown; onClose: () => void }) {
  const text = JSON.stringify(value, null, 2);
  return (
    <Dialog open onClose={onClose} title="As the API says it" wide>
      <ScrollBox className={styles.raw} label="JSON">
        <pre>{text}</pre>
      </ScrollBox>
      <DialogActions>
        <Copy text={text} label="Copy the JSON" tone="plain">
          Copy
        </Copy>
      </DialogActions>
    </Dialog>
  );
}
