/** Queries that more than one feature reads. */
import { useQuery } from "@tanstack/react-query";
import { getRoles, listTenants } from "./access";
import { getCounts, getDecision, getJob, getMe, getReview, getType, listTypes } from "./calls";
import type { Permission } from "./types";

const running = new Set(["queued", "running"]);

export const useMe = () =>
  useQuery({ queryKey: ["me"], queryFn: ({ signal }) => getMe({ signal }), staleTime: 60_000 });

/** Whether whoever is signed in may do this; nobody may before it is known who they are. */
export function useMay(permission: Permission): boolean {
  return useMe().data?.permissions.includes(permission) ?? false;
}

/** Whether whoever is signed in may ask what would be decided; reviewers judge for themselves. */
export function useMayTry(): boolean {
  const me = useMe().data;
  return me !== undefined && me.role !== "reviewer" && me.permissions.includes("decisions:read");
}

/** The roles, and what each permission is for. */
export const useRoles = () =>
  useQuery({ queryKey: ["roles"], queryFn: ({ signal }) => getRoles({ signal }), staleTime: Infinity });

export const useTenants = (enabled = true) =>
  useQuery({
    queryKey: ["tenants"],
    queryFn: ({ signal }) => listTenants({ signal }),
    staleTime: 10_000,
    enabled,
  });

export const useCounts = () => {
  const may = useMay("decisions:read");
  return useQuery({
    queryKey: ["counts"],
    queryFn: ({ signal }) => getCounts({ signal }),
    refetchInterval: 15_000,
    enabled: may,
  });
};

export const useTypes = (enabled = true) =>
  useQuery({
    queryKey: ["types"],
    queryFn: ({ signal }) => listTypes({ signal }),
    staleTime: 30_000,
    enabled,
  });

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

export const reviewQuery = (id: string) => ({
  queryKey: ["review", id],
  queryFn: ({ signal }: { signal: AbortSignal }) => getReview(id, { signal }),
  staleTime: 10_000,
});

export const useReview = (id: string | null) => useQuery({ ...reviewQuery(id ?? ""), enabled: Boolean(id) });

export const useJob = (id: string | null) =>
  useQuery({
    queryKey: ["job", id],
    queryFn: ({ signal }) => getJob(id ?? "", { signal }),
    enabled: Boolean(id),
    refetchInterval: (query) => (query.state.data && !running.has(query.state.data.status) ? false : 1000),
  });
