import { useCallback, useState } from "react";

interface Day {
  day: string;
  seconds: number[];
}

const NAME = "decidable.day";
const today = () => new Date().toDateString();

function read(): Day {
  try {
    const stored = JSON.parse(localStorage.getItem(NAME) ?? "null") as Day | null;
    if (stored?.day === today() && Array.isArray(stored.seconds)) return stored;
  } catch {
    // Nothing stored, or nothing that can be read: the day starts now.
  }
  return { day: today(), seconds: [] };
}

/** How many cases this reader handled today in this browser, and how long the median one took. */
export function useDay() {
  const [day, setDay] = useState(read);
  const change = useCallback((seconds: (before: number[]) => number[]) => {
    setDay(() => {
      const before = read();
      const after = { ...before, seconds: seconds(before.seconds) };
      try {
        localStorage.setItem(NAME, JSON.stringify(after));
      } catch {
        // Storage is refused: the figures hold until the page is left.
      }
      return after;
    });
  }, []);
  const add = useCallback((seconds: number) => change((before) => [...before, seconds]), [change]);
  const drop = useCallback(() => change((before) => before.slice(0, -1)), [change]);
  const sorted = [...day.seconds].sort((a, b) => a - b);
  const median = sorted.length ? (sorted[Math.floor(sorted.length / 2)] ?? null) : null;
  return { done: day.seconds.length, median, add, drop };
}
