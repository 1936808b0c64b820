import { useMutation } from "@tanstack/react-query";
import { Ban, Pencil, Play, RefreshCw, Send, Trash2 } from "lucide-react";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { Button } from "@/components/Button";
import { Copy, Id } from "@/components/Copy";
import { FactList } from "@/components/FactList";
import { Page, Section } from "@/components/Page";
import { ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import { useMay } from "@/lib/api/queries";
import { tryWebhook, type Webhook } from "@/lib/api/webhooks";
import { count } from "@/lib/format";
import { newId } from "@/lib/once";
import { Deliveries } from "./Deliveries";
import { Change, Disable, Enable, Remove } from "./Dialogs";
import { State } from "./Marks";
import { Rotate } from "./Rotate";
import { hostOf, useRenew, useWebhook } from "./useWebhooks";
import styles from "./Webhooks.module.css";

const CRUMBS = [{ text: "Webhooks", to: "/webhooks" }];
const DIALOGS = { change: Change, disable: Disable, enable: Enable, remove: Remove, rotate: Rotate };

export function WebhookPage() {
  const { id = "" } = useParams();
  const webhook = useWebhook(id);
  if (webhook.data) return <Known webhook={webhook.data} />;
  return (
    <Page title="Webhook" crumbs={CRUMBS}>
      {webhook.isError ? (
        <ErrorNote error={webhook.error} retry={() => webhook.refetch()} />
      ) : (
        <Skeleton rows={6} />
      )}
    </Page>
  );
}

function Known({ webhook }: { webhook: Webhook }) {
  const [asked, setAsked] = useState<keyof typeof DIALOGS | null>(null);
  const may = useMay("webhooks:write");
  const Asked = asked && DIALOGS[asked];
  return (
    <Page
      title={hostOf(webhook.url)}
      crumbs={CRUMBS}
      now={<Now webhook={webhook} />}
      actions={
        may && (
          <>
            {webhook.enabled && <Test webhook={webhook} />}
            <Button icon={<Pencil aria-hidden="true" />} onClick={() => setAsked("change")}>
              Change
            </Button>
            <Button icon={<RefreshCw aria-hidden="true" />} onClick={() => setAsked("rotate")}>
              Rotate the secret
            </Button>
            {webhook.enabled ? (
              <Button icon={<Ban aria-hidden="true" />} onClick={() => setAsked("disable")}>
                Disable
              </Button>
            ) : (
              <Button icon={<Play aria-hidden="true" />} tone="main" onClick={() => setAsked("enable")}>
                Enable
              </Button>
            )}
            <Button tone="danger" icon={<Trash2 aria-hidden="true" />} onClick={() => setAsked("remove")}>
              Delete
            </Button>
          </>
        )
      }
    >
      {webhook.disabled_reason && <p className={styles.reason}>{webhook.disabled_reason}</p>}
      <Section id="webhook" title="Where to, and what">
        <Facts webhook={webhook} />
      </Section>
      <Deliveries webhook={webhook} />
      {Asked && <Asked webhook={webhook} onClose={() => setAsked(null)} />}
    </Page>
  );
}

function Now({ webhook }: { webhook: Webhook }) {
  const parts = [`${count(webhook.delivered)} delivered`];
  if (webhook.waiting) parts.push(`${count(webhook.waiting)} waiting`);
  if (webhook.dead) parts.push(`${count(webhook.dead)} given up`);
  return (
    <>
      <State webhook={webhook} /> {"\u00b7"} {parts.join(", ")} {"\u00b7"}{" "}
      {webhook.last_delivered_at ? (
        <>
          the last one arrived <Time at={webhook.last_delivered_at} />
        </>
      ) : (
        "none has arrived yet"
      )}
    </>
  );
}

function Facts({ webhook }: { webhook: Webhook }) {
  return (
    <FactList
      facts={[
        [
          "Address",
          <span key="u" className={styles.address}>
            <code>{webhook.url}</code>
            <Copy text={webhook.url} label="Copy the address" />
          </span>,
        ],
        webhook.description ? ["For", webhook.description] : null,
        [
          "Events",
          webhook.events.includes("*") ? "all events" : <code key="e">{webhook.events.join(", ")}</code>,
        ],
        webhook.old_secret_until
          ? [
              "Secret",
              <span key="s">
                the one before signs as well, and ends <Time at={webhook.old_secret_until} />
              </span>,
            ]
          : null,
        [
          "Made",
          <span key="m">
            <Time at={webhook.created_at} /> by {webhook.created_by}
          </span>,
        ],
        ["Id", <Id key="i" value={webhook.id} label="the webhook's id" />],
      ]}
    />
  );
}

/** Sends an event that means nothing, and leads to what came of it. */
function Test({ webhook }: { webhook: Webhook }) {
  const go = useNavigate();
  const renew = useRenew();
  const test = useMutation({
    mutationFn: () => tryWebhook(webhook.id, newId()),
    onSuccess: (delivery) => {
      renew();
      void go(`/webhooks/${webhook.id}/deliveries/${delivery.id}`);
    },
  });
  return (
    <>
      <Button
        tone="main"
        icon={<Send aria-hidden="true" />}
        disabled={test.isPending}
        title="Send the event webhook.test, once"
        onClick={() => test.mutate()}
      >
        Send a test
      </Button>
      {test.isError && <ErrorNote error={test.error} />}
    </>
  );
}
