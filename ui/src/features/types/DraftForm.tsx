import { Button } from "@/components/Button";
import { ErrorNote } from "@/components/States";
import { TextField } from "@/components/TextField";
import type { TypeDetail } from "@/lib/api/types";
import { useState } from "react";
import styles from "./Policy.module.css";
import { PolicyEditor } from "./PolicyEditor";
import { useKeepDraft } from "./useKeepDraft";

interface Props {
  type: TypeDetail;
  onClose: () => void;
}

/** A new draft: nothing of it rules before it is tested and published. */
export function DraftForm({ type, onClose }: Props) {
  const base = type.policy.text;
  const [text, setText] = useState(base);
  const [comment, setComment] = useState("");
  const { keep, error, pending } = useKeepDraft(type.name);
  return (
    <div className={styles.policy}>
      <PolicyEditor type={type} base={base} text={text} onText={setText} problems={error?.problems ?? []} />
      {error && !error.problems.some(({ line }) => line !== null) && <ErrorNote error={error} />}
      <TextField
        label="Why"
        hint="For whoever publishes it; may be left empty."
        maxLength={2000}
        value={comment}
        onChange={setComment}
      />
      <div className={styles.actions}>
        <Button tone="main" disabled={text === base || pending} onClick={() => keep(text, comment)}>
          Keep as a draft
        </Button>
        <Button onClick={onClose}>Discard</Button>
        <span className="quiet">It rules nothing before it is published.</span>
      </div>
    </div>
  );
}
