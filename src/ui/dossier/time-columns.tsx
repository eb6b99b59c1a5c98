import type { CountedTime, TimeColumn, TimeStep } from '../../analysis/dossier/count-by-time.ts';
import { useFormat } from '../ui-context.tsx';
import { yearOfMonth } from './use-time-words.ts';

/** Maximum columns with numbers above them. */
const MAX_NUMBERS = 24;
/** Above this number of years, label every fifth. */
const MAX_YEARS = 20;
/** Height of the longest column; a single record must stay visible beside thousands. */
const HEIGHT_REM = 5;
const MIN_HEIGHT_REM = 0.1;

/** The table as columns, decorative for screen readers; numbers are shown where they fit. */
export function TimeColumns({ time: { step, columns } }: { readonly time: CountedTime }) {
  const format = useFormat();
  const most = Math.max(1, ...columns.map(({ count }) => count));
  return (
    <div
      className="dossier-columns"
      style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}
      aria-hidden="true"
      data-testid="dossier-columns"
    >
      {columns.map((column) => {
        const { firstMonth, count } = column;
        const tick = tickOf(column, step, columns.length);
        const height = count === 0 ? 0 : Math.max(MIN_HEIGHT_REM, (count / most) * HEIGHT_REM);
        return (
          <div key={firstMonth} data-year={tick === null ? undefined : ''}>
            <span className="dossier-column-count">
              {count > 0 && columns.length <= MAX_NUMBERS && format.number(count)}
            </span>
            <span className="dossier-column" style={{ height: `${height}rem` }} />
            <span className="dossier-column-tick">{tick}</span>
          </div>
        );
      })}
    </div>
  );
}

/** Year label if a year begins here and there is room. */
function tickOf({ firstMonth }: TimeColumn, step: TimeStep, count: number): string | null {
  const year = yearOfMonth(firstMonth);
  if (step !== 'year') return firstMonth % 12 === 0 ? `${year}` : null;
  return count <= MAX_YEARS || year % 5 === 0 ? `${year}` : null;
}
