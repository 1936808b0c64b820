import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { Confirm } from "@/components/Confirm";
import { changeWebhook, removeWebhook, type Webhook } from "@/lib/api/webhooks";
import { plural } from "@/lib/format";
import { hostOf, useRenew } from "./useWebhooks";
import { type Draft, WebhookForm } from "./WebhookForm";

interface Props {
  webhook: Webhook;
  onClose: () => void;
}

export function Change({ webhook, onClose }: Props) {
  const renew = useRenew();
  const change = useMutation({
    mutationFn: (draft: Draft) => changeWebhook(webhook.id, draft),
    onSuccess: () => {
      renew();
      onClose();
    },
  });
  return (
    <WebhookForm
      title={`Change ${hostOf(webhook.url)}`}
      start={{ url: webhook.url, description: webhook.description, events: webhook.events }}
      action="Save"
      pending={change.isPending}
      error={change.error}
      onSubmit={(draft) => change.mutate(draft)}
      onClose={onClose}
    />
  );
}

/** What a change of heart has in common: look again, and close. */
function useDone(onClose: () => void): () => void {
  const renew = useRenew();
  return () => {
    renew();
    onClose();
  };
}

const waiting = ({ waiting: n }: Webhook) => plural(n, "delivery waits", "deliveries wait");

export function Disable({ webhook, onClose }: Props) {
  return (
    <Confirm
      title={`Disable ${hostOf(webhook.url)}?`}
      effects={[
        "Nothing is sent to it any more, until it is enabled again.",
        "What happens meanwhile is not sent later either; the audit trail has it all.",
        webhook.waiting
          ? `${waiting(webhook)}, and will be sent once it is enabled again.`
          : "Nothing is on its way to it now.",
      ]}
      action="Disable"
      run={() => changeWebhook(webhook.id, { enabled: false })}
      onDone={useDone(onClose)}
      onClose={onClose}
    />
  );
}

export function Enable({ webhook, onClose }: Props) {
  return (
    <Confirm
      title={`Enable ${hostOf(webhook.url)}?`}
      effects={[
        "Events from now on are sent to it again; those of meanwhile are not.",
        ...(webhook.waiting ? [`${waiting(webhook)} and will be sent now.`] : []),
      ]}
      action="Enable"
      danger={false}
      run={() => changeWebhook(webhook.id, { enabled: true })}
      onDone={useDone(onClose)}
      onClose={onClose}
    />
  );
}

export function Remove({ webhook, onClose }: Props) {
  const go = useNavigate();
  const renew = useRenew();
  const host = hostOf(webhook.url);
  return (
    <Confirm
      title={`Delete ${host}?`}
      effects={[
        "Nothing more is sent to it.",
        `The record of ${plural(webhook.delivered + webhook.waiting + webhook.dead, "delivery", "deliveries")} is gone, with what could be replayed.`,
        webhook.waiting ? `${waiting(webhook)} and will not be sent.` : "Nothing is on its way to it now.",
        "This cannot be undone; a new webhook has a new secret.",
      ]}
      typed={{ label: `Type its name, ${host}`, text: host }}
      action="Delete for good"
      run={() => removeWebhook(webhook.id)}
      onDone={() => {
        void go("/webhooks", { replace: true });
        renew();
      }}
      onClose={onClose}
    />
  );
}
