import { useMutation, useQuery } from "@tanstack/react-query";
import { RotateCcw } from "lucide-react";
import { useParams } from "react-router";
import { Button } from "@/components/Button";
import { Copy, Id } from "@/components/Copy";
import { FactList } from "@/components/FactList";
import { Page, Section } from "@/components/Page";
import { ScrollBox } from "@/components/ScrollBox";
import { ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import { useMay } from "@/lib/api/queries";
import { type DeliveryDetail, getDelivery, replayDelivery } from "@/lib/api/webhooks";
import { count } from "@/lib/format";
import { newId } from "@/lib/once";
import { result } from "./Deliveries";
import { DeliveryStatus } from "./Marks";
import { hostOf, useRenew, useWebhook } from "./useWebhooks";
import styles from "./Webhooks.module.css";

const SOON_MS = 1_000;

export function DeliveryPage() {
  const { id = "", delivery = "" } = useParams();
  const webhook = useWebhook(id).data;
  const query = useQuery({
    queryKey: ["delivery", delivery],
    queryFn: ({ signal }) => getDelivery(delivery, { signal }),
    refetchInterval: (one) => (one.state.data?.status === "waiting" ? SOON_MS : false),
  });
  const crumbs = [
    { text: "Webhooks", to: "/webhooks" },
    { text: webhook ? hostOf(webhook.url) : "webhook", to: `/webhooks/${id}` },
  ];
  if (query.data) {
    return <Known delivery={query.data} crumbs={crumbs} enabled={webhook?.enabled ?? false} />;
  }
  return (
    <Page title="Delivery" crumbs={crumbs}>
      {query.isError ? (
        <ErrorNote error={query.error} retry={() => query.refetch()} />
      ) : (
        <Skeleton rows={6} />
      )}
    </Page>
  );
}

interface Props {
  delivery: DeliveryDetail;
  crumbs: { text: string; to: string }[];
  enabled: boolean;
}

function Known({ delivery, crumbs, enabled }: Props) {
  const may = useMay("webhooks:write");
  const payload = JSON.stringify(delivery.payload, null, 2);
  return (
    <Page
      title={delivery.event}
      crumbs={crumbs}
      now={
        <span role="status">
          <DeliveryStatus status={delivery.status} /> {"\u00b7"} {result(delivery)}
        </span>
      }
      actions={
        may &&
        enabled &&
        (delivery.status !== "waiting" || delivery.attempts > 0) && <Replay delivery={delivery} />
      }
    >
      <Section id="delivery" title="How it went">
        <Facts delivery={delivery} />
      </Section>
      <Section
        id="payload"
        title="What is sent"
        aside={
          <Copy text={payload} label="Copy the payload">
            Copy
          </Copy>
        }
      >
        <ScrollBox className={styles.payload} label="Payload">
          <pre>{payload}</pre>
        </ScrollBox>
      </Section>
    </Page>
  );
}

function Replay({ delivery }: { delivery: DeliveryDetail }) {
  const renew = useRenew();
  const replay = useMutation({ mutationFn: () => replayDelivery(delivery.id, newId()), onSuccess: renew });
  return (
    <>
      <Button
        icon={<RotateCcw aria-hidden="true" />}
        disabled={replay.isPending}
        title="With all its attempts, and under the same webhook-id"
        onClick={() => replay.mutate()}
      >
        {delivery.status === "waiting" ? "Send it now" : "Send it again"}
      </Button>
      {replay.isError && <ErrorNote error={replay.error} />}
    </>
  );
}

function Facts({ delivery }: { delivery: DeliveryDetail }) {
  const { attempts, next_attempt_at: next, finished_at: finished, last_status: status } = delivery;
  return (
    <FactList
      facts={[
        ["Happened", <Time key="c" at={delivery.created_at} />],
        ["Attempts", count(attempts)],
        status === null ? null : ["Last answer", `HTTP ${status}`],
        delivery.last_error ? ["Last error", delivery.last_error] : null,
        delivery.status === "waiting" && next ? ["Next attempt", <Time key="n" at={next} />] : null,
        finished
          ? [delivery.status === "dead" ? "Given up" : "Arrived", <Time key="f" at={finished} />]
          : null,
        ["webhook-id", <Id key="i" value={delivery.event_id} label="the webhook-id" />],
      ]}
    />
  );
}
