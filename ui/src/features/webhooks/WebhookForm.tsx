import { useEffect, useRef, useState } from "react";
import { FormDialog } from "@/components/FormDialog";
import { TextField } from "@/components/TextField";
import { asApiError, problemOf } from "@/lib/api/errors";
import { EventPicker } from "./EventPicker";

export interface Draft {
  url: string;
  description: string;
  events: string[];
}

interface Props {
  title: string;
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
export function WebhookForm({ title, start, action, pending, error, onSubmit, onClose }: Props) {
  const [url, setUrl] = useState(start.url);
  const [description, setDescription] = useState(start.description);
  const [events, setEvents] = useState(start.events);
  const known = error ? asApiError(error) : null;
  const refused = known && OF_URL.includes(known.code) ? known.message : problemOf(known, "url");
  const address = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (refused) address.current?.focus();
  }, [error, refused]);
  const ready = url.trim() !== "" && events.length > 0;
  const shown = Boolean(refused) || FIELDS.some((field) => problemOf(known, field));
  return (
    <FormDialog
      title={title}
      action={action}
      ready={ready}
      pending={pending}
      error={shown ? null : known}
      onSubmit={() => onSubmit({ url: url.trim(), description: description.trim(), events })}
      onClose={onClose}
    >
      <TextField
        ref={address}
        label="Address"
        hint="Each event is posted here as JSON, over https, within seconds."
        problem={refused}
        type="url"
        className="mono"
        placeholder="https://example.org/hooks/decidable"
        spellCheck={false}
        required
        value={url}
        onChange={setUrl}
      />
      <TextField
        label="What it is for"
        hint="May be left empty."
        problem={problemOf(known, "description")}
        maxLength={500}
        value={description}
        onChange={setDescription}
      />
      <EventPicker value={events} onChange={setEvents} problem={problemOf(known, "events")} />
    </FormDialog>
  );
}
