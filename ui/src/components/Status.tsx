import {
  CircleCheck,
  CircleDashed,
  CircleX,
  Clock,
  Hourglass,
  TriangleAlert,
  UserCheck,
  UserPen,
} from "lucide-react";
import type { Status as Code, RiskTier } from "@/lib/api/types";
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
  const [Mark, word, tone] = MARKS[status];
  return (
    <span className={`${styles.status} ${styles[tone]}`}>
      <Mark aria-hidden="true" />
      {word}
    </span>
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
  const [Mark, word, tone] = JOB_MARKS[status];
  return (
    <span className={`${styles.status} ${styles[tone]}`}>
      <Mark aria-hidden="true" />
      {word}
    </span>
  );
}
