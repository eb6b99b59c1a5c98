import { useExploreT } from './explore-words.ts';
import type { RowPicking } from './use-row-picking.ts';

interface Props {
  readonly picking: RowPicking;
  /** Number of rows in the table. */
  readonly count: number;
}

/** Selects all matching rows, or none. */
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
