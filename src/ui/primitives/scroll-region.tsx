import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A region that scrolls sideways, such as around a wide table. The keyboard scrolls what has the focus. */
export function ScrollRegion({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section className={className} tabIndex={0} aria-label={label} data-scroll="">
      {children}
    </section>
  );
}
