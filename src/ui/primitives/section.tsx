import type { ReactNode } from 'react';
import { useId } from 'react';

interface SectionProps {
  readonly title: string;
  /** After the title, such as a count. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly className?: string;
}

/** Titled region of a panel. */
export function Section({ title, aside, children, level = 3, className }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={className === undefined ? 'section' : `section ${className}`} aria-labelledby={id}>
      <div className="section-head">
        <Heading id={id}>{title}</Heading>
        {aside !== undefined && <span className="section-aside">{aside}</span>}
      </div>
      {children}
    </section>
  );
}

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly count?: number;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Native disclosure, for find-in-page and keyboard. */
export function Disclosure({ summary, count, open = false, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary>
        <span className="disclosure-title">{summary}</span>
        {count !== undefined && <span className="count">{count}</span>}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
