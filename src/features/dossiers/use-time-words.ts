import { MONTHS_OF, type TimeStep } from '../../analysis/dossier/count-by-time.ts';
import { dateOfMonth } from '../../lib/months.ts';
import { useFormat } from '../../ui/ui-context.tsx';

/** Names a time column by its first month. */
export function useTimeName(): (firstMonth: number, step: TimeStep) => string {
  const format = useFormat();
  return (firstMonth, step) =>
    step === 'year'
      ? `${yearOfMonth(firstMonth)}`
      : format.dateRange(dateOfMonth(firstMonth), dateOfMonth(firstMonth + MONTHS_OF[step] - 1));
}

/** @param month since January 1970 */
export function yearOfMonth(month: number): number {
  return 1970 + Math.floor(month / MONTHS_OF.year);
}
