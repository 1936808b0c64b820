import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { RoleSelect } from "@/components/access/RoleSelect";
import { ScopePicker, useFitting } from "@/components/access/ScopePicker";
import type { Scopes } from "@/components/access/roles";
import { Button } from "@/components/Button";
import { Dialog, DialogActions } from "@/components/Dialog";
import { Field, inputClass } from "@/components/Field";
import { ErrorNote } from "@/components/States";
import { addPerson } from "@/lib/api/access";
import type { PersonRequest, Role } from "@/lib/api/types";
import { useOnce } from "@/lib/once";
import { PasswordField } from "./PasswordField";
import styles from "./People.module.css";
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
    <Dialog open onClose={onClose} title="Add a person">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready || add.isPending) return;
          add.mutate({
            email: email.trim(),
            name: name.trim(),
            role,
            scopes: chosen,
            password: password || null,
          });
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
        <Field label="Email" hint="They sign in with it; it cannot be changed later.">
          {({ id, describedBy }) => (
            <input
              id={id}
              aria-describedby={describedBy}
              className={inputClass}
              type="email"
              autoComplete="off"
              required
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <RoleSelect value={role} onChange={setRole} />
        <ScopePicker role={role} value={chosen} onChange={setScopes} />
        <PasswordField
          label="Password"
          hint={`At least 12 characters. Empty: ${without}`}
          value={password}
          onChange={setPassword}
        />
        {add.error && <ErrorNote error={add.error} />}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="main" disabled={!ready || add.isPending}>
            Add
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
