import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo } from "react";
import { listKeys, listTiers } from "@/lib/api/access";
import type { ApiKey } from "@/lib/api/types";

export const WEEK_MS = 7 * 86_400_000;

/** In force: lets somebody in at this moment. */
export const works = ({ state }: ApiKey) => state === "active" || state === "grace";

/** Every key, newest first. A tenant has few, so that all pages are read one after the other. */
export function useKeyList() {
  const query = useInfiniteQuery({
    queryKey: ["keys"],
    queryFn: ({ pageParam, signal }) => listKeys(pageParam, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: 30_000,
  });
  const { fetchNextPage, hasNextPage, isFetching } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetching]);
  const keys = useMemo(() => query.data?.pages.flatMap((page) => page.data) ?? [], [query.data]);
  return { query, keys };
}

/** What the tiers of keys allow. */
export const useTiers = () =>
  useQuery({
    queryKey: ["tiers"],
    queryFn: ({ signal }) => listTiers({ signal }),
    staleTime: 60_000,
  });

/** Has every list and page of keys look again. */
export function useRenewKeys(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    void client.invalidateQueries({ queryKey: ["keys"] });
    void client.invalidateQueries({ queryKey: ["key"] });
  }, [client]);
}
