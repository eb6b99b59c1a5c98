import { useExploreT } from './explore-words.ts';
import type { RowPicking } from './use-row-picking.ts';

interface Props {
  readonly picking: RowPicking;
  /** Of the rows of the table. */
  readonly count: number;
}

/** Picks all rows that pass, or none. */
export function PickHead({ picking: { which, all, none }, count }: Props) {
  const t = useExploreT();
  return (
    <th className="grid-pick">
      <button
        type="button"
        role="checkbox"
        aria-checked={which === 'some' ? 'mixed' : which === 'all'}
        aria-label={t('explore.table.pickAll', { count })}
        onClick={which === 'all' ? none : all}
      >
        <span aria-hidden="true" />
      </button>
    </th>
  );
}
