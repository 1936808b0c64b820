import type { Checkpoint } from "@/lib/api/audit";

const TEXTS = ["tenant", "hash", "at", "key_id", "signature"] as const;

const isCheckpoint = (value: unknown): value is Checkpoint => {
  if (typeof value !== "object" || value === null) return false;
  const document = value as Record<string, unknown>;
  return typeof document.seq === "number" && TEXTS.every((name) => typeof document[name] === "string");
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Checkpoints from a file: one a line, or a JSON document or list; or a sentence that says why there are none. */
export function readCheckpoints(text: string): { checkpoints: Checkpoint[] } | { problem: string } {
  const whole = parse(text);
  const found =
    whole === undefined
      ? text
          .split("\n")
          .filter((line) => line.trim())
          .map(parse)
      : [whole].flat();
  const wrong = found.findIndex((one) => !isCheckpoint(one));
  if (found.length === 0)
    return { problem: "The file is empty; copy a checkpoint from the list above into one." };
  if (wrong >= 0) {
    return {
      problem: `Entry ${wrong + 1} of the file is no checkpoint: it needs tenant, seq, hash, at, key_id and signature, as JSON.`,
    };
  }
  return { checkpoints: found as Checkpoint[] };
}
