import type { ReactNode } from 'react';

/** One result, as the search box lists it. */
export interface SearchRow {
  readonly key: string;
  readonly className: string;
  readonly content: ReactNode;
  /** `isByKey`: chosen with Enter, so that the focus must go where the reader goes on. */
  readonly open: (isByKey: boolean) => void;
}

/** Results of one kind under their heading. */
export interface SearchSection {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly SearchRow[];
  /** How many of the rows are results; one may lead to all of them. */
  readonly count: number;
  /** What is said under them: how many more there are, or why there are none. */
  readonly note: string | null;
}
