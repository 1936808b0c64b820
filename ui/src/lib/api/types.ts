/** Short names for the generated shapes of the API. */
import type { components } from "./schema";

/** An answer carries every field of its shape; a default in the schema only speaks of requests. */
export type Answer<T> = T extends readonly (infer E)[]
  ? Answer<E>[]
  : T extends object
    ? { [K in keyof T]-?: Answer<Exclude<T[K], undefined>> }
    : T;

type Schemas = components["schemas"];
type S = { [K in keyof Schemas]: Answer<Schemas[K]> };

export type Me = S["Me"];
export type Status = S["Status"];
export type RiskTier = S["RiskTier"];
export type RulingOutcome = S["RulingOutcome"];

export type DecisionSummary = S["DecisionSummary"];
/** What a decision came to, or would come to: a preview is not stored and has no id. */
export type Decided = Omit<S["DecisionPreview"], "id">;
export type DecisionDetail = S["DecisionDetail"];
/** A decision whose input is there: its data subject, if it names one, is not erased. */
export type ReadableDecision = DecisionDetail & { input: NonNullable<DecisionDetail["input"]> };
export const isReadable = (decision: DecisionDetail): decision is ReadableDecision => decision.input !== null;
export type DecisionCounts = S["DecisionCounts"];
export type Signal = S["SignalAnswer"];
export type RuleReason = S["RuleAnswer"];
export type ProposalReason = S["ReasonAnswer"];
export type Objection = S["ObjectionAnswer"];
export type SimilarCase = S["SimilarAnswer"];
export type Step = S["StepAnswer"];
export type Review = S["ReviewAnswer"];
export type Label = S["LabelAnswer"];

export type ReviewItem = S["ReviewItem"];
export type ReviewCase = S["ReviewCase"];
export type ReadableCase = ReviewCase & { input: NonNullable<ReviewCase["input"]> };
export type Job = S["JobAnswer"];

export type FieldSpec = S["FieldAnswer"];
export type LeftOut = S["LeftOut"];
export type TypeSummary = S["TypeSummary"];
export type TypeDetail = S["TypeDetail"];
export type LearnPreview = S["PreviewAnswer"];

export type Role = S["Role"];
export type Permission = S["Permission"];
export type Roles = S["RolesAnswer"];
export type ApiKey = S["KeyAnswer"];
export type NewApiKey = S["NewKeyAnswer"];
export type Tier = S["TierAnswer"];
export type KeyRequest = Schemas["KeyRequest"];
export type Tenant = S["TenantAnswer"];
export type Person = S["PersonAnswer"];
export type PersonRequest = Schemas["PersonRequest"];
export type PersonChange = Schemas["PersonChange"];
export type SessionOptions = S["SessionOptions"];

export type Value = number | string | boolean | null;
export type Input = Record<string, Value>;

export interface Page<T> {
  data: T[];
  has_more: boolean;
  next_cursor: string | null;
}
