import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Choice } from "@/components/Choice";
import { FormDialog } from "@/components/FormDialog";
import { rotateSecret, type Webhook } from "@/lib/api/webhooks";
import { exact } from "@/lib/format";
import { useOnce } from "@/lib/once";
import { SecretShown } from "./SecretShown";
import { hostOf, useRenew } from "./useWebhooks";

const OVERLAPS = [
  ["0", "not at all"],
  ["1", "1 hour"],
  ["24", "1 day"],
  ["72", "3 days"],
  ["168", "7 days"],
] as const;

/** A new secret, beside which the old one signs a little longer. */
export function Rotate({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const [overlap, setOverlap] = useState("24");
  const once = useOnce();
  const renew = useRenew();
  const rotate = useMutation({
    mutationFn: () => rotateSecret(webhook.id, Number(overlap), once([webhook.id, overlap])),
    onSuccess: renew,
  });
  if (rotate.data)
    return <SecretShown secret={rotate.data.secret} title="The secret is rotated" onClose={onClose} />;
  const end = new Date(Date.now() + Number(overlap) * 3_600_000).toISOString();
  return (
    <FormDialog
      title={`Rotate the secret of ${hostOf(webhook.url)}`}
      action="Rotate"
      pending={rotate.isPending}
      error={rotate.error}
      onSubmit={() => rotate.mutate()}
      onClose={onClose}
    >
      <p>
        A new secret signs from now on. Meanwhile messages carry both signatures, so that the receiver can
        change over without losing one.
      </p>
      <Choice
        label="The old secret goes on signing for"
        value={overlap}
        options={OVERLAPS}
        hint={
          overlap === "0"
            ? "A receiver that has only the old one refuses messages from now on."
            : `Until ${exact(end)}.`
        }
        onChange={setOverlap}
      />
    </FormDialog>
  );
}
