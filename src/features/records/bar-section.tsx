import { type ReactNode, useId } from 'react';
import { useExploreT } from './explore-words.ts';

interface Props {
  readonly title: string;
  /** Level of the heading. */
  readonly level?: 3 | 4;
  /** What the filter is of, for tests and styles. */
  readonly dimension: string;
  readonly isBusy?: boolean;
  /** `null` when nothing is filtered out. */
  readonly onClear: (() => void) | null;
  /** Beside the title. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A filter of the records, with a button that clears it. */
export function BarSection({ title, level = 3, dimension, isBusy = false, onClear, lead, children }: Props) {
  const t = useExploreT();
  const titleId = useId();
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <section className="bar-group" aria-labelledby={titleId} aria-busy={isBusy} data-dimension={dimension}>
      <header className="bar-head">
        <Heading id={titleId} tabIndex={-1}>
          {title}
        </Heading>
        {lead}
        {onClear !== null && (
          <button
            type="button"
            className="link-button"
            aria-label={t('explore.all.of', { group: title })}
            onClick={() => {
              // This button is removed.
              document.getElementById(titleId)?.focus();
              onClear();
            }}
          >
            {t('explore.all')}
          </button>
        )}
      </header>
      {children}
    </section>
  );
}
