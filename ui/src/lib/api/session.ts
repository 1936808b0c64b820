/** Who uses this tab: whoever holds the key in its sessionStorage, or the person whose session the cookies carry. */
import { useSyncExternalStore } from "react";

export type Way = "key" | "person";

interface Session {
  way: Way | null;
  key: string | null;
  /** The tenant that requests are made for, where it is not one's own. */
  acting: Acting | null;
  /** Why nobody is signed in any more. */
  notice: string | null;
  /** Grows whenever somebody else sits at the pages, or acts for somebody else. */
  turn: number;
}

export interface Acting {
  tenant: string;
  home: string;
}

const KEY = "decidable.key";
const ACTING = "decidable.acting";
const BACK = "decidable.back";
const CSRF = "dk_csrf";
export const SIGN_IN = "/sign-in";

const listeners = new Set<() => void>();

function read(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, value: string | null): void {
  try {
    if (value) sessionStorage.setItem(name, value);
    else sessionStorage.removeItem(name);
  } catch {
    // Storage is refused: it holds until the page is left.
  }
}

function readActing(): Acting | null {
  const [tenant, home] = read(ACTING)?.split(" ") ?? [];
  return tenant && home ? { tenant, home } : null;
}

/** The token that shows the API that a change comes from one of its own pages; there as long as a session is. */
export function csrfToken(): string | null {
  const found = document.cookie.split("; ").find((part) => part.startsWith(`${CSRF}=`));
  return found ? found.slice(CSRF.length + 1) : null;
}

function begin(): Session {
  const key = read(KEY);
  const way = key ? "key" : csrfToken() ? "person" : null;
  return { way, key, acting: way && readActing(), notice: null, turn: 0 };
}

let session = begin();

function change(next: Partial<Session>): void {
  session = { ...session, ...next, turn: session.turn + 1 };
  keep(KEY, session.key);
  keep(ACTING, session.acting && `${session.acting.tenant} ${session.acting.home}`);
  for (const listener of listeners) listener();
}

export const current = (): Session => session;

export function signInWithKey(value: string): void {
  const key = value.trim();
  if (key) change({ way: "key", key, acting: null, notice: null });
}

/** Goes on with another key of the same caller: nothing on the pages changes. */
export function replaceKey(key: string): void {
  session = { ...session, key };
  keep(KEY, key);
}

/** The cookies of a session have come; the page of before is as it was. */
export function signedIn(): void {
  change({ way: "person", key: null, acting: null, notice: null });
}

/** Makes requests for another tenant, or for one's own again. */
export function actFor(tenant: string | null, own: string): void {
  const home = session.acting?.home ?? own;
  change({ acting: tenant && tenant !== home ? { tenant, home } : null });
}

/** A tenant has another name: requests go on under it. */
export function renamed(from: string, to: string): void {
  const { acting } = session;
  if (!acting) return;
  const now = (name: string) => (name === from ? to : name);
  const next = { tenant: now(acting.tenant), home: now(acting.home) };
  if (next.tenant !== acting.tenant || next.home !== acting.home) change({ acting: next });
}

const farewells = new Set<() => Promise<unknown>>();

/** Runs before somebody leaves, so that what is still held can be sent in their name. */
export function beforeSignOut(farewell: () => Promise<unknown>): () => void {
  farewells.add(farewell);
  return () => farewells.delete(farewell);
}

/** Lets go of the key or the session in this tab, because the API no longer takes it. */
export function forget(why: string): void {
  if (session.way) leave(why);
}

/** Signs out at will: `end` ends a person's session at the API; a key is only forgotten here. */
export async function signOut(end: () => Promise<unknown>): Promise<void> {
  await Promise.allSettled([...farewells].map((farewell) => farewell()));
  if (session.way !== "person") return leave(null);
  try {
    await end();
    leave(null);
  } catch {
    if (session.way)
      leave("The server could not be told. Your session ends by itself, or when you sign in and out again.");
  }
}

function leave(notice: string | null): void {
  if (session.way === "person") document.cookie = `${CSRF}=; Max-Age=0; Path=/; SameSite=Lax`;
  change({ way: null, key: null, acting: null, notice });
}

/** Takes `#key=...` from the address, and removes it there before anything else can read it. */
export function takeKeyFromAddress(): void {
  const given = new URLSearchParams(location.hash.slice(1)).get("key");
  if (!given) return;
  history.replaceState(history.state, "", location.pathname + location.search);
  signInWithKey(given);
}

/** The page that somebody wanted before they were asked who they are. */
export function place(): string {
  return location.pathname === SIGN_IN ? (read(BACK) ?? "/") : location.pathname + location.search;
}

/** Remembers it while somebody signs in elsewhere, and maybe comes back with an error. */
export const rememberPlace = (wanted: string) => keep(BACK, wanted);

/** The page that was remembered, once, for whoever comes in at the front. */
export function takePlace(): string | null {
  const back = read(BACK);
  keep(BACK, null);
  const atFront = location.pathname === "/" || location.pathname === SIGN_IN;
  return atFront && back?.startsWith("/") && !back.startsWith("//") ? back : null;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSession = () => useSyncExternalStore(subscribe, current);
