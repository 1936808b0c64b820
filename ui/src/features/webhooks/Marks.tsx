import { Ban, CircleCheck, CircleX, Clock, TriangleAlert } from "lucide-react";
import { Mark } from "@/components/Mark";
import type { Delivery, Webhook } from "@/lib/api/webhooks";

const STATES = {
  healthy: [CircleCheck, "automatic"],
  failing: [TriangleAlert, "rejected"],
  disabled: [Ban, "idle"],
} as const;

/** How an endpoint does. */
export function State({ webhook }: { webhook: Webhook }) {
  const [Icon, tone] = STATES[webhook.state];
  return (
    <Mark Icon={Icon} tone={tone}>
      {webhook.state}
    </Mark>
  );
}

const STATUSES = {
  delivered: [CircleCheck, "automatic", "delivered"],
  waiting: [Clock, "waits", "waiting"],
  dead: [CircleX, "rejected", "given up"],
} as const;

export const statusWord = (status: Delivery["status"]) => STATUSES[status][2];

export function DeliveryStatus({ status }: { status: Delivery["status"] }) {
  const [Icon, tone, word] = STATUSES[status];
  return (
    <Mark Icon={Icon} tone={tone}>
      {word}
    </Mark>
  );
}
