import { Check, List, Undo2, X } from "lucide-react";
import { Button } from "@/components/Button";
import { useNow } from "@/lib/hooks";
import styles from "./Inbox.module.css";
import type { Held, Refused } from "./useHeld";

interface Props {
  approve: string | null;
  disabled: boolean;
  onApprove: () => void;
  onOther: () => void;
  onReject: () => void;
}

export function ActionBar({ approve, disabled, onApprove, onOther, onReject }: Props) {
  return (
    <div className={styles.bar} role="toolbar" aria-label="Answer this case">
      <Button
        tone="main"
        hint="a"
        icon={<Check aria-hidden="true" />}
        disabled={disabled || approve === null}
        onClick={onApprove}
      >
        Approve{approve && <span className={styles.what}> {approve}</span>}
      </Button>
      <Button hint="o" icon={<List aria-hidden="true" />} disabled={disabled} onClick={onOther}>
        Other option
      </Button>
      <Button tone="danger" hint="r" icon={<X aria-hidden="true" />} disabled={disabled} onClick={onReject}>
        Reject
      </Button>
    </div>
  );
}

const DID = { approve: "Approved", override: "Overridden with", reject: "Rejected" } as const;

interface NoticeProps {
  held: Held[];
  refused: Refused | null;
  onUndo: () => void;
  onDismiss: () => void;
}

/** What was just done and can be taken back, or what the API refused. */
export function Notice({ held, refused, onUndo, onDismiss }: NoticeProps) {
  const now = useNow(500);
  const last = held.at(-1);
  return (
    <div className={styles.notices}>
      {refused && (
        <div className={styles.refused} role="alert">
          <span>{refused.sentence}</span>
          <Button tone="bare" aria-label="Dismiss" icon={<X aria-hidden="true" />} onClick={onDismiss} />
        </div>
      )}
      {last && (
        <div className={styles.held}>
          <span role="status">
            {DID[last.action.action]} <strong>{last.action.option ?? last.item.option}</strong>
          </span>
          <span className="quiet" aria-hidden="true">
            {Math.max(0, Math.ceil((last.until - now) / 1000))}&thinsp;s
          </span>
          <Button hint="u" icon={<Undo2 aria-hidden="true" />} onClick={onUndo}>
            Undo
          </Button>
        </div>
      )}
    </div>
  );
}
