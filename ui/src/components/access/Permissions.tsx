import { Check, Minus } from "lucide-react";
import { useRoles } from "@/lib/api/queries";
import type { Permission } from "@/lib/api/types";
import styles from "./Scopes.module.css";

/** What a key or a person may do and what not, each in words. */
export function Permissions({ has }: { has: readonly Permission[] }) {
  const roles = useRoles().data;
  if (!roles) return null;
  const mine = new Set(has);
  return (
    <ul className={styles.permissions}>
      {roles.permissions.map(({ name, meaning }) => {
        const may = mine.has(name);
        const Mark = may ? Check : Minus;
        return (
          <li key={name} className={may ? styles.may : styles.mayNot}>
            <Mark aria-hidden="true" />
            <span className="hidden-visually">{may ? "may" : "may not"}</span>
            <code>{name}</code>
            <span>{meaning}</span>
          </li>
        );
      })}
    </ul>
  );
}
