import { ScrollBox } from "@/components/ScrollBox";
import styles from "./Replay.module.css";

const pretty = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value, null, 2) ?? "nothing");

/** Two values as JSON, with the lines that only one of them has marked. */
export function SideBySide({ sides }: { sides: [[string, unknown], [string, unknown]] }) {
  const texts = sides.map(([, value]) => pretty(value).split("\n"));
  return (
    <div className={styles.sides}>
      {sides.map(([name], index) => {
        const others = new Set(texts[1 - index]);
        return (
          <figure key={name}>
            <figcaption className="quiet">{name}</figcaption>
            <ScrollBox className={styles.json} label={name}>
              <pre>
                {texts[index]?.map((line, at) => (
                  <span key={at} className={others.has(line) ? "" : styles.marked}>
                    {line}
                    {"\n"}
                  </span>
                ))}
              </pre>
            </ScrollBox>
          </figure>
        );
      })}
    </div>
  );
}
