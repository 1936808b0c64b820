import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/FormDialog";
import { TextField } from "@/components/TextField";
import { newPassword } from "@/lib/api/access";

/** Another password for whoever is signed in. */
export function NewPassword({ onClose }: { onClose: () => void }) {
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const change = useMutation({ mutationFn: () => newPassword(current, next), onSuccess: onClose });
  return (
    <FormDialog
      title="Change the password"
      about="All your other sessions end; this one goes on."
      action="Change it"
      pending={change.isPending}
      error={change.error}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <TextField
        label="The password in force"
        type="password"
        autoComplete="current-password"
        required
        value={current}
        onChange={setCurrent}
      />
      <TextField
        label="The new one"
        hint="At least 12 characters, such as four words."
        type="password"
        autoComplete="new-password"
        required
        value={next}
        onChange={setNext}
      />
    </FormDialog>
  );
}
