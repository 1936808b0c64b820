import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/Button";
import { DialogActions } from "@/components/Dialog";
import { Field, inputClass } from "@/components/Field";
import { ErrorNote } from "@/components/States";
import { asApiError, problemOf } from "@/lib/api/errors";
import { EventPicker } from "./EventPicker";
import styles from "./Webhooks.module.css";

export interface Draft {
  url: string;
  description: string;
  events: string[];
}

interface Props {
  start: Draft;
  action: string;
  pending: boolean;
  error: unknown;
  onSubmit: (draft: Draft) => void;
  onClose: () => void;
}

const FIELDS = ["events", "description"];
const OF_URL = ["webhook_url_refused", "webhook_address_refused"];

/** Where to post to, and what: the same form makes an endpoint and changes it. */
export function WebhookForm({ start, action, pending, error, onSubmit, onClose }: Props) {
  const [url, setUrl] = useState(start.url);
  const [description, setDescription] = useState(start.description);
  const [events, setEvents] = useState(start.events);
  const known = error ? asApiError(error) : null;
  const refused = known && OF_URL.includes(known.code) ? known.message : problemOf(known, "url");
  const address = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (refused) address.current?.focus();
  }, [error, refused]);
  const ready = url.trim() !== "" && events.length > 0 && !pending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) onSubmit({ url: url.trim(), description: description.trim(), events });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        label="Address"
        hint="Each event is posted here as JSON, over https, within seconds."
        problem={refused}
      >
        {({ id, describedBy, invalid }) => (
          <input
            ref={address}
            id={id}
            type="url"
            aria-describedby={describedBy}
            aria-invalid={invalid}
            className={`${inputClass} mono`}
            placeholder="https://example.org/hooks/decidable"
            autoComplete="off"
            spellCheck={false}
            required
            value={url}
            onChange={(event) => setUrl(event.target.value)}
          />
        )}
      </Field>
      <Field label="What it is for" hint="May be left empty." problem={problemOf(known, "description")}>
        {({ id, describedBy, invalid }) => (
          <input
            id={id}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            className={inputClass}
            autoComplete="off"
            maxLength={500}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
      <EventPicker value={events} onChange={setEvents} problem={problemOf(known, "events")} />
      {known && !refused && !FIELDS.some((field) => problemOf(known, field)) && <ErrorNote error={known} />}
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" tone="main" disabled={!ready}>
          {action}
        </Button>
      </DialogActions>
    </form>
  );
}
