import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Dialog, DialogActions } from "@/components/Dialog";
import { ErrorNote } from "@/components/States";
import { type ExportFormat, exportTrail } from "@/lib/api/audit";
import { useMe } from "@/lib/api/queries";
import { save } from "@/lib/files";
import styles from "./Audit.module.css";
import { type Chosen, toFilters } from "./filters";

const FORMATS = [
  [
    "ndjson",
    "NDJSON",
    <>
      A record a line, with its hash: <code>decidable audit verify FILE</code> proves it on any machine,
      offline.
    </>,
  ],
  ["csv", "CSV", "For a spreadsheet. It cannot be verified."],
] as const;

/** The trail as a file, whole or as far as the filters reach. */
export function Export({ chosen, onClose }: { chosen: Chosen; onClose: () => void }) {
  const [format, setFormat] = useState<ExportFormat>("ndjson");
  const tenant = useMe().data?.tenant ?? "trail";
  const work = useMutation({
    mutationFn: async () => save(await exportTrail(format, toFilters(chosen)), `audit-${tenant}.${format}`),
    onSuccess: onClose,
  });
  const filters = Object.entries(chosen);
  return (
    <Dialog
      open
      onClose={onClose}
      title="Export the trail"
      about={
        filters.length === 0
          ? "The whole trail, oldest first. That it was exported becomes a record too."
          : `Only what the filters leave (${filters.map(([name, value]) => `${name.replaceAll("_", " ")} ${value}`).join(", ")}): an excerpt, of which each record can be checked, and not that none is missing.`
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!work.isPending) work.mutate();
        }}
      >
        <fieldset className={styles.choices}>
          <legend className="hidden-visually">Format</legend>
          {FORMATS.map(([value, name, about]) => (
            <label key={value}>
              <input
                type="radio"
                name="format"
                value={value}
                checked={format === value}
                onChange={() => setFormat(value)}
              />
              <span>
                <strong>{name}</strong>
                <span className="quiet">{about}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {work.error && <ErrorNote error={work.error} />}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="main" disabled={work.isPending}>
            {work.isPending ? "Exporting" : "Export"}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
