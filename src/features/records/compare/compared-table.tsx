import { useMemo, useState } from 'react';
import { type Amount, compareAmounts, verdictOf } from '../../../analysis/incidents/compare-counts.ts';
import { isRest, type NamedDimension } from '../../../analysis/incidents/dimensions.ts';
import { datesOf, daysOf } from '../../../analysis/incidents/period-before.ts';
import { formatAmount, formatRatio } from '../../../i18n/format-amount.ts';
import { ScrollRegion } from '../../../ui/primitives/scroll-region.tsx';
import { useAppState, useFormat } from '../../../ui/ui-context.tsx';
import type { ComparedMeasure } from '../../explore/state/exploration.ts';
import { useBarNames } from '../bar-names.ts';
import { clampPage } from '../clamp-page.ts';
import { useExploreT } from '../explore-words.ts';
import { PageTurner } from '../page-turner.tsx';
import type { ComparedIncidents } from '../state/compared-incidents.ts';
import type { OfSides } from '../state/compared-sides.ts';
import { useCompareT } from './compare-words.ts';
import { COMPARED_COLUMNS, type ComparedColumn, type ComparedSort, sortCompared } from './sort-compared.ts';
import { useGroupChoices } from './use-group-choices.ts';

interface SideHeadProps {
  readonly column: ComparedColumn;
  readonly title: string;
  readonly compared: ComparedIncidents;
  readonly sort: ComparedSort | null;
  readonly onSort: (column: ComparedColumn) => void;
}

const TURNED_COLUMNS: readonly ComparedColumn[] = ['name', 'second', 'first', 'ratio'];

const SIGNS = { ascending: ' ↑', descending: ' ↓', none: '' } as const;

/** Sortable column header; count columns also show the period's dates and length, or the group's name. */
function SideHead({ column, title, compared, sort, onSort }: SideHeadProps) {
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
  const year = from.slice(0, 4);
  const isYear = from === `${year}-01-01` && to === `${year}-12-31`;
  return (
    <>
      {isYear ? (
        year
      ) : (
        <>
          <span className="unbroken">{from}</span>
          <span className="visually-hidden"> – </span>
          <br />
          <span className="unbroken">{to}</span>
        </>
      )}
      <br />
      <small>{t('compare.days', { days: daysOf(periods[side]) })}</small>
    </>
  );
}

interface Props {
  readonly by: NamedDimension;
  readonly compared: ComparedIncidents;
  readonly testId?: string;
}

/** Small pages, since each row computes an interval. */
const PAGE_ROWS = 20;

/** Sortable table of the comparison; records without a value are listed below. */
export function ComparedTable({ by, compared, testId }: Props) {
  const t = useCompareT();
  const tExplore = useExploreT();
  const format = useFormat();
  const nameOf = useBarNames();
  const measure = useAppState(({ exploration }) => exploration.comparison?.measure ?? 'counts');
  const [page, setPage] = useState(0);
  const [sort, setSort] = useState<ComparedSort | null>(null);
  const { bars, over, pair, totals, unit, without } = compared;
  const named = useMemo(() => bars.filter(({ key }) => !isRest(key)), [bars]);
  const sorted = sortCompared(named, over, sort, (a, b) =>
    format.compare(nameOf(by, a.key), nameOf(by, b.key)),
  );
  const shownPage = clampPage(page, PAGE_ROWS, named.length);
  const rows = [
    ...sorted.slice(shownPage * PAGE_ROWS, (shownPage + 1) * PAGE_ROWS),
    ...bars.filter(({ key }) => isRest(key)),
  ];
  const onSort = (column: ComparedColumn) => {
    setPage(0);
    // Cycles the sorting: numbers descending first, names ascending, then reversed, then unsorted.
    const isFirstDescending = column !== 'name';
    setSort((before) => {
      if (before?.column !== column) return { column, descending: isFirstDescending };
      return before.descending === isFirstDescending ? { column, descending: !isFirstDescending } : null;
    });
  };
  const ratio = measure === 'shares' ? 'compare.ratio.shares' : (`compare.ratio.${pair.of}` as const);
  // Of two periods, the earlier stands on the left.
  const isTurned = pair.of === 'periods';
  const columns = isTurned ? TURNED_COLUMNS : COMPARED_COLUMNS;
  const titles: Readonly<Record<ComparedColumn, string>> = {
    name: tExplore(`explore.by.${by}`),
    first: t('compare.first'),
    second: t('compare.second'),
    ratio: t(ratio),
  };
  return (
    <>
      <ScrollRegion className="picture-scroll" label={t('compare.region')}>
        <table className="import-table records-table compare-table" data-testid={testId}>
          <thead>
            <tr>
              {columns.map((column) => (
                <SideHead
                  key={column}
                  column={column}
                  title={titles[column]}
                  compared={compared}
                  sort={sort}
                  onSort={onSort}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {measure === 'counts' && (
              <ComparedRow
                name={tExplore('explore.all')}
                amounts={totals}
                unit={unit}
                over={over}
                measure={measure}
                isTurned={isTurned}
              />
            )}
            {rows.map(({ key, first, second }) => (
              <ComparedRow
                key={key}
                name={nameOf(by, key)}
                amounts={[first, second]}
                unit={unit}
                over={over}
                measure={measure}
                isTurned={isTurned}
              />
            ))}
            {unit !== null && (
              <tr>
                <th scope="row">{t('compare.without')}</th>
                <td>{format.number(without[isTurned ? 1 : 0])}</td>
                <td>{format.number(without[isTurned ? 0 : 1])}</td>
                <td />
              </tr>
            )}
          </tbody>
        </table>
      </ScrollRegion>
      <PageTurner page={shownPage} rowsAPage={PAGE_ROWS} count={named.length} onTurn={setPage} />
      <p className="incidents-note">
        {t('compare.method')}
        {unit !== null && ` ${t('compare.method.amounts')}`}
        {measure === 'shares' && ` ${t('compare.method.shares')}`}
        {pair.of === 'groups' && ` ${t('compare.method.groups')}`}
      </p>
    </>
  );
}

interface ComparedRowProps {
  readonly name: string;
  readonly amounts: OfSides<Amount>;
  readonly unit: string | null;
  /** Denominators of the amounts. */
  readonly over: OfSides<number>;
  readonly measure: ComparedMeasure;
  /** Whether the second is on the left. */
  readonly isTurned: boolean;
}

/** Two amounts, their ratio, and whether it may be chance. */
function ComparedRow({
  name,
  amounts: [first, second],
  unit,
  over: [firstOver, secondOver],
  measure,
  isTurned,
}: ComparedRowProps) {
  const t = useCompareT();
  const format = useFormat();
  const compared = useMemo(
    () => compareAmounts(first, firstOver, second, secondOver),
    [first, firstOver, second, secondOver],
  );
  const verdict = verdictOf(compared);
  const say = ({ sum }: Amount) => formatAmount(sum, unit, format);
  const write = (ratio: number) => formatRatio(ratio, format);
  return (
    <tr data-verdict={verdict}>
      <th scope="row">{name}</th>
      <td>{say(isTurned ? second : first)}</td>
      <td>{say(isTurned ? first : second)}</td>
      <td>
        {t('compare.interval', {
          ratio: write(compared.ratio),
          low: write(compared.low),
          high: write(compared.high),
        })}
        <br />
        <b>{verdict === 'unsure' ? t('compare.unsure') : t(`compare.${measure}.${verdict}`)}</b>
      </td>
    </tr>
  );
}
