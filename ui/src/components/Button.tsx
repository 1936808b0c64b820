import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Link } from "react-router";
import styles from "./Button.module.css";

export type Tone = "plain" | "main" | "danger" | "bare";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  tone?: Tone;
  icon?: ReactNode;
  /** The key that does the same, shown at the end. */
  hint?: string;
}

export function Button({ tone = "plain", icon, hint, children, className = "", ...rest }: Props) {
  return (
    <button type="button" className={`${styles.button} ${styles[tone]} ${className}`} {...rest}>
      {icon}
      {children !== undefined && <span>{children}</span>}
      {hint && (
        <kbd className={styles.hint} aria-hidden="true">
          {hint}
        </kbd>
      )}
    </button>
  );
}

interface LinkProps {
  to: string;
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
}

export function ButtonLink({ to, tone = "plain", icon, children }: LinkProps) {
  return (
    <Link to={to} className={`${styles.button} ${styles[tone]}`}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}
