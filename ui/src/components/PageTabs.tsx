import { NavLink } from "react-router";
import styles from "./Tabs.module.css";

interface Props {
  label: string;
  tabs: readonly (readonly [to: string, text: string])[];
}

/** The pages of one place, each with its own address; they look like `Tabs`. */
export function PageTabs({ label, tabs }: Props) {
  return (
    <nav aria-label={label} className={styles.list}>
      {tabs.map(([to, text]) => (
        <NavLink key={to} to={to} end className={styles.tab}>
          {text}
        </NavLink>
      ))}
    </nav>
  );
}
