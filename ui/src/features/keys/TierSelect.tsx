import { Choice } from "@/components/Choice";
import type { Tier } from "@/lib/api/types";
import { count } from "@/lib/format";

interface Props {
  tiers: Tier[];
  value: string;
  problem?: string | null;
  onChange: (tier: string) => void;
}

export function TierSelect({ tiers, value, problem, onChange }: Props) {
  const chosen = tiers.find(({ name }) => name === value);
  return (
    <Choice
      label="Tier"
      value={value}
      options={tiers.map(({ name }) => [name, name] as const)}
      hint={chosen && tierWords(chosen)}
      problem={problem}
      onChange={onChange}
    />
  );
}

/** What a tier allows, in one line. */
export function tierWords(tier: Tier): string {
  const { requests_per_month: month, requests_per_minute: minute } = tier;
  const beyond = tier.overage === "refuse" ? "then refused" : "more is counted";
  const monthly = month === null ? "no monthly limit" : `${count(month)} requests a month, ${beyond}`;
  return minute === null ? monthly : `${monthly}; ${count(minute)} a minute`;
}
