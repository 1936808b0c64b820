/** The calls about what was asked, how it came out, and who is near a limit. */
import { api, body } from "./client";
import type { components } from "./schema";
import type { Answer } from "./types";

type Schemas = components["schemas"];
export type Usage = Answer<Schemas["UsageAnswer"]>;
export type UsageRow = Answer<Schemas["UsageRow"]>;
export type Outcomes = Answer<Schemas["DecisionsAnswer"]>;
export type TypeOutcomes = Answer<Schemas["TypeOutcomes"]>;
export type TypeReviews = Answer<Schemas["TypeReviews"]>;
export type DayOutcomes = Answer<Schemas["DayOutcomes"]>;
export type Limits = Answer<Schemas["LimitsAnswer"]>;
export type LimitRow = Answer<Schemas["LimitRow"]>;

type Stop = { signal?: AbortSignal };
export type By = "endpoint" | "key" | "day";

/** Days as YYYY-MM-DD (UTC), both included. */
export interface Span {
  since: string;
  until: string;
}

export const getUsage = (span: Span, by: By, stop: Stop = {}) =>
  body(api.GET("/v1/analytics/usage", { ...stop, params: { query: { ...span, by } } }));

export const getOutcomes = (span: Span, stop: Stop = {}) =>
  body(api.GET("/v1/analytics/decisions", { ...stop, params: { query: { ...span } } }));

export const getLimits = (stop: Stop = {}) => body(api.GET("/v1/analytics/limits", stop));
