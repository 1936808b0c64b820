import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { act, type ReviewAction } from "@/lib/api/calls";
import { asApiError } from "@/lib/api/errors";
import { beforeSignOut } from "@/lib/api/session";
import type { ReviewItem } from "@/lib/api/types";

/** An action that is shown as done and can still be taken back. */
export interface Held {
  item: ReviewItem;
  action: ReviewAction;
  until: number;
}

export interface Refused {
  item: ReviewItem;
  sentence: string;
}

export const HOLD_MS = 10_000;

/** Holds each action for ten seconds, or until the page is left, and sends it then. */
export function useHeld() {
  const client = useQueryClient();
  const [held, setHeld] = useState<Held[]>([]);
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<Refused | null>(null);
  const now = useRef<Held[]>([]);

  const replace = useCallback((next: Held[]) => {
    now.current = next;
    setHeld(next);
  }, []);

  const send = useCallback(
    async (entry: Held, keepalive = false) => {
      const id = entry.item.id;
      replace(now.current.filter((other) => other !== entry));
      setSent((before) => new Set(before).add(id));
      let done = false;
      try {
        const held = Math.max(0, HOLD_MS - (entry.until - Date.now())) / 1000;
        await act(id, entry.action, held, keepalive);
        done = true;
      } catch (error) {
        setRefused({ item: entry.item, sentence: asApiError(error).message });
      }
      await Promise.all(
        [["reviews"], ["counts"], ["review", id], ["decision", id], ["decisions"]].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
      // A case that needs two people still waits after our answer, but no longer for us.
      if (!done) setSent((before) => new Set([...before].filter((other) => other !== id)));
    },
    [client, replace],
  );

  const hold = useCallback(
    (item: ReviewItem, action: ReviewAction) => {
      const entry: Held = { item, action, until: Date.now() + HOLD_MS };
      setRefused(null);
      replace([...now.current, entry]);
      setTimeout(() => now.current.includes(entry) && void send(entry), HOLD_MS);
    },
    [replace, send],
  );

  const undo = useCallback((): ReviewItem | null => {
    const last = now.current.at(-1);
    if (!last) return null;
    replace(now.current.slice(0, -1));
    return last.item;
  }, [replace]);

  useEffect(() => {
    const flush = () => Promise.all([...now.current].map((entry) => send(entry, true)));
    addEventListener("pagehide", flush);
    const forget = beforeSignOut(flush);
    return () => {
      removeEventListener("pagehide", flush);
      forget();
      void flush();
    };
  }, [send]);

  const gone = useCallback(
    (id: string) => sent.has(id) || held.some((entry) => entry.item.id === id),
    [held, sent],
  );
  const refuse = (item: ReviewItem, sentence: string) => setRefused({ item, sentence });
  return { held, hold, undo, gone, refused, refuse, dismiss: () => setRefused(null) };
}
