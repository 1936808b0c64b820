import { useMutation, useQueryClient } from "@tanstack/react-query";
import { GitBranch, Pencil } from "lucide-react";
import { useState } from "react";
import { Button, ButtonLink } from "@/components/Button";
import { Copy } from "@/components/Copy";
import { May } from "@/components/May";
import { ScrollBox } from "@/components/ScrollBox";
import { ErrorNote } from "@/components/States";
import { putPolicy } from "@/lib/api/calls";
import { asApiError } from "@/lib/api/errors";
import type { TypeDetail } from "@/lib/api/types";
import styles from "./Policy.module.css";
import { PolicyEditor } from "./PolicyEditor";
import { useKeepDraft } from "./useKeepDraft";

/** The policy in force as it was written, and an editor that keeps or publishes the next one. */
export function Policy({ type }: { type: TypeDetail }) {
  const [editing, setEditing] = useState(false);
  if (editing) return <Editing type={type} onClose={() => setEditing(false)} />;
  return (
    <div className={styles.policy}>
      <ScrollBox className={styles.text} label="The policy in force">
        <pre>{type.policy.text}</pre>
      </ScrollBox>
      <div className={styles.actions}>
        <May permission="types:write">
          <Button icon={<Pencil aria-hidden="true" />} onClick={() => setEditing(true)}>
            Edit
          </Button>
        </May>
        <ButtonLink to={`/types/${type.name}/policies`} icon={<GitBranch aria-hidden="true" />}>
          Drafts and releases
        </ButtonLink>
        <Copy text={type.policy.text} label="Copy the policy" tone="plain">
          Copy
        </Copy>
      </div>
    </div>
  );
}

function Editing({ type, onClose }: { type: TypeDetail; onClose: () => void }) {
  const client = useQueryClient();
  const base = type.policy.text;
  const [text, setText] = useState(base);
  const draft = useKeepDraft(type.name);
  const publish = useMutation({
    mutationFn: () => putPolicy(type.name, text, type.policy.version),
    onSuccess: (policy) => {
      onClose();
      client.setQueryData<TypeDetail>(["type", type.name], (old) => old && { ...old, policy });
      void client.invalidateQueries({ queryKey: ["type", type.name] });
      void client.invalidateQueries({ queryKey: ["types"] });
    },
  });
  const refused = publish.error ? asApiError(publish.error) : null;
  const alone = refused?.code === "policy_needs_another";
  const error = draft.error ?? (alone ? null : refused);
  const busy = text === base || publish.isPending || draft.pending;
  return (
    <div className={styles.policy}>
      <PolicyEditor type={type} base={base} text={text} onText={setText} problems={error?.problems ?? []} />
      {error && !error.problems.some(({ line }) => line !== null) && <ErrorNote error={error} />}
      {alone && (
        <p role="alert">
          <strong>Here nobody publishes alone.</strong> Keep it as a draft: it is tested on past decisions,
          and another person publishes it.
        </p>
      )}
      <div className={styles.actions}>
        <Button tone="main" disabled={busy} onClick={() => draft.keep(text, "")}>
          Keep as a draft
        </Button>
        {!alone && (
          <Button disabled={busy} onClick={() => publish.mutate()}>
            Publish as v{type.policy.version + 1}
          </Button>
        )}
        <Button onClick={onClose}>Discard</Button>
        <span className="quiet">
          A draft is tested before it rules; published, it rules every decision from then on. Those already
          made stay as they are.
        </span>
      </div>
    </div>
  );
}
