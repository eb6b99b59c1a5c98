import { useFormat } from '../../ui/ui-context.tsx';
import { useIncidentsT } from './incident-words.ts';

interface PageTurnerProps {
  /** From 0. */
  readonly page: number;
  readonly rowsAPage: number;
  readonly count: number;
  readonly onTurn: (page: number) => void;
}

/** Pagination of a long table; nothing for a single page. */
export function PageTurner({ page, rowsAPage, count, onTurn }: PageTurnerProps) {
  const t = useIncidentsT();
  const format = useFormat();
  if (count <= rowsAPage) return null;
  const first = page * rowsAPage;
  const last = Math.min(count, first + rowsAPage);
  return (
    <p className="import-pages">
      <button
        type="button"
        className="text-button"
        aria-disabled={first === 0}
        onClick={() => onTurn(Math.max(0, page - 1))}
      >
        {t('incidents.problems.before')}
      </button>
      <span role="status">
        {t('incidents.problems.page', {
          from: format.number(first + 1),
          to: format.number(last),
          count: format.number(count),
        })}
      </span>
      <button
        type="button"
        className="text-button"
        aria-disabled={last === count}
        onClick={() => onTurn(last === count ? page : page + 1)}
      >
        {t('incidents.problems.after')}
      </button>
    </p>
  );
}
