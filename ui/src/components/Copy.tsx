import { Check, Copy as CopyMark } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { copy } from "@/lib/clipboard";
import { Button, type Tone } from "./Button";
import styles from "./Copy.module.css";

interface Props {
  text: string | (() => string);
  label: string;
  children?: ReactNode;
  tone?: Tone;
}

/** Puts a text on the clipboard, and says so for a moment. */
export function Copy({ text, label, children, tone = "bare" }: Props) {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), 1500);
    return () => clearTimeout(timer);
  }, [done]);
  const put = () =>
    copy(typeof text === "string" ? text : text()).then(
      () => setDone(true),
      () => setDone(false),
    );
  return (
    <>
      <Button
        tone={tone}
        aria-label={children === undefined ? label : undefined}
        title={label}
        icon={done ? <Check aria-hidden="true" /> : <CopyMark aria-hidden="true" />}
        onClick={put}
      >
        {children === undefined ? undefined : done ? "Copied" : children}
      </Button>
      <span className="hidden-visually" role="status">
        {done ? "Copied" : ""}
      </span>
    </>
  );
}

/** An id or key in full or short, with a button that copies it. */
export function Id({ value, short = false, label }: { value: string; short?: boolean; label: string }) {
  return (
    <span className={styles.id}>
      <code title={value}>{short ? `${value.slice(0, 8)}\u2026` : value}</code>
      <Copy text={value} label={`Copy ${label}`} />
    </span>
  );
}
