/** The calls about what is proven of a type, what could be, and how much it may answer by itself. */
import { api, body } from "./client";
import type { components } from "./schema";
import type { Answer } from "./types";

type Schemas = components["schemas"];
export type Plan = Answer<Schemas["PlanAnswer"]>;
export type Planned = Answer<Schemas["PlannedAnswer"]>;
export type Certificate = Answer<Schemas["CertificateAnswer"]>;
export type Proof = Answer<Schemas["ProofAnswer"]>;
export type CertificateState = Schemas["CertificateState"];
export type InForce = Answer<Schemas["InForceAnswer"]>;
export type AutonomyDetail = Answer<Schemas["AutonomyAnswer"]>;
export type Autonomy = Schemas["Autonomy"];
export type CertifyRequest = Schemas["CertifyRequest"];
export type AutonomyRequest = Schemas["AutonomyRequest"];

type Stop = { signal?: AbortSignal };
const named = (name: string) => ({ path: { name } });

export const getPlan = (name: string, delta: number, stop: Stop = {}) =>
  body(
    api.GET("/v1/decision-types/{name}/certificate/plan", {
      ...stop,
      params: { ...named(name), query: { delta } },
    }),
  );

export const getCertificates = (name: string, after: string | null, stop: Stop = {}) =>
  body(
    api.GET("/v1/decision-types/{name}/certificate", {
      ...stop,
      params: { ...named(name), query: { limit: 20, after: after ?? undefined } },
    }),
  );

export const certify = (name: string, request: CertifyRequest, once: string) =>
  body(
    api.POST("/v1/decision-types/{name}/certify", {
      params: { ...named(name), header: { "Idempotency-Key": once } },
      body: request,
    }),
  );

export const getAutonomy = (name: string, stop: Stop = {}) =>
  body(api.GET("/v1/decision-types/{name}/autonomy", { ...stop, params: named(name) }));

export const putAutonomy = (name: string, request: AutonomyRequest) =>
  body(api.PUT("/v1/decision-types/{name}/autonomy", { params: named(name), body: request }));
