import type { Problem } from "@/lib/api/errors";
import type { TypeDetail } from "@/lib/api/types";
import { AddRule } from "./AddRule";
import { CodeEditor } from "./CodeEditor";
import { changedLines } from "./diff";
import { Lines } from "./Lines";
import { PolicySettings } from "./PolicySettings";

interface Props {
  type: TypeDetail;
  /** What is in force, to show the changes against. */
  base: string;
  text: string;
  onText: (text: string) => void;
  problems: Problem[];
}

/** One policy, in two forms that say the same: its settings as fields, and its whole text below them. */
export function PolicyEditor({ type, base, text, onText, problems }: Props) {
  const changes = changedLines(base, text);
  return (
    <>
      <PolicySettings text={text} onText={onText} />
      <AddRule type={type} text={text} onText={onText} />
      <p className="quiet">
        The text below is the same policy, whole: what you change above changes there, and the other way
        round.
      </p>
      <CodeEditor label="Policy, in YAML" value={text} onChange={onText} problems={problems} />
      <Lines
        label="What changes"
        lines={changes.map(({ sign, text: line }) => `${sign} ${line}`)}
        empty="Nothing is changed yet."
      />
    </>
  );
}
