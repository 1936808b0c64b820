import { ScrollBox } from "@/components/ScrollBox";
import styles from "./Policy.module.css";

interface Props {
  label: string;
  /** Each begins with +, - or a space; a hunk's head with @@. */
  lines: string[];
  empty: string;
}

function tone(line: string): string | undefined {
  if (line.startsWith("@@")) return styles.hunk;
  if (line.startsWith("+")) return styles.added;
  return line.startsWith("-") ? styles.removed : undefined;
}

/** A text's difference to another, line by line. */
export function Lines({ label, lines, empty }: Props) {
  if (lines.length === 0) return <p className="quiet">{empty}</p>;
  return (
    <ScrollBox className={styles.diff} label={label}>
      {lines.map((line, at) => (
        <span key={`${at} ${line}`} className={tone(line)}>
          {line || " "}
        </span>
      ))}
    </ScrollBox>
  );
}
