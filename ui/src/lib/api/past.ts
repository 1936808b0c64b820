/** The calls that look back: a decision computed again, and what came of similar ones. */
import { api, body } from "./client";
import type { components } from "./schema";
import type { Answer, Input } from "./types";

type Schemas = components["schemas"];
export type Replayed = Answer<Schemas["ReplayedDecision"]>;
export type SimilarPage = Answer<Schemas["SimilarPage"]>;
export type SimilarDecision = Answer<Schemas["SimilarDecision"]>;

type Stop = { signal?: AbortSignal };

export const replay = (id: string, asOfNow: boolean, stop: Stop = {}) =>
  body(
    api.POST("/v1/decisions/{decision_id}/replay", {
      ...stop,
      params: { path: { decision_id: id } },
      body: { as_of_now: asOfNow },
    }),
  );

export const similarTo = (id: string, limit: number, stop: Stop = {}) =>
  body(
    api.GET("/v1/decisions/{decision_id}/similar", {
      ...stop,
      params: { path: { decision_id: id }, query: { limit } },
    }),
  );

export const similarToInput = (type: string, input: Input, limit: number, stop: Stop = {}) =>
  body(api.POST("/v1/decisions/similar", { ...stop, body: { type, input, limit } }));
