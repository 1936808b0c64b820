import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { RoleSelect } from "@/components/access/RoleSelect";
import { ScopePicker, useFitting } from "@/components/access/ScopePicker";
import type { Scopes } from "@/components/access/roles";
import { FormDialog } from "@/components/FormDialog";
import { TextField } from "@/components/TextField";
import { changePerson } from "@/lib/api/access";
import type { Person, PersonChange, Role } from "@/lib/api/types";
import { PasswordField } from "./PasswordField";
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
    <FormDialog
      title={`Change ${person.name}`}
      about="It holds from their next request on."
      action="Save"
      ready={ready}
      pending={change.isPending}
      error={change.error}
      onSubmit={() => change.mutate({ name: name.trim(), role, scopes: chosen })}
      onClose={onClose}
    >
      <TextField label="Name" maxLength={100} required value={name} onChange={setName} />
      <RoleSelect value={role} onChange={setRole} />
      <ScopePicker role={role} value={chosen} onChange={setScopes} />
    </FormDialog>
  );
}

/** A password set for somebody, who then signs in with it. */
export function SetPassword({ person, onClose }: Props) {
  const [password, setPassword] = useState("");
  const change = useChange(person, onClose);
  return (
    <FormDialog
      title={`Set a password for ${person.name}`}
      about="All of their sessions end. Hand it over safely; they can change it once they are signed in."
      action="Set it"
      ready={password !== ""}
      pending={change.isPending}
      error={change.error}
      onSubmit={() => change.mutate({ password })}
      onClose={onClose}
    >
      <PasswordField
        label="New password"
        hint="At least 12 characters, such as four words."
        value={password}
        onChange={setPassword}
        required
      />
    </FormDialog>
  );
}
