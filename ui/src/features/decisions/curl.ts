import type { ReadableDecision } from "@/lib/api/types";

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** The request that asks the same again; the key is read from the shell, never copied. */
export function curl(decision: ReadableDecision): string {
  const { type, input, amount } = decision;
  const body = JSON.stringify({ type, input, ...(amount == null ? {} : { amount }) });
  return [
    `curl -s ${location.origin}/v1/decisions`,
    '-H "Authorization: Bearer $DECIDABLE_KEY"',
    "-H 'Content-Type: application/json'",
    `-d ${quoted(body)}`,
  ].join(" \\\n  ");
}
