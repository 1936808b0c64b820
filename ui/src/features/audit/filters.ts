import type { AuditFilters } from "@/lib/api/audit";

/** The filters as the address has them: days are of the reader's own zone, both included. */
export const NAMES = ["actor", "action", "object_kind", "object_id", "since", "until"] as const;
export type Chosen = Partial<Record<(typeof NAMES)[number], string>>;

export const readChosen = (search: URLSearchParams): Chosen =>
  Object.fromEntries(NAMES.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])));

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The first moment of a day here; `later` days on. A text that is no day goes as it is, for the API to refuse. */
function startOf(day: string, later = 0): string {
  if (!DAY.test(day)) return day;
  const start = new Date(`${day}T00:00:00`);
  start.setDate(start.getDate() + later);
  return Number.isNaN(start.getTime()) ? day : start.toISOString();
}

/** The filters as the API takes them. */
export function toFilters({ since, until, ...same }: Chosen): AuditFilters {
  return {
    ...same,
    ...(since ? { since: startOf(since) } : {}),
    ...(until ? { until: startOf(until, 1) } : {}),
  };
}

const ACTIONS: Record<string, string[]> = {
  decision: ["created", "queued", "decided", "outcome_reported"],
  job: ["created", "chunk_decided", "succeeded", "failed", "cancelled"],
  review: [
    "claimed",
    "released",
    "approved",
    "overridden",
    "rejected",
    "answered",
    "disputed",
    "seeded",
    "quality_alarm",
  ],
  type: ["published"],
  policy: ["drafted", "tested", "commented", "withdrawn", "shadowed", "published"],
  certificate: ["issued", "infeasible", "suspended", "expired"],
  autonomy: ["raised", "lowered", "pinned", "unpinned"],
  key: ["created", "rotated", "deactivated"],
  tenant: ["created", "renamed", "suspended", "resumed", "deleted", "restored", "exported"],
  person: ["created", "changed", "disabled"],
  session: ["started", "ended"],
  webhook: ["created", "changed", "deleted", "secret_rotated", "replayed", "tested"],
  subject: ["erased"],
  audit: ["settled", "error_found", "exported"],
};

/** What actions are done to; a review is done to a decision. */
export const KINDS = [...Object.keys(ACTIONS), "reviewer"].filter(
  (kind) => kind !== "review" && kind !== "autonomy",
);

/** Every action that is offered to choose, each kind headed by all of it. */
export const ACTION_CHOICES: [value: string, text: string][] = Object.entries(ACTIONS).flatMap(
  ([kind, done]) => [
    [`${kind}.*`, `${kind}: all`] as [string, string],
    ...done.map((one): [string, string] => [`${kind}.${one}`, actionWord(`${kind}.${one}`)]),
  ],
);

/** `review.approved` as people say it. */
export function actionWord(action: string): string {
  return action.replaceAll(/[._]/g, " ");
}
