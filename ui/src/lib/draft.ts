/** A form's text for each field of a schema, and the way from there to an input and back. */
import type { FieldSpec, Input, Value } from "./api/types";

export type Draft = Record<string, string>;

const asText = (value: unknown) => (value === null || value === undefined ? "" : String(value));

export const toDraft = (fields: FieldSpec[], input: Record<string, unknown>): Draft =>
  Object.fromEntries(fields.map((field) => [field.name, asText(input[field.name])]));

export const exampleDraft = (fields: FieldSpec[]): Draft =>
  Object.fromEntries(fields.map((field) => [field.name, asText(field.example)]));

/** An empty text is a missing value; a number that is none goes as typed, for the API to say what is wrong. */
export const toInput = (fields: FieldSpec[], draft: Draft): Input =>
  Object.fromEntries(fields.map((field) => [field.name, value(field, draft[field.name] ?? "")]));

function value(field: FieldSpec, text: string): Value {
  if (text.trim() === "") return null;
  if (field.kind !== "number") return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** An amount as typed; null when the field is empty, NaN when it is no number. */
export const toAmount = (text: string): number | null =>
  text.trim() === "" ? null : Number(text.replaceAll(",", ""));
