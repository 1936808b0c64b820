import {
  Ban,
  CircleCheck,
  CircleDashed,
  CirclePause,
  CircleX,
  Clock,
  Hourglass,
  TimerOff,
  Trash2,
  TriangleAlert,
  UserCheck,
  UserPen,
} from "lucide-react";
import type { Status as Code, RiskTier } from "@/lib/api/types";
import { Mark } from "./Mark";
import styles from "./Status.module.css";

const MARKS = {
  queued: [CircleDashed, "queued", "idle"],
  processing: [Hourglass, "processing", "idle"],
  auto_approved: [CircleCheck, "automatic", "automatic"],
  needs_review: [Clock, "waits", "waits"],
  rejected: [CircleX, "rejected", "rejected"],
  manually_approved: [UserCheck, "approved", "person"],
  overridden: [UserPen, "overridden", "person"],
  failed: [TriangleAlert, "failed", "rejected"],
} as const;

/** Where a decision stands: always a word with a mark, never colour alone. */
export function Status({ status }: { status: Code }) {
  const [Icon, word, tone] = MARKS[status];
  return (
    <Mark Icon={Icon} tone={tone}>
      {word}
    </Mark>
  );
}

export const statusWord = (status: Code) => MARKS[status][1];
export const STATUSES = Object.keys(MARKS) as Code[];

export function Tier({ tier }: { tier: RiskTier | null }) {
  if (!tier) return null;
  return <span className={`${styles.tier} ${styles[tier]}`}>{tier}</span>;
}

const JOB_MARKS = {
  queued: [CircleDashed, "queued", "idle"],
  running: [Hourglass, "running", "busy"],
  succeeded: [CircleCheck, "done", "automatic"],
  failed: [TriangleAlert, "failed", "rejected"],
  cancelled: [CircleX, "cancelled", "idle"],
} as const;

export function JobStatus({ status }: { status: keyof typeof JOB_MARKS }) {
  const [Icon, word, tone] = JOB_MARKS[status];
  return (
    <Mark Icon={Icon} tone={tone}>
      {word}
    </Mark>
  );
}

const STATE_MARKS = {
  active: [CircleCheck, "active", "automatic"],
  grace: [Hourglass, "replaced, still works", "waits"],
  expired: [TimerOff, "expired", "idle"],
  deactivated: [Ban, "deactivated", "idle"],
  disabled: [Ban, "disabled", "idle"],
  suspended: [CirclePause, "suspended", "waits"],
  deleted: [Trash2, "deleted", "rejected"],
} as const;

/** Whether a key, a person or a tenant is let in. */
export function State({ state }: { state: keyof typeof STATE_MARKS }) {
  const [Icon, word, tone] = STATE_MARKS[state];
  return (
    <Mark Icon={Icon} tone={tone}>
      {word}
    </Mark>
  );
}

export const stateWord = (state: keyof typeof STATE_MARKS) => STATE_MARKS[state][1];
