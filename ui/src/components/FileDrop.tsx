import { FileUp } from "lucide-react";
import { useId, useState } from "react";
import { size } from "@/lib/files";
import styles from "./FileDrop.module.css";

interface Props {
  label: string;
  hint: string;
  accept: string;
  file: File | null;
  onFile: (file: File) => void;
}

/** A file, dropped or chosen; a real file input underneath, so that keyboard and screen reader work. */
export function FileDrop({ label, hint, accept, file, onFile }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <label
      htmlFor={id}
      className={`${styles.drop} ${over ? styles.over : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const dropped = event.dataTransfer.files[0];
        if (dropped) onFile(dropped);
      }}
    >
      <FileUp aria-hidden="true" />
      <span className={styles.text}>
        <span className={styles.label}>{file ? file.name : label}</span>
        <span className="quiet">{file ? `${size(file.size)}, choose another` : hint}</span>
      </span>
      <input
        id={id}
        type="file"
        accept={accept}
        className="hidden-visually"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) onFile(chosen);
        }}
      />
    </label>
  );
}
