import { Dialog } from "@/components/Dialog";
import styles from "./Inbox.module.css";

const KEYS: [keys: string, what: string][] = [
  ["j, k", "next, previous case"],
  ["a", "approve the proposed option"],
  ["1 to 9", "answer with that option"],
  ["o", "find any other option"],
  ["r", "reject"],
  ["n", "write a note; Escape leaves it"],
  ["u", "undo, for 10 seconds"],
  ["?", "these keys"],
  ["Ctrl K", "go anywhere"],
];

export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title="Keys">
      <dl className={styles.keys}>
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
