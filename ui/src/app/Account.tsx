import * as Radix from "@radix-ui/react-dialog";
import styles from "./Account.module.css";
import { AccountTools } from "./AccountTools";

/** Who sits here, and what only they can do: above the foot of the rail, out of the page's way. */
export function Account({ onClose }: { onClose: () => void }) {
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={styles.veil} />
        <Radix.Content className={styles.panel} aria-describedby={undefined}>
          <Radix.Title className="hidden-visually">Your account</Radix.Title>
          <AccountTools />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
