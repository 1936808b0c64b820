/** The calls about policies as releases: drafts, what they would do, and putting them into force. */
import { api, body } from "./client";
import type { components } from "./schema";
import type { Answer } from "./types";

type Schemas = components["schemas"];
export type ReleaseSummary = Answer<Schemas["ReleaseSummary"]>;
export type Release = Answer<Schemas["ReleaseAnswer"]>;
export type ReleaseState = ReleaseSummary["state"];
export type Test = NonNullable<Release["test"]>;
export type Side = Test["before"];
export type Flip = Test["flips"][number];
export type PolicyDiff = Answer<Schemas["DiffAnswer"]>;
export type Backtest = Answer<Schemas["BacktestAnswer"]>;
export type Shadow = Answer<Schemas["ShadowAnswer"]>;
export type ReviewLoad = Answer<Schemas["LoadAnswer"]>;
export type TestRequest = Schemas["TestRequest"];

type Stop = { signal?: AbortSignal };
const named = (name: string) => ({ path: { name } });
const at = (name: string, version: number) => ({ path: { name, version } });
const key = (once: string) => ({ header: { "Idempotency-Key": once } });

export const listReleases = (name: string, after: string | null, stop: Stop = {}) =>
  body(
    api.GET("/v1/decision-types/{name}/policies", {
      ...stop,
      params: { ...named(name), query: { limit: 50, after: after ?? undefined } },
    }),
  );

export const getRelease = (name: string, version: number, stop: Stop = {}) =>
  body(api.GET("/v1/decision-types/{name}/policies/{version}", { ...stop, params: at(name, version) }));

export const diffRelease = (name: string, version: number, against: number, stop: Stop = {}) =>
  body(
    api.GET("/v1/decision-types/{name}/policies/{version}/diff", {
      ...stop,
      params: { ...at(name, version), query: { against } },
    }),
  );

export const draftPolicy = (name: string, text: string, comment: string | null, once: string) =>
  body(
    api.POST("/v1/decision-types/{name}/policies", {
      params: { ...named(name), ...key(once) },
      body: { text, comment },
    }),
  );

export const commentRelease = (name: string, version: number, text: string, once: string) =>
  body(
    api.POST("/v1/decision-types/{name}/policies/{version}/comments", {
      params: { ...at(name, version), ...key(once) },
      body: { text },
    }),
  );

export const testRelease = (name: string, version: number, request: TestRequest) =>
  body(
    api.POST("/v1/decision-types/{name}/policies/{version}/test", {
      params: at(name, version),
      body: request,
    }),
  );

export const publishRelease = (name: string, version: number, expected: number) =>
  body(
    api.POST("/v1/decision-types/{name}/policies/{version}/publish", {
      params: at(name, version),
      body: { expected_version: expected },
    }),
  );

export const withdrawRelease = (name: string, version: number) =>
  body(api.POST("/v1/decision-types/{name}/policies/{version}/withdraw", { params: at(name, version) }));

export const revertRelease = (name: string, version: number, comment: string | null, once: string) =>
  body(
    api.POST("/v1/decision-types/{name}/policies/{version}/revert", {
      params: { ...at(name, version), ...key(once) },
      body: { comment },
    }),
  );

export const backtest = (name: string, version: number, after: string | null, stop: Stop = {}) =>
  body(
    api.POST("/v1/decision-types/{name}/backtest", {
      ...stop,
      params: named(name),
      body: { policy_version: version, limit: 20, after, certificate: "in_force", sample: 1000 },
    }),
  );

export const getShadow = (name: string, version: number | null, stop: Stop = {}) =>
  body(
    api.GET("/v1/decision-types/{name}/shadow", {
      ...stop,
      params: { ...named(name), query: { policy_version: version ?? undefined, limit: 20 } },
    }),
  );

export const putShadow = (name: string, version: number) =>
  body(
    api.PUT("/v1/decision-types/{name}/shadow", { params: named(name), body: { policy_version: version } }),
  );

export const endShadow = (name: string) =>
  body(api.DELETE("/v1/decision-types/{name}/shadow", { params: named(name) }));

export const getLoad = (name: string, candidate: number | null, stop: Stop = {}) =>
  body(
    api.GET("/v1/decision-types/{name}/review-load", {
      ...stop,
      params: { ...named(name), query: { policy_version: candidate ?? undefined } },
    }),
  );
