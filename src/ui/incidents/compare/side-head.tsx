import { datesOf, daysOf } from '../../../analysis/incidents/period-before.ts';
import type { ComparedIncidents } from '../../../state/selectors/compared-incidents.ts';
import { useCompareT } from './compare-words.ts';
import type { ComparedColumn, ComparedSort } from './sort-compared.ts';
import { useGroupChoices } from './use-group-choices.ts';

interface Props {
  readonly column: ComparedColumn;
  readonly title: string;
  readonly compared: ComparedIncidents;
  readonly sort: ComparedSort | null;
  readonly onSort: (column: ComparedColumn) => void;
}

const SIGNS = { ascending: ' ↑', descending: ' ↓', none: '' } as const;

/** Sortable column header; count columns also show the period's dates and length, or the group's name. */
export function SideHead({ column, title, compared, sort, onSort }: Props) {
  const t = useCompareT();
  const order = sort?.column !== column ? 'none' : sort.descending ? 'descending' : 'ascending';
  const side = column === 'first' ? 0 : column === 'second' ? 1 : null;
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" className="sort-button" onClick={() => onSort(column)}>
        {side === null ? title : <Side compared={compared} side={side} />}
        <span className="visually-hidden">{` · ${t('compare.sort')}`}</span>
        <span aria-hidden="true">{SIGNS[order]}</span>
      </button>
    </th>
  );
}

function Side({
  compared: { pair, periods },
  side,
}: {
  readonly compared: ComparedIncidents;
  readonly side: 0 | 1;
}) {
  const t = useCompareT();
  const { nameOf } = useGroupChoices();
  if (pair.of === 'groups') return nameOf(pair.source, side === 0 ? pair.first : pair.second);
  if (periods === null) return null;
  const [from, to] = datesOf(periods[side]);
  return (
    <>
      <span className="unbroken">{from}</span>
      <span className="visually-hidden"> – </span>
      <br />
      <span className="unbroken">{to}</span>
      <br />
      <small>{t('compare.days', { days: daysOf(periods[side]) })}</small>
    </>
  );
}
