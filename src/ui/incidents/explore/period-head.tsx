import type { MinuteSpan } from '../../../analysis/incidents/filtered-counts.ts';
import { datesOf, daysOf } from '../../../analysis/incidents/span-before.ts';
import { useExploreT } from './explore-words.ts';

/** The head of a column of counts: their first and last day, and how many days these are. */
export function PeriodHead({ span }: { readonly span: MinuteSpan }) {
  const t = useExploreT();
  const [from, to] = datesOf(span);
  return (
    <th scope="col">
      {from}
      <span className="visually-hidden"> – </span>
      <br />
      {to}
      <br />
      <small>{t('explore.compare.days', { days: daysOf(span) })}</small>
    </th>
  );
}
