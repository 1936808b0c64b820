import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { type DecisionFilters, listDecisions } from "@/lib/api/calls";
import type { DecisionSummary } from "@/lib/api/types";
import { merge, type Pages, prepend } from "./rows";
import { useStream } from "./useStream";

/** More new rows at once than this (a batch runs), and the list is read anew instead. */
const FLOOD = 200;
const COUNTS_EVERY_MS = 3000;

/** The list of decisions, kept true by the stream; while the reader is down the list, new rows wait. */
export function useLiveDecisions(filters: DecisionFilters) {
  const client = useQueryClient();
  const key = useMemo(() => ["decisions", filters], [filters]);
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => listDecisions(filters, pageParam, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  });
  const [waiting, setWaiting] = useState<DecisionSummary[]>([]);
  const atTop = useRef(true);
  const counted = useRef(0);

  const show = useCallback(
    (rows: DecisionSummary[]) => {
      if (rows.length > FLOOD) {
        client.setQueryData<Pages>(key, (old) => old && { pages: old.pages.slice(0, 1), pageParams: [null] });
        void client.invalidateQueries({ queryKey: key });
      } else {
        client.setQueryData<Pages>(key, (old) => old && prepend(old, rows));
      }
      setWaiting([]);
    },
    [client, key],
  );

  const connection = useStream(filters.type, (rows) => {
    const old = client.getQueryData<Pages>(key);
    if (Date.now() - counted.current > COUNTS_EVERY_MS) {
      counted.current = Date.now();
      void client.invalidateQueries({ queryKey: ["counts"] });
    }
    if (!old) return;
    const { pages, fresh } = merge(old, rows, filters);
    client.setQueryData(key, pages);
    if (fresh.length === 0) return;
    if (atTop.current) show(fresh);
    else setWaiting((before) => [...before, ...fresh]);
  });

  const onTop = useCallback((top: boolean) => {
    atTop.current = top;
  }, []);
  return { query, connection, waiting, onTop, showWaiting: () => show(waiting) };
}
