import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { makeWebhook } from "@/lib/api/webhooks";
import { useOnce } from "@/lib/once";
import { SecretShown } from "./SecretShown";
import { useRenew } from "./useWebhooks";
import { type Draft, WebhookForm } from "./WebhookForm";

const EMPTY: Draft = { url: "", description: "", events: ["decision.*"] };

/** A form for an endpoint, then its secret, then its page. */
export function MakeWebhook({ onClose }: { onClose: () => void }) {
  const go = useNavigate();
  const once = useOnce();
  const renew = useRenew();
  const make = useMutation({
    mutationFn: (draft: Draft) => makeWebhook(draft, once(draft)),
    onSuccess: renew,
  });
  const made = make.data;
  if (made) {
    return (
      <SecretShown
        secret={made.secret}
        title="The webhook is made"
        onClose={() => {
          onClose();
          void go(`/webhooks/${made.id}`);
        }}
      />
    );
  }
  return (
    <WebhookForm
      title="Make a webhook"
      start={EMPTY}
      action="Make the webhook"
      pending={make.isPending}
      error={make.error}
      onSubmit={(draft) => make.mutate(draft)}
      onClose={onClose}
    />
  );
}
