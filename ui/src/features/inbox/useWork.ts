import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useNavigate, useParams, useSearchParams } from "react-router";
import type { ReviewAction } from "@/lib/api/calls";
import { reviewQuery } from "@/lib/api/queries";
import type { ReviewItem } from "@/lib/api/types";
import { usePhone } from "@/lib/hooks";
import { useCase } from "./useCase";
import { useClaim } from "./useClaim";
import { useDay } from "./useDay";
import { useHeld } from "./useHeld";
import { useQueue } from "./useQueue";

const AHEAD = 2;
const NOTHING = "There is nothing to approve: no option is proposed. Choose one with 1 to 9, or with o.";

/** The state of working through the queue: which case is in view, and what can be done with it. */
export function useWork() {
  const { id = null } = useParams();
  const [search] = useSearchParams();
  const type = search.get("type") ?? undefined;
  const go = useNavigate();
  const phone = usePhone();
  const client = useQueryClient();
  const { query, items: all } = useQueue(type);
  const { held, hold, undo, gone, refused, refuse, dismiss } = useHeld();
  const { done, median, add, drop } = useDay();
  const items = useMemo(() => all.filter((item) => !gone(item.id)), [all, gone]);
  const index = items.findIndex((item) => item.id === id);
  const refusal = useClaim(id, gone);
  const view = useCase(id, items[index]);
  const [note, setNote] = useState("");
  const since = useRef(0);

  const open = useCallback(
    (item: ReviewItem | undefined) => {
      const tail = type ? `?type=${encodeURIComponent(type)}` : "";
      void go((item ? `/inbox/${item.id}` : "/inbox") + tail, { replace: true });
    },
    [go, type],
  );
  useEffect(() => {
    if (!phone && !id && items[0]) open(items[0]);
  }, [phone, id, items, open]);
  // Another case is in view
  useEffect(() => {
    setNote("");
    since.current = Date.now();
  }, [id]);
  useEffect(() => {
    const from = Math.max(0, index) + 1;
    for (const next of items.slice(from, from + AHEAD)) void client.prefetchQuery(reviewQuery(next.id));
  }, [client, items, index]);

  const answer = (action: ReviewAction) => {
    const { item } = view;
    if (!item || refusal || gone(item.id)) return;
    hold(item, { ...action, note });
    add((Date.now() - since.current) / 1000);
    open(items[index + 1] ?? items[index - 1]);
  };
  return {
    ...{ id, type, query, items, view, held, refused, dismiss, refusal, note, setNote, done, median },
    hidden: all.length - items.length,
    approve: () => {
      if (!view.item) return;
      if (view.item.option) answer({ action: "approve" });
      else refuse(view.item, NOTHING);
    },
    reject: () => answer({ action: "reject" }),
    pick: (option: string) =>
      answer(option === view.item?.option ? { action: "approve" } : { action: "override", option }),
    step: (by: number) => {
      const next = items[Math.min(items.length - 1, Math.max(0, index + by))];
      if (next) open(next);
    },
    takeBack: () => {
      const back = undo();
      if (!back) return;
      drop();
      open(back);
    },
  };
}
