import { useState } from "react";

/** A choice that this browser remembers; where it may not, it lasts as long as the page. */
export function useKept(name: string, start: string): [string, (value: string) => void] {
  const key = `decidable.${name}`;
  const [value, setValue] = useState(() => read(key) ?? start);
  const keep = (next: string) => {
    setValue(next);
    try {
      localStorage.setItem(key, next);
    } catch {
      // Storage may be closed to the page
    }
  };
  return [value, keep];
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
