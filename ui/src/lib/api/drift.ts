/** The call about what watches the certificate of a type. */
import { api, body } from "./client";
import type { components } from "./schema";
import type { Answer } from "./types";

type Schemas = components["schemas"];
export type Drift = Answer<Schemas["DriftAnswer"]>;
export type Watched = Drift["figures"][number];
export type AuditedError = NonNullable<Drift["audited"]>;
export type Budget = NonNullable<Drift["budget"]>;

export const getDrift = (name: string, stop: { signal?: AbortSignal } = {}) =>
  body(api.GET("/v1/decision-types/{name}/drift", { ...stop, params: { path: { name } } }));
