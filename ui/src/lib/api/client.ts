import createClient from "openapi-fetch";
import { errorFrom } from "./errors";
import type { paths } from "./schema";
import { csrfToken, current, forget } from "./session";
import type { Answer } from "./types";

/** Adds who asks, and for which tenant. */
export function authorised(headers: Record<string, string> = {}): Record<string, string> {
  const { way, key, acting } = current();
  const made = { ...headers };
  if (key) made.Authorization = `Bearer ${key}`;
  const token = way === "person" ? csrfToken() : null;
  if (token) made["X-CSRF-Token"] = token;
  if (acting) made["X-Tenant"] = acting.tenant;
  return made;
}

/** Hands back an answer that is 2xx; throws `ApiError` for any other, and leads to the sign-in page when nobody is known any more. */
export async function checked(response: Response): Promise<Response> {
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => null);
  const error = errorFrom(response.status, body, response.headers);
  if (error.code === "unauthorized") forget(error.message);
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
