import { Plus } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router";
import { Button } from "@/components/Button";
import { type Column, DataTable } from "@/components/DataTable";
import { Page } from "@/components/Page";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import { TwoLines } from "@/components/TwoLines";
import { useMay } from "@/lib/api/queries";
import type { Webhook } from "@/lib/api/webhooks";
import { count, plural } from "@/lib/format";
import { MakeWebhook } from "./MakeWebhook";
import { State } from "./Marks";
import { hostOf, pathOf, useWebhookList } from "./useWebhooks";

const open = (webhook: Webhook) => (
  <Link data-row to={`/webhooks/${webhook.id}`} title={webhook.url}>
    {hostOf(webhook.url)}
    <span className="quiet">{pathOf(webhook.url)}</span>
  </Link>
);

const last = (webhook: Webhook) =>
  webhook.last_delivered_at ? <Time at={webhook.last_delivered_at} /> : <span className="quiet">never</span>;

const events = ({ events: asked }: Webhook) => (asked.includes("*") ? "all events" : asked.join(", "));

const columns: Column<Webhook>[] = [
  {
    id: "url",
    header: "Address",
    cell: ({ row }) => open(row.original),
    meta: { track: "minmax(160px, 1.8fr)" },
  },
  {
    id: "state",
    header: "State",
    cell: ({ row }) => <State webhook={row.original} />,
    meta: { track: "88px" },
  },
  {
    id: "description",
    header: "For",
    cell: ({ row }) => <span title={row.original.description}>{row.original.description}</span>,
    meta: { track: "minmax(0, 1fr)" },
  },
  {
    id: "events",
    header: "Events",
    cell: ({ row }) => (
      <span className="quiet" title={row.original.events.join(", ")}>
        {events(row.original)}
      </span>
    ),
    meta: { track: "minmax(0, 1.2fr)" },
  },
  {
    id: "delivered",
    header: "Delivered",
    cell: ({ row }) => count(row.original.delivered),
    meta: { track: "72px", right: true },
  },
  {
    id: "waiting",
    header: "Waiting",
    cell: ({ row }) => count(row.original.waiting),
    meta: { track: "60px", right: true },
  },
  {
    id: "dead",
    header: "Given up",
    cell: ({ row }) => count(row.original.dead),
    meta: { track: "64px", right: true },
  },
  {
    id: "last",
    header: "Last arrived",
    cell: ({ row }) => last(row.original),
    meta: { track: "88px", right: true },
  },
];

const compact = (webhook: Webhook) => (
  <TwoLines
    first={open(webhook)}
    firstEnd={<State webhook={webhook} />}
    second={
      webhook.dead
        ? `${count(webhook.dead)} given up`
        : webhook.waiting
          ? `${count(webhook.waiting)} waiting`
          : webhook.description || events(webhook)
    }
    secondEnd={<>last {last(webhook)}</>}
  />
);

export function Webhooks() {
  const { query, webhooks } = useWebhookList();
  const [making, setMaking] = useState(false);
  const may = useMay("webhooks:write");
  const make = may && (
    <Button tone="main" icon={<Plus aria-hidden="true" />} onClick={() => setMaking(true)}>
      Make a webhook
    </Button>
  );
  return (
    <Page title="Webhooks" now={query.data && now(webhooks)} fill actions={webhooks.length > 0 && make}>
      {query.isPending && <Skeleton rows={4} label="Loading webhooks" />}
      {query.isError && <ErrorNote error={query.error} retry={() => query.refetch()} />}
      {query.isSuccess && webhooks.length === 0 && (
        <Empty action={make}>
          No program is told of anything yet: a webhook posts events, such as a decision or a review, to an
          address of yours, signed.
        </Empty>
      )}
      {webhooks.length > 0 && (
        <DataTable
          label="Webhooks"
          rows={webhooks}
          columns={columns}
          compact={compact}
          rowId={(webhook) => webhook.id}
        />
      )}
      {making && <MakeWebhook onClose={() => setMaking(false)} />}
    </Page>
  );
}

function now(webhooks: Webhook[]): string | undefined {
  if (webhooks.length === 0) return undefined;
  const sum = (name: "waiting" | "dead") => webhooks.reduce((all, one) => all + one[name], 0);
  const are = (state: Webhook["state"]) => webhooks.filter((one) => one.state === state).length;
  const parts = [
    [
      plural(webhooks.length, "webhook"),
      are("failing") ? `${count(are("failing"))} failing` : "none failing",
      ...(are("disabled") ? [`${count(are("disabled"))} disabled`] : []),
    ].join(", "),
    sum("waiting") ? `${plural(sum("waiting"), "delivery waits", "deliveries wait")}` : "nothing waits",
  ];
  if (sum("dead")) parts.push(`${count(sum("dead"))} given up, to be replayed`);
  return parts.join(" \u00b7 ");
}
