/** What this browser remembers of the last sign-in: which way, and for which tenant. Nothing secret. */
type What = "way" | "tenant";

const name = (what: What) => `decidable.signin.${what}`;

export function remembered(what: What): string {
  try {
    return localStorage.getItem(name(what)) ?? "";
  } catch {
    return "";
  }
}

export function remember(what: What, value: string): void {
  try {
    localStorage.setItem(name(what), value);
  } catch {
    // Storage is refused: it is typed again next time.
  }
}
