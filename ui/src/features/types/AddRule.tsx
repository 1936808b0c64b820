import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Choice } from "@/components/Choice";
import { TextField } from "@/components/TextField";
import type { TypeDetail } from "@/lib/api/types";
import styles from "./PolicySettings.module.css";
import { addRule, inputOf, quoted, ruleName } from "./policyText";

interface Props {
  type: TypeDetail;
  text: string;
  onText: (text: string) => void;
}

const NUMBERS = [
  ["<", "is below"],
  ["<=", "is at most"],
  [">=", "is at least"],
  [">", "is above"],
  ["==", "is exactly"],
] as const;
const WORDS = [
  ["==", "is"],
  ["!=", "is not"],
] as const;
const AMOUNT = "the amount at stake";
const OPTION = "the proposed option";
const THEN = [
  ["1", "one person decides"],
  ["2", "two persons decide"],
  ["3", "three persons decide"],
  ["reject", "it is rejected, and nobody is asked"],
] as const;

/** A rule of one's own in plain words; what comes out stands in the text, to be changed further. */
export function AddRule(props: Props) {
  const [open, setOpen] = useState(false);
  if (open) return <Rule {...props} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button icon={<Plus aria-hidden="true" />} onClick={() => setOpen(true)}>
        Add a rule
      </Button>
    </div>
  );
}

function Rule({ type, text, onText, onClose }: Props & { onClose: () => void }) {
  const [field, setField] = useState(type.fields[0]?.name ?? AMOUNT);
  const [is, setIs] = useState("");
  const [value, setValue] = useState("");
  const [then, setThen] = useState<string>("1");
  const [reason, setReason] = useState("");
  const known = type.fields.find(({ name }) => name === field);
  const values = field === OPTION ? type.options : known?.kind === "category" ? known.categories : null;
  const numeric = field === AMOUNT || known?.kind === "number";
  const compare = numeric ? NUMBERS : WORDS;
  const chosen = compare.find(([sign]) => sign === is) ?? compare[0];
  const given = value || (values?.[0] ?? "");
  const number = Number(given.replace(",", "."));
  const ready = reason.trim() !== "" && given.trim() !== "" && (!numeric || Number.isFinite(number));
  const add = () => {
    const left = field === AMOUNT ? "amount" : field === OPTION ? "option" : inputOf(field);
    onText(
      addRule(text, {
        name: ruleName(text, [field, chosen[1], given]),
        when: `${left} ${chosen[0]} ${numeric ? number : quoted(given)}`,
        then: then === "reject" ? "reject" : "needs_review",
        reviewers: Number(then) || 1,
        reason: reason.trim(),
      }),
    );
    onClose();
  };
  const names = [...type.fields.map(({ name }) => name), AMOUNT, OPTION];
  return (
    <fieldset className={styles.rule}>
      <legend className="hidden-visually">A rule of your own</legend>
      <div className={styles.row}>
        <Choice
          label="If"
          value={field}
          options={names.map((name) => [name, name] as const)}
          onChange={(name) => {
            setField(name);
            setValue("");
          }}
        />
        <Choice label="Comparison" value={chosen[0]} options={compare} onChange={setIs} />
        {values ? (
          <Choice
            label="Value"
            value={given}
            options={values.map((one) => [one, one] as const)}
            onChange={setValue}
          />
        ) : (
          <TextField
            label="Value"
            inputMode={numeric ? "decimal" : "text"}
            value={value}
            onChange={setValue}
          />
        )}
        <Choice label="Then" value={then} options={THEN} onChange={setThen} />
      </div>
      <TextField
        label="Reason"
        hint="Shown with every decision that it applies to."
        maxLength={300}
        value={reason}
        onChange={setReason}
      />
      <div className={styles.buttons}>
        <Button disabled={!ready} onClick={add}>
          Put it into the policy
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </fieldset>
  );
}
