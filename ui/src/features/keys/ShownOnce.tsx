import { SecretOnce } from "@/components/SecretOnce";
import type { NewApiKey } from "@/lib/api/types";

interface Props {
  made: NewApiKey;
  title: string;
  onClose: () => void;
}

/** A new key, in full. */
export function ShownOnce({ made, title, onClose }: Props) {
  return (
    <SecretOnce
      title={title}
      name="key"
      secret={made.key}
      warning="Copy the key now. It is kept as a hash: nobody, not even an administrator, can ever show it again."
      onClose={onClose}
    >
      Programs send it as{" "}
      <code>
        Authorization: Bearer {made.key.split("_", 3).join("_")}_{"\u2026"}
      </code>
    </SecretOnce>
  );
}
