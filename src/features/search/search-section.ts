import type { ReactNode } from 'react';

/** One result row. */
export interface SearchRow {
  readonly key: string;
  readonly className: string;
  readonly content: ReactNode;
  /** `isByKey`: chosen with Enter, so the focus must move to the result. */
  readonly open: (isByKey: boolean) => void;
}

/** Results of one kind with a heading. */
export interface SearchSection {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly SearchRow[];
  /** Number of result rows; one further row may link to all. */
  readonly count: number;
  /** Remaining count, or why there are none. */
  readonly note: string | null;
}
