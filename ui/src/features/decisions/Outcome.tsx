import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Dialog, DialogActions } from "@/components/Dialog";
import { Field, inputClass } from "@/components/Field";
import { ErrorNote } from "@/components/States";
import { reportOutcome } from "@/lib/api/calls";
import { useType } from "@/lib/api/queries";
import type { DecisionDetail } from "@/lib/api/types";
import { ranked } from "@/lib/format";

/** What turned out to be right: it becomes a label, and the models learn from labels. */
export function Outcome({ decision, onClose }: { decision: DecisionDetail; onClose: () => void }) {
  const client = useQueryClient();
  const known = useType(decision.type).data?.options;
  const options = known ?? ranked(decision.probabilities);
  const [option, setOption] = useState(decision.option ?? options[0] ?? "");
  const [note, setNote] = useState("");
  const report = useMutation({
    mutationFn: () => reportOutcome(decision.id ?? "", option, note),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ["decision", decision.id] });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title="Report the outcome"
      about="What turned out to be right. It is kept as a label; the decision itself stays as it is."
    >
      <Field label="Right option">
        {({ id }) => (
          <select
            id={id}
            className={inputClass}
            value={option}
            onChange={(event) => setOption(event.target.value)}
          >
            {options.map((entry) => (
              <option key={entry}>{entry}</option>
            ))}
          </select>
        )}
      </Field>
      {!decision.erased && (
        <Field label="Note" hint="How it became known; may be left empty.">
          {({ id, describedBy }) => (
            <textarea
              id={id}
              aria-describedby={describedBy}
              className={inputClass}
              maxLength={2000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      )}
      {report.isError && <ErrorNote error={report.error} />}
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button tone="main" disabled={report.isPending || !option} onClick={() => report.mutate()}>
          Report
        </Button>
      </DialogActions>
    </Dialog>
  );
}
