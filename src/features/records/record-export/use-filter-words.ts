import type { ColumnFilter } from '../../../analysis/incidents/column-filter.ts';
import { GRADINGS } from '../../../domain/grading.ts';
import type { Formats } from '../../../i18n/format.ts';
import { periodOf } from '../../../state/session.ts';
import { useAppState, useFormat } from '../../../ui/ui-context.tsx';
import type { OwnDimension } from '../../explore/state/exploration.ts';
import { useBarNames } from '../bar-names.ts';
import { useCompareT } from '../compare/compare-words.ts';
import { useExploreT } from '../explore-words.ts';
import { nameGrade, useGradingsT } from '../gradings/grading-words.ts';
import { useRecordExportT } from './export-words.ts';

interface FilterWords {
  readonly name: string;
  readonly values: string;
}

/**
 * Describes the active filters in the export. For coarsened records only their names, since values would
 * reveal a day or a place.
 */
export function useFilterWords(): (isCoarse: boolean) => string {
  const t = useRecordExportT();
  const filters = useFilters();
  const format = useFormat();
  return (isCoarse) =>
    filters.length === 0
      ? t('recordExport.about.noFilters')
      : filters.map(({ name, values }) => (isCoarse ? name : `${name}: ${values}`)).join(format.semicolon);
}

function useFilters(): readonly FilterWords[] {
  const t = useRecordExportT();
  const tExplore = useExploreT();
  const tGradings = useGradingsT();
  const tCompare = useCompareT();
  const format = useFormat();
  const nameOf = useBarNames();
  const period = useAppState(periodOf);
  const markets = useAppState(({ scene }) => scene.markets);
  const { chosen, text, area, columns } = useAppState(({ exploration }) => exploration);
  const areas = useAppState((state) => state.areas.list);
  const grades = useAppState(({ gradings }) => gradings.chosen);
  const filters: FilterWords[] = [];
  const add = (name: string, values: readonly string[]) =>
    filters.push({ name, values: format.list(values) });
  if (period.from !== null || period.to !== null)
    add(t('recordExport.filter.period'), [format.dateRange(period.from, period.to)]);
  if (markets !== null)
    add(
      tExplore('explore.by.market'),
      markets.map((id) => nameOf('market', id)),
    );
  for (const [dimension, keys] of Object.entries(chosen) as [OwnDimension, typeof chosen.leg][]) {
    if (keys == null) continue;
    add(
      dimension === 'weekday' ? t('recordExport.filter.weekday') : tExplore(`explore.by.${dimension}`),
      keys.map((key) => nameOf(dimension, key)),
    );
  }
  if (area !== null)
    add(
      t(`recordExport.filter.${area.side}`),
      areas.filter(({ id }) => area.areas.includes(id)).map(({ name }) => name),
    );
  for (const filter of columns) add(filter.column, wordsOf(filter, format, tCompare('compare.empty')));
  if (text !== '') add(t('recordExport.filter.text'), [`“${text}”`]);
  for (const grading of GRADINGS) {
    const keys = grades[grading];
    if (keys !== null)
      add(
        tGradings(`gradings.by.${grading}`),
        keys.map((grade) => nameGrade(tGradings, grading, grade)),
      );
  }
  return filters;
}

function wordsOf(filter: ColumnFilter, format: Formats, empty: string): readonly string[] {
  switch (filter.kind) {
    case 'texts':
      return filter.texts.map((text) => (text === '' ? empty : text));
    case 'part':
      return [`“${filter.text}”`];
    case 'range':
      return [
        filter.isTime
          ? format.dateRange(dayOf(filter.from), dayOf(filter.to))
          : [filter.from, filter.to].map((end) => (end === null ? '…' : format.number(end, 3))).join(' – '),
      ];
  }
}

function dayOf(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString().slice(0, 10);
}
