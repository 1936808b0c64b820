/** One problem in what was sent: of a field of the input, or of a line of a policy. */
export interface Problem {
  field: string | null;
  line: number | null;
  column: number | null;
  detail: string;
}

/** What the API said instead of an answer (RFC 9457), or that it said nothing at all (status 0). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly requestId: string | null,
    readonly problems: Problem[] = [],
    /** Seconds to wait before it is worth to try again. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

type Body = Record<string, unknown>;

const text = (value: unknown): string | null => (typeof value === "string" && value ? value : null);
const number = (value: unknown): number | null => (typeof value === "number" ? value : null);

function problem(raw: unknown): Problem {
  const entry = (raw ?? {}) as Body;
  return {
    field: text(entry.field),
    line: number(entry.line),
    column: number(entry.column),
    detail: text(entry.detail) ?? text(entry.sentence) ?? text(entry.message) ?? "Not accepted.",
  };
}

const seconds = (value: string | null): number | null =>
  value && /^\d+$/.test(value) ? Number(value) : null;

export function errorFrom(status: number, body: unknown, headers: Pick<Headers, "get">): ApiError {
  const parsed = (typeof body === "object" && body ? body : {}) as Body;
  const listed = [parsed.fields, parsed.errors, parsed.problems].find(Array.isArray) as unknown[] | undefined;
  const sentence = text(parsed.detail) ?? text(parsed.title) ?? `The server answered ${status}.`;
  const code = text(parsed.code) ?? "http_error";
  return new ApiError(
    status,
    code,
    sentence,
    text(parsed.request_id) ?? headers.get("x-request-id"),
    (listed ?? []).map(problem),
    seconds(headers.get("retry-after")),
  );
}

/** What is wrong with one field of a request, list entries of it included. */
export function problemOf(error: ApiError | null, field: string): string | null {
  const found = error?.problems.find(
    (entry) => entry.field === field || entry.field?.startsWith(`${field}.`),
  );
  return found?.detail ?? null;
}

export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const sentence =
    error instanceof TypeError
      ? "The server cannot be reached. Is it running?"
      : String((error as Error)?.message ?? error);
  return new ApiError(0, "unreachable", sentence, null);
}
