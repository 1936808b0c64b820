import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo } from "react";
import {
  type DeliveryStatus,
  getWebhook,
  listDeliveries,
  listEvents,
  listWebhooks,
} from "@/lib/api/webhooks";

const OFTEN_MS = 2_000;
const SELDOM_MS = 15_000;

/** Every endpoint, newest first. A tenant has few, so that all pages are read one after the other. */
export function useWebhookList() {
  const query = useInfiniteQuery({
    queryKey: ["webhooks"],
    queryFn: ({ pageParam, signal }) => listWebhooks(pageParam, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: SELDOM_MS,
  });
  const { fetchNextPage, hasNextPage, isFetching } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetching]);
  const webhooks = useMemo(() => query.data?.pages.flatMap((page) => page.data) ?? [], [query.data]);
  return { query, webhooks };
}

/** One endpoint, looked at often while something is on its way to it. */
export const useWebhook = (id: string) =>
  useQuery({
    queryKey: ["webhook", id],
    queryFn: ({ signal }) => getWebhook(id, { signal }),
    refetchInterval: (query) => (query.state.data?.waiting ? OFTEN_MS : SELDOM_MS),
  });

/** What was sent to an endpoint, newest first. */
export const useDeliveries = (id: string, status: DeliveryStatus | undefined, busy: boolean) =>
  useInfiniteQuery({
    queryKey: ["deliveries", id, status ?? ""],
    queryFn: ({ pageParam, signal }) => listDeliveries(id, status, pageParam, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: busy ? OFTEN_MS : SELDOM_MS,
  });

export const useEvents = () =>
  useQuery({
    queryKey: ["webhook-events"],
    queryFn: ({ signal }) => listEvents({ signal }),
    staleTime: Infinity,
  });

/** Has every list and page of endpoints and deliveries look again. */
export function useRenew(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    for (const name of ["webhooks", "webhook", "deliveries", "delivery"])
      void client.invalidateQueries({ queryKey: [name] });
  }, [client]);
}

/** The host, by which people know an endpoint; paths may hold tokens and are long. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}

export function pathOf(url: string): string {
  try {
    const { pathname, search } = new URL(url);
    return pathname === "/" && !search ? "" : pathname + search;
  } catch {
    return "";
  }
}
