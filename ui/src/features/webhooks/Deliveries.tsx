import { RotateCcw } from "lucide-react";
import { useMemo, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { Button } from "@/components/Button";
import { FilterSelect } from "@/components/Field";
import { Section } from "@/components/Page";
import { type RowColumn, RowTable } from "@/components/RowTable";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import { TwoLines } from "@/components/TwoLines";
import { useMay } from "@/lib/api/queries";
import type { Delivery, DeliveryStatus as Status, Webhook } from "@/lib/api/webhooks";
import { count, plural } from "@/lib/format";
import { DeliveryStatus, statusWord } from "./Marks";
import { ReplayDead } from "./ReplayDead";
import { useDeliveries } from "./useWebhooks";
import styles from "./Webhooks.module.css";

const STATUSES: Status[] = ["waiting", "delivered", "dead"];

const open = (delivery: Delivery) => (
  <Link to={`/webhooks/${delivery.webhook_id}/deliveries/${delivery.id}`}>{delivery.event}</Link>
);

/** What came of the last attempt: a status of HTTP, or why there is none. */
export const result = ({ last_error: error, last_status: status, attempts }: Delivery) =>
  error ?? (status === null ? (attempts ? "" : "not tried yet") : `answered ${status}`);

const next = ({ next_attempt_at: at, status }: Delivery) =>
  status === "waiting" && at ? <Time at={at} /> : null;

const columns: RowColumn<Delivery>[] = [
  { header: "Event", cell: open },
  { header: "Status", cell: ({ status }) => <DeliveryStatus status={status} /> },
  { header: "Attempts", cell: ({ attempts }) => count(attempts), right: true },
  {
    header: "Last result",
    cell: (row) => (
      <span className={row.last_error ? "" : "quiet"} title={result(row)}>
        {result(row)}
      </span>
    ),
    wide: true,
  },
  { header: "Next attempt", cell: next, right: true },
  { header: "When", cell: ({ created_at }) => <Time at={created_at} />, right: true },
];

const compact = (delivery: Delivery) => (
  <TwoLines
    first={open(delivery)}
    firstEnd={<DeliveryStatus status={delivery.status} />}
    second={result(delivery)}
    secondEnd={
      <>
        {delivery.attempts > 1 && `${plural(delivery.attempts, "attempt")}, `}
        <Time at={delivery.created_at} />
      </>
    }
  />
);

/** What was sent to an endpoint, with a way to send again what was given up. */
export function Deliveries({ webhook }: { webhook: Webhook }) {
  const [search, setSearch] = useSearchParams();
  const [replaying, setReplaying] = useState(false);
  const may = useMay("webhooks:write");
  const status = STATUSES.find((one) => one === search.get("status"));
  const query = useDeliveries(webhook.id, status, webhook.waiting > 0);
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.data) ?? [], [query.data]);
  return (
    <Section id="deliveries" title="Deliveries" aside="tried 11 times over about a day, then given up">
      <div className={styles.bar}>
        <FilterSelect
          label="Status"
          value={status ?? ""}
          options={[["", "any status"], ...STATUSES.map((one) => [one, statusWord(one)] as const)]}
          onChange={(value) => setSearch(value ? { status: value } : {}, { replace: true })}
        />
        {may && webhook.enabled && webhook.dead > 0 && (
          <Button icon={<RotateCcw aria-hidden="true" />} onClick={() => setReplaying(true)}>
            Replay what was given up ({count(webhook.dead)})
          </Button>
        )}
      </div>
      {query.isPending && <Skeleton rows={5} label="Loading deliveries" />}
      {query.isError && <ErrorNote error={query.error} retry={() => query.refetch()} />}
      {query.isSuccess && rows.length === 0 && (
        <Empty>
          {status
            ? `No delivery is ${statusWord(status)}.`
            : "Nothing was sent yet. A test shows at once whether the address answers."}
        </Empty>
      )}
      {rows.length > 0 && (
        <RowTable label="Deliveries" rows={rows} columns={columns} rowId={({ id }) => id} compact={compact} />
      )}
      {query.hasNextPage && (
        <div className={styles.more}>
          <Button disabled={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
            {query.isFetchingNextPage ? "Loading" : "Older ones"}
          </Button>
        </div>
      )}
      {replaying && <ReplayDead webhook={webhook} onClose={() => setReplaying(false)} />}
    </Section>
  );
}
