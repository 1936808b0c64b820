import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Choice } from "@/components/Choice";
import { FormDialog } from "@/components/FormDialog";
import { rotateKey } from "@/lib/api/access";
import { replaceKey } from "@/lib/api/session";
import type { ApiKey } from "@/lib/api/types";
import { exact } from "@/lib/format";
import { useOnce } from "@/lib/once";
import { ShownOnce } from "./ShownOnce";
import { useRenewKeys } from "./useKeys";

const GRACE = [
  ["0", "no longer"],
  ["1", "1 hour longer"],
  ["24", "1 day longer"],
  ["168", "7 days longer"],
  ["720", "30 days longer"],
] as const;

interface Props {
  found: ApiKey;
  mine: boolean;
  onClose: () => void;
}

/** Makes the successor of a key, while the old one works a little longer. */
export function Rotate({ found, mine, onClose }: Props) {
  const [grace, setGrace] = useState("24");
  const go = useNavigate();
  const once = useOnce();
  const renew = useRenewKeys();
  const client = useQueryClient();
  const rotate = useMutation({
    mutationFn: () => rotateKey(found.prefix, Number(grace), once([found.prefix, grace])),
    onSuccess: (made) => {
      // At once: the old key may be refused already, and the new one must stay in sight
      if (mine) replaceKey(made.key);
      renew();
      void client.invalidateQueries({ queryKey: ["me"] });
    },
  });
  const made = rotate.data;
  if (made) {
    const done = () => {
      onClose();
      void go(`/keys/${made.prefix}`);
    };
    return <ShownOnce made={made} title={`The successor of ${found.prefix} is made`} onClose={done} />;
  }
  const end = Math.min(Date.now() + Number(grace) * 3_600_000, Date.parse(found.expires_at ?? "9999-01-01"));
  return (
    <FormDialog
      title={`Rotate ${found.name}`}
      action="Rotate"
      pending={rotate.isPending}
      error={rotate.error}
      onSubmit={() => rotate.mutate()}
      onClose={onClose}
    >
      <p>
        A new key is made, alike in all but its secret: {found.role}, {found.tier}, the same scopes, networks
        and expiry. Requests of both count together.
      </p>
      <Choice
        label="The old key works"
        value={grace}
        options={GRACE}
        hint={
          grace === "0"
            ? "Whatever still uses it is refused from now on."
            : `Until ${exact(new Date(end).toISOString())}; its answers say so (Deprecation, Sunset).`
        }
        onChange={setGrace}
      />
      {mine && <p>You are signed in with this key, and go on with the new one.</p>}
    </FormDialog>
  );
}
