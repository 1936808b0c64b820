import { Archive, CircleCheck, FlaskConical, Pencil, Undo2 } from "lucide-react";
import { Mark } from "@/components/Mark";
import type { ReleaseState } from "@/lib/api/policies";

const MARKS = {
  draft: [Pencil, "waits"],
  tested: [FlaskConical, "busy"],
  published: [CircleCheck, "automatic"],
  superseded: [Archive, "idle"],
  withdrawn: [Undo2, "idle"],
} as const;

/** Where a version of a policy stands; the published one is in force. */
export function ReleaseMark({ state }: { state: ReleaseState }) {
  const [Icon, tone] = MARKS[state];
  return (
    <Mark Icon={Icon} tone={tone}>
      {state === "published" ? "in force" : state}
    </Mark>
  );
}
