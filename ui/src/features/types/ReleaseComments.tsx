import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Field, inputClass } from "@/components/Field";
import { May } from "@/components/May";
import { ErrorNote } from "@/components/States";
import { Time } from "@/components/Time";
import { commentRelease, type Release } from "@/lib/api/policies";
import { useOnce } from "@/lib/once";
import styles from "./Releases.module.css";

/** What was said about a version, oldest first, and a place to say more. */
export function ReleaseComments({ name, release }: { name: string; release: Release }) {
  const [text, setText] = useState("");
  const client = useQueryClient();
  const once = useOnce();
  const say = useMutation({
    mutationFn: () =>
      commentRelease(name, release.version, text.trim(), once([text, release.comments.length])),
    onSuccess: () => {
      setText("");
      void client.invalidateQueries({ queryKey: ["type", name, "policies"] });
    },
  });
  return (
    <div className={styles.stack}>
      {release.comments.length === 0 ? (
        <p className="quiet">Nothing was said yet.</p>
      ) : (
        <ul className={styles.comments}>
          {release.comments.map((comment) => (
            <li key={comment.id}>
              <span className="quiet">
                {comment.by}, <Time at={comment.at} />
              </span>
              <p>{comment.text}</p>
            </li>
          ))}
        </ul>
      )}
      <May permission="types:write">
        <form
          className={styles.stack}
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() && !say.isPending) say.mutate();
          }}
        >
          <Field label="Comment">
            {({ id }) => (
              <textarea
                id={id}
                className={inputClass}
                maxLength={2000}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
          {say.isError && <ErrorNote error={say.error} />}
          <div>
            <Button type="submit" disabled={!text.trim() || say.isPending}>
              Say it
            </Button>
          </div>
        </form>
      </May>
    </div>
  );
}
