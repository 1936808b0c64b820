/** Every call of the API that the pages make, in one place. */
import { api, authorised, body, checked } from "./client";
import type { Input } from "./types";

export interface DecisionFilters {
  type?: string;
  status?: string;
  risk_tier?: string;
  ruling?: string;
  option?: string;
  job?: string;
}

export interface NewDecision {
  type: string;
  input: Input;
  amount?: number | null;
}

/** Handed to every query: lets a page that is left stop its request. */
type Stop = { signal?: AbortSignal };

export const getMe = (stop: Stop = {}) => body(api.GET("/v1/me", stop));

export const getCounts = (stop: Stop = {}) => body(api.GET("/v1/decisions/counts", stop));

export const listDecisions = (filters: DecisionFilters, after: string | null, stop: Stop = {}) =>
  body(
    api.GET("/v1/decisions", {
      ...stop,
      params: { query: { ...(filters as object), limit: 100, after: after ?? undefined } },
    }),
  );

export const getDecision = (id: string, stop: Stop = {}) =>
  body(api.GET("/v1/decisions/{decision_id}", { ...stop, params: { path: { decision_id: id } } }));

export const createDecision = (request: NewDecision) =>
  body(api.POST("/v1/decisions", { body: { strict: true, ...request } }));

export const previewDecision = (request: NewDecision, stop: Stop = {}) =>
  body(api.POST("/v1/decisions/preview", { ...stop, body: { strict: true, ...request } }));

export const reportOutcome = (id: string, option: string, note: string) =>
  body(
    api.POST("/v1/decisions/{decision_id}/outcome", {
      params: { path: { decision_id: id } },
      body: { option, note: note.trim() || null },
    }),
  );

export const listReviews = (type: string | undefined, after: string | null, stop: Stop = {}) =>
  body(
    api.GET("/v1/reviews", { ...stop, params: { query: { type, limit: 100, after: after ?? undefined } } }),
  );

export const getReview = (id: string, stop: Stop = {}) =>
  body(api.GET("/v1/reviews/{case_id}", { ...stop, params: { path: { case_id: id } } }));

export const claim = (id: string) =>
  body(api.POST("/v1/reviews/{case_id}/claim", { params: { path: { case_id: id } } }));

export const release = (id: string) =>
  body(api.DELETE("/v1/reviews/{case_id}/claim", { params: { path: { case_id: id } }, keepalive: true }));

export interface ReviewAction {
  action: "approve" | "override" | "reject";
  option?: string;
  note?: string;
}

/** Sends what a person decided `held` seconds ago; `keepalive` lets it outlive the page. */
export function act(id: string, { action, option, note }: ReviewAction, held: number, keepalive = false) {
  const common = { params: { path: { case_id: id } }, keepalive };
  const said = { note: note?.trim() || null, held_seconds: held };
  if (action === "override") {
    const chosen = { ...said, option: option ?? "" };
    return body(api.POST("/v1/reviews/{case_id}/override", { ...common, body: chosen }));
  }
  if (action === "reject") return body(api.POST("/v1/reviews/{case_id}/reject", { ...common, body: said }));
  return body(api.POST("/v1/reviews/{case_id}/approve", { ...common, body: said }));
}

export type JobKind = "batch" | "learn";

export const listJobs = (kind: JobKind | undefined, after: string | null, stop: Stop = {}) =>
  body(api.GET("/v1/jobs", { ...stop, params: { query: { kind, limit: 50, after: after ?? undefined } } }));

export const getJob = (id: string, stop: Stop = {}) =>
  body(api.GET("/v1/jobs/{job_id}", { ...stop, params: { path: { job_id: id } } }));

export const cancelJob = (id: string) =>
  body(api.POST("/v1/jobs/{job_id}/cancel", { params: { path: { job_id: id } } }));

export const jobResults = async (id: string, format: "csv" | "ndjson") =>
  checked(await fetch(`/v1/jobs/${id}/results?format=${format}`, { headers: authorised() }));

export const listTypes = (stop: Stop = {}) => body(api.GET("/v1/decision-types", stop));

export const getType = (name: string, stop: Stop = {}) =>
  body(api.GET("/v1/decision-types/{name}", { ...stop, params: { path: { name } } }));

export const putPolicy = (name: string, text: string, expected: number) =>
  body(
    api.PUT("/v1/decision-types/{name}/policy", {
      params: { path: { name } },
      body: { text, expected_version: expected },
    }),
  );

export interface LearnRequest {
  file: File;
  encoding: string;
  name?: string;
  label?: string;
  text_column?: string;
}

function form({ file, ...rest }: LearnRequest): FormData {
  const data = new FormData();
  data.set("file", file);
  for (const [name, value] of Object.entries(rest)) if (value) data.set(name, value);
  return data;
}

/** A multipart body: the generated shape has the file as a string, so it is stood in for and replaced. */
const multipart = (request: LearnRequest) => ({
  body: { file: "", name: "", label: "", encoding: request.encoding },
  bodySerializer: () => form(request),
});

export const previewType = (request: LearnRequest, stop: Stop = {}) =>
  body(api.POST("/v1/decision-types/preview", { ...stop, ...multipart(request) }));

export const learnType = (request: LearnRequest) => body(api.POST("/v1/decision-types", multipart(request)));
