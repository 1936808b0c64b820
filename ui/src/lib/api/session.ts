import { useSyncExternalStore } from "react";

/** The API key of this tab. It lives in sessionStorage and leaves with the tab. */
const NAME = "decidable.key";
const listeners = new Set<() => void>();

function stored(): string | null {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}

let key: string | null = stored();
let notice: string | null = null;

export function currentKey(): string | null {
  return key;
}

export function signIn(value: string): void {
  set(value.trim() || null, null);
}

const farewells = new Set<() => void>();

/** Runs before the key is let go, so that what is still held can be sent with it. */
export function beforeSignOut(farewell: () => void): () => void {
  farewells.add(farewell);
  return () => farewells.delete(farewell);
}

export function signOut(why: string | null = null): void {
  if (why === null) for (const farewell of farewells) farewell();
  set(null, why);
}

function set(value: string | null, why: string | null): void {
  key = value;
  notice = why;
  try {
    if (value) sessionStorage.setItem(NAME, value);
    else sessionStorage.removeItem(NAME);
  } catch {
    // Storage is refused: the key holds until the page is left.
  }
  for (const listener of listeners) listener();
}

/** Takes `#key=...` from the address, and removes it there before anything else can read it. */
export function takeKeyFromAddress(): void {
  const given = new URLSearchParams(location.hash.slice(1)).get("key");
  if (!given) return;
  history.replaceState(history.state, "", location.pathname + location.search);
  signIn(given);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useKey = () => useSyncExternalStore(subscribe, currentKey);
export const useNotice = () => useSyncExternalStore(subscribe, () => notice);
