import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { RoleSelect } from "@/components/access/RoleSelect";
import { ScopePicker, useFitting } from "@/components/access/ScopePicker";
import type { Scopes } from "@/components/access/roles";
import { FormDialog } from "@/components/FormDialog";
import { TextField } from "@/components/TextField";
import { addPerson } from "@/lib/api/access";
import type { PersonRequest, Role } from "@/lib/api/types";
import { useOnce } from "@/lib/once";
import { PasswordField } from "./PasswordField";
import { useChanged, useOidc } from "./usePeople";

export function AddPerson({ onClose }: { onClose: () => void }) {
  const [email, setEmail] = useState("");
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("member");
  const [scopes, setScopes] = useState<Scopes>(null);
  const [password, setPassword] = useState("");
  const fitting = useFitting(role);
  const go = useNavigate();
  const once = useOnce();
  const changed = useChanged();
  const add = useMutation({
    mutationFn: (request: PersonRequest) => addPerson(request, once(request)),
    onSuccess: (person) => {
      changed(person);
      void go(`/people/${person.id}`);
    },
  });
  const oidc = useOidc();
  const without = oidc ? `they sign in with ${oidc} only.` : "they cannot sign in until they have one.";
  const chosen = fitting(scopes);
  const ready = email.trim() !== "" && name.trim() !== "" && (chosen === null || chosen.length > 0);
  return (
    <FormDialog
      title="Add a person"
      action="Add"
      ready={ready}
      pending={add.isPending}
      error={add.error}
      onSubmit={() =>
        add.mutate({
          email: email.trim(),
          name: name.trim(),
          role,
          scopes: chosen,
          password: password || null,
        })
      }
      onClose={onClose}
    >
      <TextField label="Name" maxLength={100} required value={name} onChange={setName} />
      <TextField
        label="Email"
        hint="They sign in with it; it cannot be changed later."
        type="email"
        required
        value={email}
        onChange={setEmail}
      />
      <RoleSelect value={role} onChange={setRole} />
      <ScopePicker role={role} value={chosen} onChange={setScopes} />
      <PasswordField
        label="Password"
        hint={`At least 12 characters. Empty: ${without}`}
        value={password}
        onChange={setPassword}
      />
    </FormDialog>
  );
}
