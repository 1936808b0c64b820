import type { Scopes } from "@/components/access/roles";
import type { KeyRequest, Role } from "@/lib/api/types";

export interface KeyDraft {
  name: string;
  role: Role;
  tier: string;
  kind: "live" | "test";
  scopes: Scopes;
  expiry: string;
  /** A day of the reader's calendar, `2030-12-31`. */
  date: string;
  networks: string;
}

/** Days, or another way to say when. */
export const EXPIRIES = [
  ["30", "in 30 days"],
  ["90", "in 90 days"],
  ["365", "in a year"],
  ["date", "on a date"],
  ["never", "never"],
] as const;

export const linesOf = (text: string) => text.split(/[\s,;]+/).filter(Boolean);

/** The moment at which such a key ends, in ISO 8601; null: never, or not said yet. */
export function endOf(expiry: string, date: string, now: number): string | null {
  if (expiry === "never") return null;
  if (expiry !== "date") return new Date(now + Number(expiry) * 86_400_000).toISOString();
  const end = new Date(`${date}T23:59:59`);
  return Number.isNaN(end.getTime()) ? null : end.toISOString();
}

export function toRequest({ name, role, tier, kind, scopes, expiry, date, networks }: KeyDraft): KeyRequest {
  const listed = linesOf(networks);
  return {
    name: name.trim(),
    role,
    tier,
    kind,
    scopes,
    allowed_networks: listed.length ? listed : null,
    ...(expiry === "date" ? { expires_at: endOf(expiry, date, 0) } : {}),
    ...(expiry === "date" || expiry === "never" ? {} : { expires_in_days: Number(expiry) }),
  };
}
