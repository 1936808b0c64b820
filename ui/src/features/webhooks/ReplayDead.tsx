import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Choice } from "@/components/Choice";
import { Dialog, DialogActions } from "@/components/Dialog";
import { FormDialog } from "@/components/FormDialog";
import { replayDead, type Webhook } from "@/lib/api/webhooks";
import { plural } from "@/lib/format";
import { useOnce } from "@/lib/once";
import { hostOf, useRenew } from "./useWebhooks";

const DAYS = [
  ["1", "the last day"],
  ["3", "the last 3 days"],
  ["7", "the last 7 days"],
  ["36500", "any time"],
] as const;
const DAY_MS = 86_400_000;

/** Begins anew what was given up, of events since a day. */
export function ReplayDead({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const [days, setDays] = useState("36500");
  const [opened] = useState(() => Date.now());
  const once = useOnce();
  const renew = useRenew();
  const since = new Date(opened - Number(days) * DAY_MS).toISOString();
  const replay = useMutation({
    mutationFn: () => replayDead(webhook.id, since, once([webhook.id, since])),
    onSuccess: renew,
  });
  const title = `Replay to ${hostOf(webhook.url)}`;
  if (replay.data) {
    return (
      <Dialog open onClose={onClose} title={title}>
        <p role="status">{plural(replay.data.deliveries, "delivery begins", "deliveries begin")} anew.</p>
        <DialogActions>
          <Button tone="main" onClick={onClose}>
            Close
          </Button>
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <FormDialog
      title={title}
      action="Replay"
      pending={replay.isPending}
      error={replay.error}
      onSubmit={() => replay.mutate()}
      onClose={onClose}
    >
      <p>
        {plural(webhook.dead, "delivery was", "deliveries were")} given up. Each is sent again under the same{" "}
        <code>webhook-id</code>, so that a receiver that has it already can tell.
      </p>
      <Choice label="Of events of" value={days} options={DAYS} onChange={setDays} />
    </FormDialog>
  );
}
