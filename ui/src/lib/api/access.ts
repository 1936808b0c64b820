/** The calls about sessions, keys, people, tenants and who may do what. */
import { api, authorised, body, checked } from "./client";
import type { KeyRequest, PersonChange, PersonRequest } from "./types";

type Stop = { signal?: AbortSignal };

const named = (name: string) => ({ params: { path: { name } } });
const prefixed = (prefix: string) => ({ params: { path: { prefix } } });
const person = (id: string) => ({ params: { path: { person_id: id } } });

export const getRoles = (stop: Stop = {}) => body(api.GET("/v1/roles", stop));

export const listTiers = async (stop: Stop = {}) => (await body(api.GET("/v1/tiers", stop))).data;

export const listKeys = (after: string | null, stop: Stop = {}) =>
  body(api.GET("/v1/keys", { ...stop, params: { query: { limit: 100, after: after ?? undefined } } }));

export const getKey = (prefix: string, stop: Stop = {}) =>
  body(api.GET("/v1/keys/{prefix}", { ...stop, ...prefixed(prefix) }));

export const makeKey = (request: KeyRequest, once: string) =>
  body(api.POST("/v1/keys", { params: { header: { "Idempotency-Key": once } }, body: request }));

export const rotateKey = (prefix: string, graceHours: number, once: string) =>
  body(
    api.POST("/v1/keys/{prefix}/rotate", {
      params: { path: { prefix }, header: { "Idempotency-Key": once } },
      body: { grace_hours: graceHours },
    }),
  );

export const deactivateKey = (prefix: string) =>
  body(api.POST("/v1/keys/{prefix}/deactivate", prefixed(prefix)));

export const listPeople = (after: string | null, stop: Stop = {}) =>
  body(api.GET("/v1/people", { ...stop, params: { query: { limit: 100, after: after ?? undefined } } }));

export const getPerson = (id: string, stop: Stop = {}) =>
  body(api.GET("/v1/people/{person_id}", { ...stop, ...person(id) }));

export const addPerson = (request: PersonRequest, once: string) =>
  body(api.POST("/v1/people", { params: { header: { "Idempotency-Key": once } }, body: request }));

export const changePerson = (id: string, change: PersonChange) =>
  body(api.PATCH("/v1/people/{person_id}", { ...person(id), body: change }));

export const disablePerson = (id: string) => body(api.POST("/v1/people/{person_id}/disable", person(id)));

export const enablePerson = (id: string) => body(api.POST("/v1/people/{person_id}/enable", person(id)));

/** How one can sign in; `error` is the code that a sign-in at another place came back with. */
export const sessionOptions = (error: string | null, stop: Stop = {}) =>
  body(api.GET("/v1/session/options", { ...stop, params: { query: { error: error ?? undefined } } }));

export const startSession = (tenant: string, email: string, password: string) =>
  body(api.POST("/v1/session", { body: { tenant, email, password } }));

export const getSession = (stop: Stop = {}) => body(api.GET("/v1/session", stop));

export const endSession = () => body(api.DELETE("/v1/session"));

export const newPassword = (current: string, next: string) =>
  body(api.POST("/v1/session/password", { body: { current, new: next } }));

export const listTenants = (stop: Stop = {}) => body(api.GET("/v1/tenants", stop));

export const getTenant = (name: string, stop: Stop = {}) =>
  body(api.GET("/v1/tenants/{name}", { ...stop, ...named(name) }));

export const makeTenant = (name: string, once: string) =>
  body(api.POST("/v1/tenants", { params: { header: { "Idempotency-Key": once } }, body: { name } }));

export const renameTenant = (name: string, to: string) =>
  body(api.PATCH("/v1/tenants/{name}", { ...named(name), body: { name: to } }));

export type TenantStep = "suspend" | "resume" | "delete" | "restore";

export function changeTenant(name: string, step: TenantStep) {
  if (step === "delete") return body(api.DELETE("/v1/tenants/{name}", named(name)));
  if (step === "suspend") return body(api.POST("/v1/tenants/{name}/suspend", named(name)));
  if (step === "resume") return body(api.POST("/v1/tenants/{name}/resume", named(name)));
  return body(api.POST("/v1/tenants/{name}/restore", named(name)));
}

export const exportTenant = async (name: string) =>
  checked(await fetch(`/v1/tenants/${encodeURIComponent(name)}/export`, { headers: authorised() }));
