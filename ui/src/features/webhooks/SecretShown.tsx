import { SecretOnce } from "@/components/SecretOnce";

interface Props {
  secret: string;
  title: string;
  onClose: () => void;
}

/** A signing secret, in full this once. */
export function SecretShown({ secret, title, onClose }: Props) {
  return (
    <SecretOnce
      title={title}
      name="secret"
      secret={secret}
      warning="Copy its secret now; it is not shown again. A lost one is replaced by rotating it."
      onClose={onClose}
    >
      With it the receiver checks that a message is ours: <code>webhook-signature</code>, as in Standard
      Webhooks, for which there is a library in most languages.
    </SecretOnce>
  );
}
