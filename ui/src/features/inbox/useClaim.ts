import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { claim, release } from "@/lib/api/calls";
import { asApiError } from "@/lib/api/errors";

const SETTLED_MS = 400;
const RENEW_MS = 60_000;

/** Holds the lease of the case in view, renewed while it stays there; null, or why it is not ours. */
export function useClaim(id: string | null, keep: (id: string) => boolean): string | null {
  const [refusal, setRefusal] = useState<{ id: string; sentence: string } | null>(null);
  const kept = useRef(keep);
  // Before the effect below is cleaned up: an answer is not to be followed by giving the case back
  useLayoutEffect(() => {
    kept.current = keep;
  });
  useEffect(() => {
    if (!id) return;
    let ours = false;
    let left = false;
    const take = async () => {
      try {
        await claim(id);
        ours = true;
        if (left && !kept.current(id)) await release(id);
        else if (!left) setRefusal(null);
      } catch (error) {
        if (!left) setRefusal({ id, sentence: asApiError(error).message });
      }
    };
    const first = setTimeout(take, SETTLED_MS);
    const again = setInterval(take, RENEW_MS);
    return () => {
      left = true;
      clearTimeout(first);
      clearInterval(again);
      if (ours && !kept.current(id)) void release(id).catch(() => undefined);
    };
  }, [id]);
  return refusal && refusal.id === id ? refusal.sentence : null;
}
