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
import { CodeEditor } from "./CodeEditor";
import { changedLines, type Line } from "./diff";
import styles from "./Policy.module.css";

/** The policy in force as it was written, and an editor that publishes the next one. */
export function Policy({ type }: { type: TypeDetail }) {
  const client = useQueryClient();
  const [draft, setDraft] = useState<string | null>(null);
  const publish = useMutation({
    mutationFn: (text: string) => putPolicy(type.name, text, type.policy.version),
    onSuccess: (policy) => {
      setDraft(null);
      client.setQueryData<TypeDetail>(["type", type.name], (old) => old && { ...old, policy });
      void client.invalidateQueries({ queryKey: ["type", type.name] });
      void client.invalidateQueries({ queryKey: ["types"] });
    },
  });
  if (draft === null) {
    return (
      <div className={styles.policy}>
        <ScrollBox className={styles.text} label="The policy in force">
          <pre>{type.policy.text}</pre>
        </ScrollBox>
        <div className={styles.actions}>
          <May permission="types:write">
            <Button icon={<Pencil aria-hidden="true" />} onClick={() => setDraft(type.policy.text)}>
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
  const error = publish.error ? asApiError(publish.error) : null;
  const changes = changedLines(type.policy.text, draft);
  return (
    <div className={styles.policy}>
      <CodeEditor
        label="Policy, in YAML"
        value={draft}
        onChange={setDraft}
        problems={error?.problems ?? []}
      />
      {error && !error.problems.some(({ line }) => line !== null) && <ErrorNote error={error} />}
      <Changes lines={changes} />
      <div className={styles.actions}>
        <Button
          tone="main"
          disabled={changes.length === 0 || publish.isPending}
          onClick={() => publish.mutate(draft)}
        >
          Publish as v{type.policy.version + 1}
        </Button>
        <Button
          onClick={() => {
            setDraft(null);
            publish.reset();
          }}
        >
          Discard
        </Button>
        <span className="quiet">
          Every decision from then on is ruled by it; those already made stay as they are.
        </span>
      </div>
    </div>
  );
}

function Changes({ lines }: { lines: Line[] }) {
  if (lines.length === 0) return <p className="quiet">Nothing is changed yet.</p>;
  return (
    <ScrollBox className={styles.diff} label="What changes against the policy in force">
      {lines.map(({ sign, text, at }) => (
        <span key={`${sign}${at}`} className={sign === "+" ? styles.added : styles.removed}>
          {sign} {text}
        </span>
      ))}
    </ScrollBox>
  );
}
