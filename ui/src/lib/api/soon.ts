/** Shapes and calls of people, sessions and tiers, until the generated description has them. */
import { authorised, checked } from "./client";
import { ApiError } from "./errors";
import type { Permission, Role } from "./types";

export interface Person {
  id: string;
  email: string;
  name: string;
  role: Role;
  scopes: string[] | null;
  permissions: Permission[];
  state: "active" | "disabled";
  has_password: boolean;
  issuer: string | null;
  created_at: string;
  created_by: string;
  disabled_at: string | null;
  last_seen_at: string | null;
}

export interface PersonPage {
  data: Person[];
  has_more: boolean;
  next_cursor: string | null;
}

export interface PersonRequest {
  email: string;
  name: string;
  role: Role;
  scopes: string[] | null;
  password: string | null;
}

/** What is left out stays as it is. */
export interface PersonChange {
  name?: string;
  role?: Role;
  scopes?: string[] | null;
  password?: string | null;
}

export interface SessionOptions {
  local: boolean;
  oidc: { name: string } | null;
  tenant: string | null;
  problem: { code: string; detail: string } | null;
}

export interface Tier {
  name: string;
  requests_per_month: number | null;
  overage: "refuse" | "count";
  requests_per_minute: number | null;
  heavy_per_hour: number | null;
  concurrent_batches: number | null;
  request_bytes: number | null;
}

type Stop = { signal?: AbortSignal };

async function send<T>(
  method: string,
  path: string,
  content?: unknown,
  stop: Stop = {},
  once?: string,
): Promise<T> {
  const headers = authorised({
    ...(content === undefined ? {} : { "Content-Type": "application/json" }),
    ...(once ? { "Idempotency-Key": once } : {}),
  });
  const sent = content === undefined ? null : JSON.stringify(content);
  const answer = await checked(await fetch(path, { ...stop, method, headers, body: sent }));
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

export const listPeople = (after: string | null, stop: Stop = {}) =>
  send<PersonPage>(
    "GET",
    `/v1/people?limit=100${after ? `&after=${encodeURIComponent(after)}` : ""}`,
    undefined,
    stop,
  );

export const getPerson = (id: string, stop: Stop = {}) =>
  send<Person>("GET", `/v1/people/${id}`, undefined, stop);

export const addPerson = (request: PersonRequest, once: string) =>
  send<Person>("POST", "/v1/people", request, {}, once);

export const changePerson = (id: string, change: PersonChange) =>
  send<Person>("PATCH", `/v1/people/${id}`, change);

export const letIn = (id: string, step: "disable" | "enable") =>
  send<Person>("POST", `/v1/people/${id}/${step}`);

/** How one can sign in; `error` is what a sign-in at another place came back with. */
export const sessionOptions = (error: string | null, stop: Stop = {}) =>
  send<SessionOptions>(
    "GET",
    `/v1/session/options${error ? `?error=${encodeURIComponent(error)}` : ""}`,
    undefined,
    stop,
  );

export const startSession = (tenant: string, email: string, password: string) =>
  send<unknown>("POST", "/v1/session", { tenant, email, password });

export const endSession = () => send<undefined>("DELETE", "/v1/session");

export const newPassword = (current: string, next: string) =>
  send<unknown>("POST", "/v1/session/password", { current, new: next });

const FALLBACK = ["free", "pro", "enterprise"];

/** The tiers that a key can have; an API that does not tell them yet has these three. */
export async function listTiers(stop: Stop = {}): Promise<Tier[] | { name: string }[]> {
  try {
    return (await send<{ data: Tier[] }>("GET", "/v1/tiers", undefined, stop)).data;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return FALLBACK.map((name) => ({ name }));
    throw error;
  }
}
