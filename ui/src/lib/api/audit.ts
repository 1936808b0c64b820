/** The calls about the audit trail, its checkpoints, and the erasure of a data subject. */
import { api, authorised, body, checked } from "./client";
import type { components } from "./schema";
import type { Answer } from "./types";

type Schemas = components["schemas"];
export type AuditRecord = Answer<Schemas["AuditRecord"]>;
export type Checkpoint = Answer<Schemas["CheckpointDocument"]>;
export type Verdict = Answer<Schemas["VerdictAnswer"]>;
/** What an erasure reached. */
export type Erased = Answer<Schemas["ErasedAnswer"]>;

type Stop = { signal?: AbortSignal };

export interface AuditFilters {
  actor?: string;
  action?: string;
  object_kind?: string;
  object_id?: string;
  /** Moments in ISO 8601; the first is included, the second is not. */
  since?: string;
  until?: string;
}

export const listRecords = (filters: AuditFilters, after: string | null, stop: Stop = {}, limit = 100) =>
  body(
    api.GET("/v1/audit", {
      ...stop,
      params: { query: { ...filters, limit, after: after ?? undefined } },
    }),
  );

export const getRecord = (seq: number, stop: Stop = {}) =>
  body(api.GET("/v1/audit/{seq}", { ...stop, params: { path: { seq } } }));

export const verifyTrail = (checkpoints: Checkpoint[]) =>
  body(api.POST("/v1/audit/verify", { body: { checkpoints } }));

export type ExportFormat = "ndjson" | "csv";

export const exportTrail = async (format: ExportFormat, filters: AuditFilters) => {
  const query = new URLSearchParams({ format, ...filters });
  return checked(await fetch(`/v1/audit/export?${query.toString()}`, { headers: authorised() }));
};

export const listCheckpoints = (after: string | null, stop: Stop = {}) =>
  body(
    api.GET("/v1/audit/checkpoints", {
      ...stop,
      params: { query: { limit: 100, after: after ?? undefined } },
    }),
  );

export const getPublicKey = (stop: Stop = {}) => body(api.GET("/v1/audit/public-key", stop));

const named = (subject_id: string) => ({ params: { path: { subject_id } } });

export const getSubject = (id: string, stop: Stop = {}) =>
  body(api.GET("/v1/subjects/{subject_id}", { ...stop, ...named(id) }));

export const eraseSubject = (id: string) => body(api.DELETE("/v1/subjects/{subject_id}", named(id)));
