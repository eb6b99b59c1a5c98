import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * Scrolls sideways, such as around a wide table. The keyboard scrolls what has the focus. It is a group and not a
 * landmark, since it often has the name of its section.
 */
export function ScrollRegion({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section role="group" className={className} tabIndex={0} aria-label={label} data-scroll="">
      {children}
    </section>
  );
}
