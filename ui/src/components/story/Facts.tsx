import { figure } from "@/lib/format";
import styles from "./Facts.module.css";

interface Props {
  input: Record<string, unknown>;
  /** Fields that a signal speaks of. */
  marked?: Set<string>;
}

/** The input as it was given, field by field; a single text is shown as a paragraph. */
export function Facts({ input, marked }: Props) {
  const entries = Object.entries(input);
  const only = entries.length === 1 ? entries[0] : undefined;
  if (only && typeof only[1] === "string") {
    return (
      <figure>
        <figcaption className="quiet">{only[0]}</figcaption>
        <blockquote className={styles.text}>{only[1]}</blockquote>
      </figure>
    );
  }
  return (
    <dl className={styles.facts}>
      {entries.map(([name, value]) => (
        <div key={name} className={marked?.has(name) ? styles.marked : ""}>
          <dt>{name}</dt>
          <dd className={value == null ? "quiet" : ""}>{value == null ? "missing" : figure(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
