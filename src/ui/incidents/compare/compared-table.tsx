import { useMemo, useState } from 'react';
import type { NamedDimension } from '../../../analysis/incidents/dimensions.ts';
import { isRest } from '../../../analysis/incidents/dimensions.ts';
import type { ComparedIncidents } from '../../../state/selectors/compared-incidents.ts';
import { useAppState, useFormat } from '../../ui-context.tsx';
import { clampPage } from '../clamp-page.ts';
import { useBarNames } from '../explore/bar-names.ts';
import { useExploreT } from '../explore/explore-words.ts';
import { PageTurner } from '../page-turner.tsx';
import { useCompareT } from './compare-words.ts';
import { ComparedRow } from './compared-row.tsx';
import { SideHead } from './side-head.tsx';
import { COMPARED_COLUMNS, type ComparedColumn, type ComparedSort, sortCompared } from './sort-compared.ts';

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
  const { bars, over, pair } = compared;
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
  const titles: Readonly<Record<ComparedColumn, string>> = {
    name: tExplore(`explore.by.${by}`),
    first: t('compare.first'),
    second: t('compare.second'),
    ratio: t(ratio),
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="picture-scroll" tabIndex={0} aria-label={t('compare.region')} data-scroll="">
        <table className="import-table records-table compare-table" data-testid={testId}>
          <thead>
            <tr>
              {COMPARED_COLUMNS.map((column) => (
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
            {rows.map((bar) => (
              <ComparedRow key={bar.key} by={by} bar={bar} over={over} measure={measure} />
            ))}
          </tbody>
        </table>
      </section>
      <PageTurner page={shownPage} rowsAPage={PAGE_ROWS} count={named.length} onTurn={setPage} />
      <p className="incidents-note">
        {t('compare.method')}
        {measure === 'shares' && ` ${t('compare.method.shares')}`}
        {pair.of === 'groups' && ` ${t('compare.method.groups')}`}
      </p>
    </>
  );
}
