import { usePhone } from "@/lib/hooks";
import styles from "./BeforeAfter.module.css";

type Document = Record<string, unknown> | null;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

interface Line {
  name: string;
  before: unknown;
  after: unknown;
  change: "added" | "removed" | "changed" | "";
}

/** Every field of both documents, in the order of the later one. */
function lines(before: Document, after: Document): Line[] {
  const names = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  return names.map((name) => {
    const was = before?.[name];
    const is = after?.[name];
    const both = before !== null && after !== null;
    const change =
      !both || same(was, is) ? "" : was === undefined ? "added" : is === undefined ? "removed" : "changed";
    return { name, before: was, after: is, change };
  });
}

/** What something was and what it became, field by field; what differs says so in a word. */
export function BeforeAfter({ before, after }: { before: Document; after: Document }) {
  const phone = usePhone();
  const found = lines(before, after);
  if (found.length === 0)
    return <p className="quiet">This action says all there is: nothing else was kept with it.</p>;
  return (
    <div className={styles.scrolls}>
      <table className={styles.change}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            {before && <th scope="col">Before</th>}
            {after && <th scope="col">After</th>}
            {before && after && !phone && <th scope="col">Difference</th>}
          </tr>
        </thead>
        <tbody>
          {found.map((line) => (
            <tr key={line.name} className={line.change ? styles.differs : ""}>
              <th scope="row">
                {line.name}
                {phone && line.change && <span className={styles.word}>{line.change}</span>}
              </th>
              {before && <td className={styles.was}>{said(line.before)}</td>}
              {after && <td>{said(line.after)}</td>}
              {before && after && !phone && <td className={styles.word}>{line.change}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {!before && <p className="quiet">There was nothing before.</p>}
      {!after && <p className="quiet">Nothing is left after it.</p>}
    </div>
  );
}

function said(value: unknown): string {
  if (value === undefined) return "";
  if (value === null) return "null";
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value.join(", ");
  return typeof value === "object" ? JSON.stringify(value, null, 1) : String(value);
}
