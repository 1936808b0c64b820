import type { Problem } from "@/lib/api/errors";
import type { FieldSpec } from "@/lib/api/types";
import type { Draft } from "@/lib/draft";
import { figure, percent } from "@/lib/format";
import { Field, inputClass } from "./Field";
import styles from "./InputForm.module.css";

interface Props {
  fields: FieldSpec[];
  draft: Draft;
  onChange: (draft: Draft) => void;
  problems?: Problem[];
  /** Fields that differ from this draft are marked. */
  compare?: Draft;
}

const FEW = 12;

/** The form of a type, made from its schema: an empty field is a missing value. */
export function InputForm({ fields, draft, onChange, problems = [], compare }: Props) {
  return (
    <div className={styles.grid}>
      {fields.map((field) => {
        const text = draft[field.name] ?? "";
        const changed = compare !== undefined && (compare[field.name] ?? "") !== text;
        const problem = problems.find(
          (entry) => entry.field === field.name || entry.field === `input.${field.name}`,
        );
        return (
          <div key={field.name} className={field.kind === "text" ? styles.wide : ""}>
            <Field
              label={changed ? <mark className={styles.changed}>{field.name}</mark> : field.name}
              hint={changed ? `was ${compare[field.name] || "missing"}` : hint(field)}
              problem={problem?.detail}
            >
              {({ id, describedBy, invalid }) => (
                <Control
                  field={field}
                  value={text}
                  id={id}
                  describedBy={describedBy}
                  invalid={invalid}
                  onChange={(value) => onChange({ ...draft, [field.name]: value })}
                />
              )}
            </Field>
          </div>
        );
      })}
    </div>
  );
}

function hint(field: FieldSpec): string {
  const missing = field.missing_share > 0.0005 ? `, ${percent(field.missing_share, 1)} missing` : "";
  if (field.kind === "number") return `${figure(field.minimum)} to ${figure(field.maximum)}${missing}`;
  if (field.kind === "category") return `${field.categories.length} known${missing}`;
  return missing.slice(2);
}

interface ControlProps {
  field: FieldSpec;
  value: string;
  id: string;
  describedBy: string | undefined;
  invalid: boolean;
  onChange: (value: string) => void;
}

function Control({ field, value, id, describedBy, invalid, onChange }: ControlProps) {
  const shared = {
    id,
    value,
    "aria-describedby": describedBy,
    "aria-invalid": invalid,
    className: inputClass,
  };
  if (field.kind === "text") {
    return <textarea {...shared} maxLength={20_000} onChange={(event) => onChange(event.target.value)} />;
  }
  if (field.kind === "number") {
    return (
      <input
        {...shared}
        inputMode="decimal"
        placeholder="missing"
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  if (field.categories.length <= FEW && (value === "" || field.categories.includes(value))) {
    return (
      <select {...shared} onChange={(event) => onChange(event.target.value)}>
        <option value="">missing</option>
        {field.categories.map((category) => (
          <option key={category}>{category}</option>
        ))}
      </select>
    );
  }
  return (
    <>
      <input
        {...shared}
        list={`${id}-known`}
        placeholder="missing"
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-known`}>
        {field.categories.map((category) => (
          <option key={category} value={category} />
        ))}
      </datalist>
    </>
  );
}
