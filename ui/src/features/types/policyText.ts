/** Changes single values of a policy's text and leaves every other character, comments too, as it is. */

const TIERS = ["low", "medium", "high", "critical"] as const;
export type TierName = (typeof TIERS)[number];
export const TIER_NAMES: readonly TierName[] = TIERS;

const line = (key: string, indent = "") =>
  new RegExp(`^${indent}${key}:[ \\t]*([^#\\n]*?)[ \\t]*(#.*)?$`, "m");
const braces = (tier: string) => new RegExp(`^([ \\t]+${tier}:[ \\t]*)\\{([^{}\\n]*)\\}`, "m");
const entry = (key: string) => new RegExp(`(^|,)([ \\t]*${key}:[ \\t]*)([^,]*?)([ \\t]*)(?=,|$)`);

/** The value of a key of the text, "" where it is left out. */
export const read = (text: string, key: string): string => line(key).exec(text)?.[1] ?? "";

export function write(text: string, key: string, value: string): string {
  const found = line(key).exec(text);
  if (found)
    return value === ""
      ? text.replace(new RegExp(`^${key}:.*\\n?`, "m"), "")
      : text.replace(found[0], () => `${key}: ${value}${found[2] ? `  ${found[2]}` : ""}`);
  if (value === "") return text;
  return `${text.replace(/\n*$/, "\n")}\n${key}: ${value}\n`;
}

/** The tier of a decision without an amount. */
export const readTier = (text: string): string =>
  line("tier_without_amount", "[ \\t]+").exec(text)?.[1] ?? "";

export const writeTier = (text: string, value: string): string =>
  text.replace(/^([ \t]+tier_without_amount:[ \t]*)[^#\n]*?([ \t]*(?:#.*)?)$/m, (_, before, after) =>
    [before, value, after].join(""),
  );

/** A value of one tier, or null where the text does not have the tier in braces on one line. */
export function readOfTier(text: string, tier: TierName, key: "up_to" | "reviewers"): string | null {
  const inside = braces(tier).exec(text)?.[2];
  return inside === undefined ? null : (entry(key).exec(inside)?.[3] ?? null);
}

export const writeOfTier = (
  text: string,
  tier: TierName,
  key: "up_to" | "reviewers",
  value: string,
): string =>
  text.replace(braces(tier), (_, before: string, inside: string) => {
    const after = inside.replace(entry(key), (_whole, comma: string, name: string, _old, space: string) =>
      [comma, name, value, space].join(""),
    );
    return `${before}{${after}}`;
  });

export interface OwnRule {
  name: string;
  when: string;
  then: "needs_review" | "reject";
  reviewers: number;
  reason: string;
}

/** The text with one more rule at the beginning of its own rules; quoted as JSON, which YAML reads. */
export function addRule(text: string, rule: OwnRule): string {
  const lines = [
    `  - name: ${JSON.stringify(rule.name)}`,
    `    when: ${JSON.stringify(rule.when)}`,
    `    then: ${rule.then}`,
    ...(rule.then === "needs_review" ? [`    reviewers: ${rule.reviewers}`] : []),
    `    reason: ${JSON.stringify(rule.reason)}`,
  ].join("\n");
  const rules = /^rules:[ \t]*(\[[ \t]*\])?[ \t]*$/m;
  if (rules.test(text)) return text.replace(rules, () => `rules:\n${lines}`);
  return `${text.replace(/\n*$/, "\n")}\nrules:\n${lines}\n`;
}

/** `input.Age`, or `input['fixed acidity']` where the name is no plain word. */
export const inputOf = (field: string): string =>
  /^[A-Za-z_]\w*$/.test(field) ? `input.${field}` : `input[${quoted(field)}]`;

export const quoted = (value: string): string => (value.includes("'") ? `"${value}"` : `'${value}'`);

/** A name for a rule: what it is about, and not yet taken. */
export function ruleName(text: string, parts: string[]): string {
  const plain =
    parts
      .join("-")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 70) || "rule";
  for (let at = 1; ; at++) {
    const name = at === 1 ? plain : `${plain}-${at}`;
    if (!text.includes(`name: ${JSON.stringify(name)}`) && !text.includes(`name: ${name}\n`)) return name;
  }
}
