import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type By, getLimits, getOutcomes, getUsage, type Span } from "@/lib/api/analytics";

const KEPT = { placeholderData: keepPreviousData, refetchInterval: 60_000 } as const;

export const useUsage = (span: Span, by: By) =>
  useQuery({
    ...KEPT,
    queryKey: ["usage", by, span],
    queryFn: ({ signal }) => getUsage(span, by, { signal }),
  });

export const useOutcomes = (span: Span) =>
  useQuery({
    ...KEPT,
    queryKey: ["outcomes", span],
    queryFn: ({ signal }) => getOutcomes(span, { signal }),
  });

export const useLimits = () =>
  useQuery({ ...KEPT, queryKey: ["limits"], queryFn: ({ signal }) => getLimits({ signal }) });
