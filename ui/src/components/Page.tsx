import { Fragment, type ReactNode } from "react";
import { Link } from "react-router";
import { useTitle } from "@/lib/hooks";
import styles from "./Page.module.css";

export interface Crumb {
  text: string;
  to?: string;
}

interface Props {
  title: string;
  /** Where the page stands; the title itself is not repeated. */
  crumbs?: Crumb[];
  /** The sentence that says what is true now; it has its line before it is known. */
  now?: ReactNode;
  actions?: ReactNode;
  /** The page fills the window and its parts scroll by themselves. */
  fill?: boolean;
  /** A page whose content says its title larger hides the heading from sight. */
  quietTitle?: boolean;
  children: ReactNode;
}

export function Page(props: Props) {
  const { title, crumbs = [], now, actions, fill = false, quietTitle = false, children } = props;
  useTitle(title);
  return (
    <div className={`${styles.page} ${fill ? styles.fill : ""}`}>
      <header className={styles.head}>
        <div className={styles.titles}>
          {crumbs.length > 0 && (
            <nav aria-label="Breadcrumb" className={styles.crumbs}>
              {crumbs.map(({ text, to }, index) => (
                <Fragment key={text}>
                  {index > 0 && <span aria-hidden="true">/</span>}
                  {to ? <Link to={to}>{text}</Link> : <span>{text}</span>}
                </Fragment>
              ))}
            </nav>
          )}
          <h1 className={quietTitle ? "hidden-visually" : styles.title}>{title}</h1>
          {"now" in props && <p className={styles.now}>{now}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  title: ReactNode;
  id?: string;
  aside?: ReactNode;
  children: ReactNode;
}

export function Section({ title, id, aside, children }: SectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={id && `${id}-title`}>
      <div className={styles.sectionHead}>
        <h2 id={id && `${id}-title`}>{title}</h2>
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
