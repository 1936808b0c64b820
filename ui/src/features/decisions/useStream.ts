import { useEffect, useRef, useState } from "react";
import { authorised, checked } from "@/lib/api/client";
import { readEvents } from "@/lib/api/sse";
import type { DecisionSummary } from "@/lib/api/types";

export type Connection = "connecting" | "live" | "lost";

const GATHER_MS = 300;
const LONGEST_WAIT_MS = 15_000;

/** Follows the stream of decisions, and resumes after the last event it saw when the line breaks. */
export function useStream(type: string | undefined, onRows: (rows: DecisionSummary[]) => void): Connection {
  const [connection, setConnection] = useState<Connection>("connecting");
  const deliver = useRef(onRows);
  deliver.current = onRows;

  useEffect(() => {
    const stop = new AbortController();
    let gathered: DecisionSummary[] = [];
    const flush = setInterval(() => {
      if (gathered.length === 0) return;
      deliver.current(gathered);
      gathered = [];
    }, GATHER_MS);
    void follow(type, stop.signal, setConnection, (row) => gathered.push(row));
    return () => {
      stop.abort();
      clearInterval(flush);
    };
  }, [type]);
  return connection;
}

async function follow(
  type: string | undefined,
  stop: AbortSignal,
  say: (connection: Connection) => void,
  take: (row: DecisionSummary) => void,
): Promise<void> {
  const address = `/v1/decisions/stream${type ? `?type=${encodeURIComponent(type)}` : ""}`;
  let last: string | null = null;
  let failures = 0;
  while (!stop.aborted) {
    try {
      const headers = authorised({ Accept: "text/event-stream", ...(last ? { "Last-Event-ID": last } : {}) });
      const response = await checked(await fetch(address, { headers, signal: stop }));
      say("live");
      failures = 0;
      for await (const event of readEvents(response)) {
        if (event.id) last = event.id;
        if (event.event === "decision") take(JSON.parse(event.data) as DecisionSummary);
      }
    } catch {
      // The line is down; what follows waits and tries again.
    }
    if (stop.aborted) return;
    failures += 1;
    if (failures > 1) say("lost");
    await new Promise((resolve) => setTimeout(resolve, Math.min(LONGEST_WAIT_MS, 500 * 2 ** failures)));
  }
}
