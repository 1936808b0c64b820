import type { By, Span } from "@/lib/api/analytics";

export const RANGES = [7, 30, 90, 365] as const;
export type Range = (typeof RANGES)[number];
const DAY_MS = 86_400_000;

export const readRange = (text: string | null): Range => RANGES.find((range) => String(range) === text) ?? 30;

const day = (at: number) => new Date(at).toISOString().slice(0, 10);

/** So many days up to today, today included; days begin at midnight UTC, as the counts do. */
export const lastDays = (range: number, now: number): Span => ({
  since: day(now - (range - 1) * DAY_MS),
  until: day(now),
});

export const thisMonth = (now: number): Span => ({ since: `${day(now).slice(0, 7)}-01`, until: day(now) });

export const BYS = ["endpoint", "key", "day"] as const;
export const readBy = (text: string | null): By => BYS.find((by) => by === text) ?? "endpoint";

/** Each day of a span, also those on which nothing happened. */
export function daysOf({ since, until }: Span): string[] {
  const days: string[] = [];
  for (let at = Date.parse(since); at <= Date.parse(until); at += DAY_MS) days.push(day(at));
  return days;
}
