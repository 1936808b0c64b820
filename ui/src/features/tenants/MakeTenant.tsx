import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { FormDialog } from "@/components/FormDialog";
import { TextField } from "@/components/TextField";
import { makeTenant, renameTenant } from "@/lib/api/access";
import { asApiError } from "@/lib/api/errors";
import { renamed } from "@/lib/api/session";
import type { Tenant } from "@/lib/api/types";
import { useOnce } from "@/lib/once";
import { NAME_HINT } from "./words";

export function MakeTenant({ onClose }: { onClose: () => void }) {
  const once = useOnce();
  return (
    <Named
      title="Make a tenant"
      about="An organisation of its own: it sees nothing of the others, nor they of it. Make it a key or a person next."
      action="Make the tenant"
      start=""
      send={(name) => makeTenant(name, once(name))}
      onClose={onClose}
    />
  );
}

export function RenameTenant({ tenant, onClose }: { tenant: Tenant; onClose: () => void }) {
  const rename = async (name: string) => {
    const after = await renameTenant(tenant.name, name);
    renamed(tenant.name, after.name);
    return after;
  };
  return (
    <Named
      title={`Rename ${tenant.name}`}
      about="Keys, ids and the audit trail stay as they are; people type the new name when they sign in."
      action="Rename"
      start={tenant.name}
      send={rename}
      onClose={onClose}
    />
  );
}

interface Props {
  title: string;
  about: string;
  action: string;
  start: string;
  send: (name: string) => Promise<Tenant>;
  onClose: () => void;
}

function Named({ title, about, action, start, send, onClose }: Props) {
  const [name, setName] = useState(start);
  const client = useQueryClient();
  const go = useNavigate();
  const work = useMutation({
    mutationFn: send,
    onSuccess: (tenant) => {
      for (const queryKey of [["tenants"], ["tenant"], ["me"]]) void client.invalidateQueries({ queryKey });
      onClose();
      void go(`/tenants/${tenant.name}`);
    },
  });
  const ready = name.trim() !== "" && name.trim() !== start;
  return (
    <FormDialog
      title={title}
      about={about}
      action={action}
      ready={ready}
      pending={work.isPending}
      onSubmit={() => work.mutate(name.trim())}
      onClose={onClose}
    >
      <TextField
        label="Name"
        hint={NAME_HINT}
        problem={work.error ? asApiError(work.error).message : null}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        required
        value={name}
        onChange={setName}
      />
    </FormDialog>
  );
}
