import createClient from "openapi-fetch";
import { errorFrom } from "./errors";
import type { paths } from "./schema";
import { currentKey, signOut } from "./session";
import type { Answer } from "./types";

export function authorised(headers: Record<string, string> = {}): Record<string, string> {
  const key = currentKey();
  return key ? { ...headers, Authorization: `Bearer ${key}` } : headers;
}

/** Hands back an answer that is 2xx; throws `ApiError` for any other, and signs out on 401. */
export async function checked(response: Response): Promise<Response> {
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => null);
  const error = errorFrom(response.status, body, response.headers.get("x-request-id"));
  if (response.status === 401) signOut(error.message);
  throw error;
}

export const api = createClient<paths>({ baseUrl: location.origin });

api.use({
  onRequest({ request }) {
    for (const [name, value] of Object.entries(authorised())) request.headers.set(name, value);
    return request;
  },
  async onResponse({ response }) {
    await checked(response);
  },
});

/** The body of an answer: by the time it is here, the middleware has thrown for everything not 2xx. */
export async function body<T>(answer: Promise<{ data?: T }>): Promise<Answer<T>> {
  return (await answer).data as Answer<T>;
}
