import type { CountedTime, TimeColumn, TimeStep } from '../../analysis/dossier/count-by-time.ts';
import { useFormat } from '../ui-context.tsx';
import { yearOfMonth } from './use-time-words.ts';

/** More numbers than these do not fit above their columns. */
const MAX_NUMBERS = 24;
/** Of more years than these, each fifth is named. */
const MAX_YEARS = 20;
/** Of the longest column; a single record beside thousands is still to be seen. */
const HEIGHT_REM = 5;
const MIN_HEIGHT_REM = 0.1;

/** The table beside it as columns, for the eye alone; the number stands above each where it fits. */
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

/** The year that begins here, as far as there is room to name it. */
function tickOf({ firstMonth }: TimeColumn, step: TimeStep, count: number): string | null {
  const year = yearOfMonth(firstMonth);
  if (step !== 'year') return firstMonth % 12 === 0 ? `${year}` : null;
  return count <= MAX_YEARS || year % 5 === 0 ? `${year}` : null;
}
