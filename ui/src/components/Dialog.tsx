import * as Radix from "@radix-ui/react-dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./Button";
import styles from "./Dialog.module.css";

interface Props {
  open: boolean;
  onClose: () => void;
  title: string;
  about?: ReactNode;
  wide?: boolean;
  /** What it shows is gone for ever afterwards: only a button of its own closes it. */
  held?: boolean;
  children: ReactNode;
}

/** A form begins at its first field; the button that closes it comes first in the page. */
function toFirstField(event: Event): void {
  const field = (event.target as HTMLElement).querySelector<HTMLElement>(
    ":is(form, [cmdk-root]) :is(input, select, textarea):not(:disabled)",
  );
  if (!field) return;
  event.preventDefault();
  field.focus();
}

const stay = (event: Event) => event.preventDefault();

export function Dialog({ open, onClose, title, about, wide = false, held = false, children }: Props) {
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={styles.veil} />
        <Radix.Content
          className={`${styles.dialog} ${wide ? styles.wide : ""}`}
          onOpenAutoFocus={toFirstField}
          {...(about === undefined ? { "aria-describedby": undefined } : {})}
          {...(held ? { onEscapeKeyDown: stay, onInteractOutside: stay } : {})}
        >
          <header className={styles.head}>
            <Radix.Title className={styles.title}>{title}</Radix.Title>
            {!held && (
              <Radix.Close asChild>
                <Button tone="bare" aria-label="Close" icon={<X aria-hidden="true" />} />
              </Radix.Close>
            )}
          </header>
          {about !== undefined && <Radix.Description className="quiet">{about}</Radix.Description>}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** The row of buttons at the end of a dialog. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
