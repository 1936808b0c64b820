import type { ReactNode, Ref } from "react";

interface Props {
  label: string;
  className: string | undefined;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** A part of a page that scrolls by itself, reachable and named for those who use a keyboard. */
export function ScrollBox({ label, className, ref, children }: Props) {
  return (
    // A region that scrolls must be reachable by keyboard
    <section ref={ref} className={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
