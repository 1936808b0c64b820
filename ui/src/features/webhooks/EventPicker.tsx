import { useMemo } from "react";
import { ErrorNote, Skeleton } from "@/components/States";
import type { EventKind } from "@/lib/api/webhooks";
import { words } from "@/lib/format";
import { useEvents } from "./useWebhooks";
import styles from "./Webhooks.module.css";

const ALL = "*";

interface Props {
  value: string[];
  onChange: (events: string[]) => void;
  problem: string | null;
}

/** Patterns of events: everything, all of a group, or single kinds. A whole group has its later kinds too. */
export function EventPicker({ value, onChange, problem }: Props) {
  const catalogue = useEvents();
  const groups = useMemo(() => grouped(catalogue.data?.data ?? []), [catalogue.data]);
  const chosen = new Set(value);
  const toggle = (pattern: string, within: string[] = []) => {
    const next = new Set(chosen);
    if (next.delete(pattern)) return onChange([...next]);
    for (const one of within) next.delete(one);
    next.add(pattern);
    onChange([...next]);
  };
  const everything = chosen.has(ALL);
  return (
    <fieldset className={styles.events}>
      <legend>Events</legend>
      {catalogue.isError && <ErrorNote error={catalogue.error} retry={() => catalogue.refetch()} />}
      {catalogue.isPending && <Skeleton rows={4} label="Loading the events" />}
      {catalogue.data && (
        <Choice
          text="Everything"
          about="what there is, and what will be"
          checked={everything}
          onChange={() => onChange(everything ? [] : [ALL])}
        />
      )}
      {!everything &&
        groups.map(([group, kinds]) => {
          const all = `${group}.*`;
          const whole = chosen.has(all);
          return (
            <div key={group} className={styles.group} role="group" aria-label={`Events of ${group}`}>
              <Choice
                text={`all of ${group}`}
                checked={whole}
                onChange={() =>
                  toggle(
                    all,
                    kinds.map(({ name }) => name),
                  )
                }
              />
              <div className={styles.kinds}>
                {kinds.map((kind) => (
                  <Choice
                    key={kind.name}
                    text={words(kind.name.slice(group.length + 1))}
                    label={words(kind.name.replace(".", " "))}
                    title={kind.emitted ? kind.description : `${kind.description} Nothing emits it yet.`}
                    checked={whole || chosen.has(kind.name)}
                    disabled={whole}
                    quiet={!kind.emitted}
                    onChange={() => toggle(kind.name)}
                  />
                ))}
              </div>
            </div>
          );
        })}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}

function grouped(kinds: EventKind[]): [string, EventKind[]][] {
  const found = new Map<string, EventKind[]>();
  for (const kind of kinds) found.set(kind.group, [...(found.get(kind.group) ?? []), kind]);
  return [...found];
}

interface ChoiceProps {
  text: string;
  label?: string;
  about?: string;
  title?: string;
  checked: boolean;
  disabled?: boolean;
  quiet?: boolean;
  onChange: () => void;
}

function Choice({
  text,
  label,
  about,
  title,
  checked,
  disabled = false,
  quiet = false,
  onChange,
}: ChoiceProps) {
  return (
    <label className={`${styles.choice} ${quiet ? "quiet" : ""}`} title={title}>
      <input type="checkbox" aria-label={label} checked={checked} disabled={disabled} onChange={onChange} />
      <span>{text}</span>
      {about && <span className="quiet">{about}</span>}
    </label>
  );
}
