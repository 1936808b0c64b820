import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./Status.module.css";

interface Props {
  Icon: LucideIcon;
  tone: "idle" | "busy" | "automatic" | "waits" | "rejected" | "person";
  children: ReactNode;
}

/** Where something stands: a word with a mark, never colour alone. */
export function Mark({ Icon, tone, children }: Props) {
  return (
    <span className={`${styles.status} ${styles[tone]}`}>
      <Icon aria-hidden="true" />
      {children}
    </span>
  );
}
