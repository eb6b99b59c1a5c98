import type { ReactNode } from 'react';

export interface TermRow {
  readonly key: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
}

/** Terms and values with a rule between rows. */
export function TermList({ rows }: { readonly rows: readonly TermRow[] }) {
  return (
    <dl className="term-list">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.term}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
