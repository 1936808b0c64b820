export interface Line {
  sign: "+" | "-";
  text: string;
  at: number;
}

/** The lines that differ, by the longest common subsequence; for texts of some hundred lines. */
export function changedLines(before: string, after: string): Line[] {
  const old = before.split("\n");
  const now = after.split("\n");
  const common = table(old, now);
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i += 1;
      j += 1;
    } else if (
      j >= now.length ||
      (i < old.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      lines.push({ sign: "-", text: old[i] ?? "", at: i });
      i += 1;
    } else {
      lines.push({ sign: "+", text: now[j] ?? "", at: j });
      j += 1;
    }
  }
  return lines;
}

function table(old: string[], now: string[]): number[][] {
  const common = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = common[i] as number[];
      const below = common[i + 1] as number[];
      row[j] = old[i] === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return common;
}
