import { useRef } from "react";

export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

/** The Idempotency-Key of what a form asks for: sent again unchanged, after a lost answer, it is done once. */
export function useOnce(): (content: unknown) => string {
  const last = useRef({ content: "", id: "" });
  return (content) => {
    const text = JSON.stringify(content);
    if (text !== last.current.content || !last.current.id) last.current = { content: text, id: newId() };
    return last.current.id;
  };
}
