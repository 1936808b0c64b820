import type { FieldSpec } from "@/lib/api/types";
import { figure } from "@/lib/format";
import styles from "./Facts.module.css";

interface Props {
  input: Record<string, unknown>;
  /** Fields that a signal speaks of. */
  marked?: Set<string>;
  /** The type's schema, whose order is kept. */
  fields?: FieldSpec[];
}

/** The input as it was given, field by field; a single text is shown as a paragraph. */
export function Facts({ input, marked, fields = [] }: Props) {
  const place = new Map(fields.map(({ name }, index) => [name, index]));
  const at = (name: string) => place.get(name) ?? place.size;
  const entries = Object.entries(input).sort(([a], [b]) => at(a) - at(b));
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
