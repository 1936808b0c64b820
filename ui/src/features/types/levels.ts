import type { Autonomy } from "@/lib/api/certificates";

/** From the least that a type may do by itself to the most. */
export const LEVELS: readonly { level: Autonomy; about: string }[] = [
  { level: "off", about: "a person decides, and is shown no proposal" },
  { level: "suggest", about: "a person decides; the proposal is shown" },
  { level: "certified", about: "automatic where the policy and an active certificate allow it" },
  { level: "full", about: "automatic where the policy allows it" },
];

export const rank = (level: Autonomy): number => LEVELS.findIndex((one) => one.level === level);
