import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { listPeople, sessionOptions } from "@/lib/api/access";
import type { Person } from "@/lib/api/types";

export function usePeople() {
  const query = useInfiniteQuery({
    queryKey: ["people"],
    queryFn: ({ pageParam, signal }) => listPeople(pageParam, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: 60_000,
  });
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const people = useMemo(() => query.data?.pages.flatMap((page) => page.data) ?? [], [query.data]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetchingNextPage]);
  return { query, people, more };
}

/** Puts a changed person on every page that shows them. */
export function useChanged(): (person: Person) => void {
  const client = useQueryClient();
  return useCallback(
    (person) => {
      client.setQueryData(["person", person.id], person);
      void client.invalidateQueries({ queryKey: ["people"] });
      void client.invalidateQueries({ queryKey: ["me"] });
    },
    [client],
  );
}

/** What the OpenID provider is called; null where there is none. */
export const useOidc = () =>
  useQuery({
    queryKey: ["session-options"],
    queryFn: ({ signal }) => sessionOptions(null, { signal }),
    staleTime: Infinity,
  }).data?.oidc?.name ?? null;

/** How somebody shows who they are. */
export function waysIn({ has_password, issuer }: Person): string {
  const ways = [...(has_password ? ["password"] : []), ...(issuer ? [new URL(issuer).host] : [])];
  return ways.join(", ") || "none yet";
}
