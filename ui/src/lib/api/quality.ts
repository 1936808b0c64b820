/** The call about how well people review. */
import { useQuery } from "@tanstack/react-query";
import { api, body } from "./client";
import type { components } from "./schema";
import type { Answer } from "./types";

type Schemas = components["schemas"];
export type Quality = Answer<Schemas["QualityAnswer"]>;
export type Reviewer = Answer<Schemas["ReviewerAnswer"]>;
export type Share = Answer<Schemas["ShareAnswer"]>;

const getQuality = (type: string | undefined, since: string, stop: { signal?: AbortSignal } = {}) =>
  body(api.GET("/v1/reviews/quality", { ...stop, params: { query: { type, since } } }));

export const useQuality = (type: string | undefined, since: string) =>
  useQuery({
    queryKey: ["quality", type ?? null, since],
    queryFn: ({ signal }) => getQuality(type, since, { signal }),
    staleTime: 30_000,
  });
