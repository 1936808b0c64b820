/** Queries that more than one feature reads. */
import { useQuery } from "@tanstack/react-query";
import { getCounts, getDecision, getJob, getMe, getType, listTypes } from "./calls";

const running = new Set(["queued", "running"]);

export const useMe = () =>
  useQuery({ queryKey: ["me"], queryFn: ({ signal }) => getMe({ signal }), staleTime: Infinity });

export const useCounts = () =>
  useQuery({
    queryKey: ["counts"],
    queryFn: ({ signal }) => getCounts({ signal }),
    refetchInterval: 15_000,
  });

export const useTypes = () =>
  useQuery({ queryKey: ["types"], queryFn: ({ signal }) => listTypes({ signal }), staleTime: 30_000 });

export const useType = (name: string | null | undefined) =>
  useQuery({
    queryKey: ["type", name],
    queryFn: ({ signal }) => getType(name ?? "", { signal }),
    enabled: Boolean(name),
    staleTime: 30_000,
  });

export const decisionQuery = (id: string) => ({
  queryKey: ["decision", id],
  queryFn: ({ signal }: { signal: AbortSignal }) => getDecision(id, { signal }),
  staleTime: 10_000,
});

export const useDecision = (id: string | null) =>
  useQuery({
    ...decisionQuery(id ?? ""),
    enabled: Boolean(id),
    refetchInterval: (query) =>
      query.state.data && ["queued", "processing"].includes(query.state.data.status) ? 1000 : false,
  });

export const useJob = (id: string | null) =>
  useQuery({
    queryKey: ["job", id],
    queryFn: ({ signal }) => getJob(id ?? "", { signal }),
    enabled: Boolean(id),
    refetchInterval: (query) => (query.state.data && !running.has(query.state.data.status) ? false : 1000),
  });
