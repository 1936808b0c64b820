import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/Button";
import { FilterSelect } from "@/components/Field";
import styles from "./Audit.module.css";
import { ACTION_CHOICES, type Chosen, KINDS } from "./filters";

interface Props {
  chosen: Chosen;
  set: (name: keyof Chosen, value: string) => void;
  clear: () => void;
}

/** Who, what, to which object and when; every choice stands in the address. */
export function Filters({ chosen, set, clear }: Props) {
  return (
    <search className={styles.filters} aria-label="Filters">
      <FilterSelect
        label="Action"
        value={chosen.action ?? ""}
        options={withOwn([["", "any action"], ...ACTION_CHOICES], chosen.action)}
        onChange={(value) => set("action", value)}
      />
      <TextFilter
        label="Actor: the prefix of a key, or an email"
        placeholder="any actor"
        value={chosen.actor ?? ""}
        onSettle={(value) => set("actor", value)}
      />
      <FilterSelect
        label="Kind of object"
        value={chosen.object_kind ?? ""}
        options={withOwn(
          [["", "any object"], ...KINDS.map((kind) => [kind, kind] as const)],
          chosen.object_kind,
        )}
        onChange={(value) => set("object_kind", value)}
      />
      <TextFilter
        label="Id of the object"
        placeholder="any id"
        value={chosen.object_id ?? ""}
        onSettle={(value) => set("object_id", value)}
      />
      <Day label="From this day on" value={chosen.since ?? ""} onChange={(value) => set("since", value)}>
        from
      </Day>
      <Day label="Up to this day" value={chosen.until ?? ""} onChange={(value) => set("until", value)}>
        to
      </Day>
      {Object.keys(chosen).length > 0 && (
        <Button tone="bare" icon={<X aria-hidden="true" />} onClick={clear}>
          Clear
        </Button>
      )}
    </search>
  );
}

type Options = (readonly [string, string])[];

/** A value from the address that is not offered stays choosable. */
const withOwn = (options: Options, own: string | undefined): Options =>
  own && !options.some(([value]) => value === own) ? [...options, [own, own]] : options;

interface TextProps {
  label: string;
  placeholder: string;
  value: string;
  onSettle: (value: string) => void;
}

/** A text that counts once it is done: at Enter, or when it is left. */
function TextFilter({ label, placeholder, value, onSettle }: TextProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const settle = () => {
    if (text.trim() !== value) onSettle(text.trim());
  };
  return (
    <form
      className={styles.text}
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <input
        aria-label={label}
        title={label}
        className={`${styles.input} ${value ? styles.set : ""}`}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={settle}
      />
    </form>
  );
}

interface DayProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: string;
}

function Day({ label, value, onChange, children }: DayProps) {
  return (
    <label className={`${styles.day} ${value ? styles.set : ""}`} title={`${label}, in your time zone`}>
      <span aria-hidden="true">{children}</span>
      <input
        type="date"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
