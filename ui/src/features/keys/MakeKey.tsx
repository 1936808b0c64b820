import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { RoleSelect } from "@/components/access/RoleSelect";
import { ScopePicker, useFitting } from "@/components/access/ScopePicker";
import type { Scopes } from "@/components/access/roles";
import { Choice } from "@/components/Choice";
import { FormDialog } from "@/components/FormDialog";
import { Field, inputClass } from "@/components/Field";
import { TextField } from "@/components/TextField";
import { makeKey } from "@/lib/api/access";
import { asApiError, problemOf } from "@/lib/api/errors";
import type { KeyRequest, Role } from "@/lib/api/types";
import { exact } from "@/lib/format";
import { useOnce } from "@/lib/once";
import { EXPIRIES, endOf, linesOf, toRequest } from "./draft";
import styles from "./Keys.module.css";
import { ShownOnce } from "./ShownOnce";
import { TierSelect } from "./TierSelect";
import { useRenewKeys, useTiers } from "./useKeys";

/** A form for a key, and then the key. */
export function MakeKey({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("member");
  const [tier, setTier] = useState("pro");
  const [kind, setKind] = useState<"live" | "test">("live");
  const [scopes, setScopes] = useState<Scopes>(null);
  const [expiry, setExpiry] = useState("90");
  const [date, setDate] = useState("");
  const [networks, setNetworks] = useState("");
  const tiers = useTiers();
  const fitting = useFitting(role);
  const once = useOnce();
  const renew = useRenewKeys();
  const make = useMutation({
    mutationFn: (request: KeyRequest) => makeKey(request, once(request)),
    onSuccess: renew,
  });
  if (make.data)
    return <ShownOnce made={make.data} title={`The key ${make.data.name} is made`} onClose={onClose} />;

  const error = make.error ? asApiError(make.error) : null;
  const shownAtFields = ["name", "allowed_networks", "scopes", "tier"].some((field) =>
    problemOf(error, field),
  );
  const chosen = fitting(scopes);
  const ready =
    name.trim() !== "" && (chosen === null || chosen.length > 0) && (expiry !== "date" || date !== "");
  const until = endOf(expiry, date, Date.now());
  return (
    <FormDialog
      title="Make a key"
      action="Make the key"
      ready={ready}
      pending={make.isPending}
      error={shownAtFields ? null : error}
      onSubmit={() =>
        make.mutate(toRequest({ name, role, tier, kind, scopes: chosen, expiry, date, networks }))
      }
      onClose={onClose}
    >
      <TextField
        label="Name"
        hint="What will use it, such as: loan desk, nightly import."
        problem={problemOf(error, "name")}
        maxLength={100}
        required
        value={name}
        onChange={setName}
      />
      <div className={styles.two}>
        <RoleSelect value={role} onChange={setRole} />
        <TierSelect
          tiers={tiers.data ?? []}
          value={tier}
          onChange={setTier}
          problem={problemOf(error, "tier")}
        />
        <Choice
          label="Kind"
          value={kind}
          options={[
            ["live", "live"],
            ["test", "test"],
          ]}
          hint={`It begins with dk_${kind}_`}
          onChange={(value) => setKind(value as "live" | "test")}
        />
        <Choice
          label="Expires"
          value={expiry}
          options={EXPIRIES}
          hint={until ? exact(until) : expiry === "never" ? "It works until somebody ends it." : undefined}
          onChange={setExpiry}
        />
      </div>
      {expiry === "date" && (
        <TextField label="Last day" type="date" required value={date} onChange={setDate} />
      )}
      <ScopePicker role={role} value={chosen} onChange={setScopes} problem={problemOf(error, "scopes")} />
      <Field
        label="Allowed networks"
        hint={
          linesOf(networks).length
            ? "From nowhere else."
            : "One a line, such as 203.0.113.0/24. Empty: from anywhere."
        }
        problem={problemOf(error, "allowed_networks")}
      >
        {({ id, describedBy, invalid }) => (
          <textarea
            id={id}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            className={`${inputClass} ${styles.networks} mono`}
            spellCheck={false}
            value={networks}
            onChange={(event) => setNetworks(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
