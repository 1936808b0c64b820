import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Button } from "@/components/Button";
import { ErrorNote } from "@/components/States";
import { TextField } from "@/components/TextField";
import { asApiError } from "@/lib/api/errors";
import { draftPolicy } from "@/lib/api/policies";
import { useOnce } from "@/lib/once";
import { CodeEditor } from "./CodeEditor";
import { changedLines } from "./diff";
import { Lines } from "./Lines";
import styles from "./Policy.module.css";
import { useChangedRelease } from "./useReleases";

interface Props {
  name: string;
  base: string;
  onClose: () => void;
}

/** A new draft: nothing of it rules before it is tested and published. */
export function DraftForm({ name, base, onClose }: Props) {
  const [text, setText] = useState(base);
  const [comment, setComment] = useState("");
  const go = useNavigate();
  const once = useOnce();
  const changed = useChangedRelease(name);
  const draft = useMutation({
    mutationFn: () => draftPolicy(name, text, comment.trim() || null, once([text, comment])),
    onSuccess: (release) => {
      changed(release);
      void go(`/types/${name}/policies/${release.version}`);
    },
  });
  const error = draft.error ? asApiError(draft.error) : null;
  const changes = changedLines(base, text);
  return (
    <div className={styles.policy}>
      <CodeEditor label="Policy, in YAML" value={text} onChange={setText} problems={error?.problems ?? []} />
      {error && !error.problems.some(({ line }) => line !== null) && <ErrorNote error={error} />}
      <Lines
        label="What changes"
        lines={changes.map(({ sign, text: line }) => `${sign} ${line}`)}
        empty="Nothing is changed yet."
      />
      <TextField
        label="Why"
        hint="For whoever publishes it; may be left empty."
        maxLength={2000}
        value={comment}
        onChange={setComment}
      />
      <div className={styles.actions}>
        <Button tone="main" disabled={changes.length === 0 || draft.isPending} onClick={() => draft.mutate()}>
          Keep as a draft
        </Button>
        <Button onClick={onClose}>Discard</Button>
        <span className="quiet">It rules nothing before it is published.</span>
      </div>
    </div>
  );
}
