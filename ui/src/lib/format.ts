/** Figures as text: the same precision for the same kind of figure everywhere. */

const NARROW = "\u202f";
const plain = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const loose = new Intl.NumberFormat("en", { maximumSignificantDigits: 5 });

export const DASH = "\u2013";

export const count = (value: number | null | undefined) => (value == null ? DASH : plain.format(value));

/** Two decimals; what is not certain is never shown as 1.00. */
export function probability(value: number | null | undefined): string {
  if (value == null) return DASH;
  return value >= 0.995 && value < 1 ? ">0.99" : value.toFixed(2);
}

export const percent = (share: number | null | undefined, digits = 0) =>
  share == null ? DASH : `${(share * 100).toFixed(digits)}${NARROW}%`;

/** A share as somebody chose it: as many digits as it has, 5 % and 0.5 %. */
export const chosen = (share: number) => `${Number((share * 100).toPrecision(4))}${NARROW}%`;

/** Both ends of an interval of shares. */
export const between = ([low = 0, high = 1]: readonly number[], digits = 1) =>
  `${(low * 100).toFixed(digits)} to ${percent(high, digits)}`;

export const signed = (value: number) => `${value < 0 ? "\u2212" : "+"}${Math.abs(value).toFixed(2)}`;

export const milliseconds = (value: number | null | undefined) => {
  if (value == null) return DASH;
  if (value > 0 && value < 0.1) return `${Math.round(value * 1000)}${NARROW}\u00b5s`;
  if (value >= 10_000) return `${(value / 1000).toFixed(1)}${NARROW}s`;
  return `${value >= 10 ? plain.format(value) : value.toFixed(1)}${NARROW}ms`;
};

export function figure(value: unknown): string {
  if (value === null || value === undefined || value === "") return DASH;
  if (typeof value === "number") return Number.isInteger(value) ? plain.format(value) : loose.format(value);
  return String(value);
}

export function duration(seconds: number): string {
  if (seconds < 1) return `${seconds.toFixed(1)}${NARROW}s`;
  if (seconds < 90) return `${Math.round(seconds)}${NARROW}s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)}${NARROW}min`;
  if (seconds < 36 * 3600) return `${Math.round(seconds / 3600)}${NARROW}h`;
  return `${Math.round(seconds / 86_400)}${NARROW}d`;
}

/** A moment from now: past as `3 h ago`, to come as `in 3 h`. */
export function ago(iso: string, now: number): string {
  const seconds = (now - Date.parse(iso)) / 1000;
  if (seconds < -5) return `in ${duration(-seconds)}`;
  return seconds < 5 ? "now" : `${duration(seconds)} ago`;
}

export const age = (iso: string, now: number) => duration(Math.max(0, (now - Date.parse(iso)) / 1000));

const exactly = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "long",
});
export const exact = (iso: string) => exactly.format(new Date(iso));

const LONG = /\d+\.\d{4,}/g;
const FIGURES = /\d+(?:\.\d+)?/g;

/** Figures to three decimals, as long as each still stands on its side of the others. */
function short(said: string): string {
  const before = [...said.matchAll(FIGURES)].map(([text]) => Number(text));
  const rounded = said.replace(LONG, (text) => Number(text).toFixed(3));
  const after = [...rounded.matchAll(FIGURES)].map(([text]) => Number(text));
  const kept = before.every((value, at) => {
    const others = before.slice(at + 1);
    return others.every(
      (other, by) => Math.sign(value - other) === Math.sign((after[at] ?? 0) - (after[at + 1 + by] ?? 0)),
    );
  });
  return kept ? rounded : said;
}

/** What the API says of a rule, set for reading. The letter d is a symbol and stays small. */
export function sentence(said: string): string {
  const set = short(said).replaceAll(" >= ", " \u2265 ").replaceAll(" <= ", " \u2264 ");
  return set.startsWith("d ") ? set : set.charAt(0).toUpperCase() + set.slice(1);
}

export const words = (code: string) => code.replaceAll("_", " ");

export const plural = (n: number, one: string, many = `${one}s`) => `${count(n)} ${n === 1 ? one : many}`;

/** The options of a distribution, likeliest first. */
export function ranked(probabilities: Record<string, number> | null | undefined): string[] {
  return Object.entries(probabilities ?? {})
    .sort(([, a], [, b]) => b - a)
    .map(([option]) => option);
}
