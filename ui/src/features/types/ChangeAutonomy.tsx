import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/FormDialog";
import { TextField } from "@/components/TextField";
import { type Autonomy, type AutonomyDetail, putAutonomy } from "@/lib/api/certificates";
import { useMay } from "@/lib/api/queries";
import styles from "./Autonomy.module.css";
import { LEVELS, rank } from "./levels";
import { useRenewType } from "./usePlan";

interface Props {
  name: string;
  now: AutonomyDetail;
  onClose: () => void;
}

/** Another level, with the reason that the record keeps. Only who may pin can hold it against the evidence. */
export function ChangeAutonomy({ name, now, onClose }: Props) {
  const mayPin = useMay("types:pin");
  const [level, setLevel] = useState<Autonomy>(now.level);
  const [pinned, setPinned] = useState(now.pinned_by !== null && mayPin);
  const [why, setWhy] = useState("");
  const renew = useRenewType(name);
  const held = now.pinned_by !== null && !mayPin;
  const change = useMutation({
    mutationFn: () => putAutonomy(name, { level, pinned, why: why.trim() }),
    onSuccess: () => {
      renew();
      onClose();
    },
  });
  const same = level === now.level && pinned === (now.pinned_by !== null);
  return (
    <FormDialog
      title={`Autonomy of ${name}`}
      about={
        held
          ? `It is pinned by ${now.pinned_by}; only somebody with the permission types:pin changes it.`
          : "It holds from the next decision on. What is decided already stays as it is."
      }
      action={pinned ? `Pin at ${level}` : `Change to ${level}`}
      ready={!held && !same && why.trim().length >= 3}
      pending={change.isPending}
      error={change.error}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <fieldset className={styles.levels} disabled={held}>
        <legend className="hidden-visually">Level</legend>
        {[...LEVELS].reverse().map((one) => (
          <label key={one.level}>
            <input
              type="radio"
              name="level"
              checked={one.level === level}
              onChange={() => setLevel(one.level)}
            />
            <span>
              <strong>{one.level}</strong> {one.level === now.level && <em>now</em>}
              <span className={styles.about}>{one.about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {mayPin && (
        <label className={styles.pin}>
          <input type="checkbox" checked={pinned} onChange={(event) => setPinned(event.target.checked)} />
          <span>
            <strong>Pin it</strong>
            <span className={styles.about}>Keep it whatever the evidence says; you answer for it.</span>
          </span>
        </label>
      )}
      {!pinned && rank(level) > rank(now.level) && (
        <p className="quiet">It rises only as far as the certificate in force carries.</p>
      )}
      <TextField
        label="Why"
        hint="Kept with the change, and in the audit trail."
        maxLength={500}
        minLength={3}
        required
        disabled={held}
        value={why}
        onChange={setWhy}
      />
    </FormDialog>
  );
}
