import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { RoleSelect } from "@/components/access/RoleSelect";
import { ScopePicker, useFitting } from "@/components/access/ScopePicker";
import type { Scopes } from "@/components/access/roles";
import { Button } from "@/components/Button";
import { Dialog, DialogActions } from "@/components/Dialog";
import { Field, inputClass } from "@/components/Field";
import { ErrorNote } from "@/components/States";
import { changePerson } from "@/lib/api/access";
import type { Person, PersonChange, Role } from "@/lib/api/types";
import { PasswordField } from "./PasswordField";
import styles from "./People.module.css";
import { useChanged } from "./usePeople";

interface Props {
  person: Person;
  onClose: () => void;
}

function useChange(person: Person, onClose: () => void) {
  const changed = useChanged();
  return useMutation({
    mutationFn: (change: PersonChange) => changePerson(person.id, change),
    onSuccess: (after) => {
      changed(after);
      onClose();
    },
  });
}

/** Another name, role or scopes. */
export function ChangePerson({ person, onClose }: Props) {
  const [name, setName] = useState(person.name);
  const [role, setRole] = useState<Role>(person.role);
  const [scopes, setScopes] = useState<Scopes>(person.scopes && person.permissions);
  const fitting = useFitting(role);
  const change = useChange(person, onClose);
  const chosen = fitting(scopes);
  const ready = name.trim() !== "" && (chosen === null || chosen.length > 0);
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Change ${person.name}`}
      about="It holds from their next request on."
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !change.isPending) change.mutate({ name: name.trim(), role, scopes: chosen });
        }}
      >
        <Field label="Name">
          {({ id }) => (
            <input
              id={id}
              className={inputClass}
              autoComplete="off"
              maxLength={100}
              required
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <RoleSelect value={role} onChange={setRole} />
        <ScopePicker role={role} value={chosen} onChange={setScopes} />
        {change.error && <ErrorNote error={change.error} />}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="main" disabled={!ready || change.isPending}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** A password set for somebody, who then signs in with it. */
export function SetPassword({ person, onClose }: Props) {
  const [password, setPassword] = useState("");
  const change = useChange(person, onClose);
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Set a password for ${person.name}`}
      about="All of their sessions end. Hand it over safely; they can change it once they are signed in."
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (password && !change.isPending) change.mutate({ password });
        }}
      >
        <PasswordField
          label="New password"
          hint="At least 12 characters, such as four words."
          value={password}
          onChange={setPassword}
          required
        />
        {change.error && <ErrorNote error={change.error} />}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="main" disabled={!password || change.isPending}>
            Set it
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
