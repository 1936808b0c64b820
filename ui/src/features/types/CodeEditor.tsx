import { useRef } from "react";
import type { Problem } from "@/lib/api/errors";
import styles from "./Policy.module.css";

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  problems: Problem[];
}

/** A text area with line numbers; a line that has a problem is marked, and its sentence leads there. */
export function CodeEditor({ label, value, onChange, problems }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const lines = value.split("\n");
  const wrong = problems.filter((problem) => problem.line !== null);
  const marked = new Set(wrong.map(({ line }) => line));
  const goTo = ({ line, column }: Problem) => {
    const before = lines.slice(0, (line ?? 1) - 1).reduce((sum, text) => sum + text.length + 1, 0);
    const at = before + Math.max(0, (column ?? 1) - 1);
    area.current?.focus();
    area.current?.setSelectionRange(at, before + (lines[(line ?? 1) - 1]?.length ?? 0));
  };
  return (
    <>
      <div className={styles.editor}>
        <div className={styles.gutter} aria-hidden="true">
          {lines.map((_, index) => (
            // A line is its number
            <span key={index} className={marked.has(index + 1) ? styles.wrongLine : ""}>
              {index + 1}
            </span>
          ))}
        </div>
        <textarea
          ref={area}
          aria-label={label}
          aria-invalid={wrong.length > 0}
          className={styles.area}
          wrap="off"
          spellCheck={false}
          rows={lines.length}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {wrong.length > 0 && (
        <ul className={styles.problems}>
          {wrong.map((problem) => (
            <li key={`${problem.line} ${problem.detail}`}>
              <button type="button" onClick={() => goTo(problem)}>
                Line {problem.line}
              </button>
              {problem.detail}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
