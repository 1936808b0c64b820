import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { listReviews } from "@/lib/api/calls";

/** The queue of a type, or of all, read anew now and then. */
export function useQueue(type: string | undefined) {
  const query = useInfiniteQuery({
    queryKey: ["reviews", type ?? null],
    queryFn: ({ pageParam, signal }) => listReviews(type, pageParam, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: 20_000,
  });
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.data) ?? [], [query.data]);
  return { query, items };
}
