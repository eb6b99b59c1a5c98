import type { BarKey, NamedDimension } from '../../analysis/incidents/dimensions.ts';
import type { SortKey } from '../../analysis/incidents/list-rows.ts';
import { isEmptyAt, textAt } from '../../domain/column-cells.ts';
import { GRADINGS, type GradeColumns, gradesOf, UNGRADED } from '../../domain/grading.ts';
import { type IncidentTable, NO_DATE } from '../../domain/incident.ts';
import type { Formats } from '../../i18n/format.ts';
import type { TranslateExplore } from '../records/index.ts';
import { nameGrade, type TranslateGradings } from '../records/index.ts';
import type { IncidentSet } from '../records/state/incidents.ts';
import { dateOfRow } from './incident-date.ts';

export interface TableColumn {
  readonly id: string;
  readonly title: string;
  readonly isNumeric: boolean;
  /** Width of the longest sampled text. */
  readonly characters: number;
  readonly textOf: (row: number) => string;
  /** Computed on first sort. */
  readonly sortKey: () => SortKey;
}

interface Words {
  readonly t: TranslateExplore;
  readonly tGradings: TranslateGradings;
  readonly format: Formats;
  readonly nameOf: (dimension: NamedDimension, key: BarKey) => string;
  readonly titleOf: (name: string, column: number) => string;
}

/** Rows sampled for column widths. */
const SAMPLE_ROWS = 200;
const MIN_CHARACTERS = 5;
const MAX_CHARACTERS = 34;

/** Columns of interpreted fields and places, then gradings, then all columns of the file. */
export function tableColumns(
  { taken: { table }, tags }: Pick<IncidentSet, 'taken' | 'tags'>,
  grades: GradeColumns,
  words: Words,
): readonly TableColumn[] {
  const { t, tGradings, format, nameOf, titleOf } = words;
  const once = (make: () => SortKey) => {
    let made: SortKey | null = null;
    return () => {
      made ??= make();
      return made;
    };
  };
  const column = (
    id: string,
    title: string,
    textOf: (row: number) => string,
    make: () => SortKey,
    isNumeric = false,
  ): TableColumn => ({
    id,
    title,
    isNumeric,
    characters: widthOf(table, title, textOf),
    textOf,
    sortKey: once(make),
  });
  const named = (
    id: string,
    dimension: NamedDimension,
    codes: Uint8Array | Uint16Array,
    keys: readonly string[],
  ) => {
    const names = ['', ...keys.map((key) => nameOf(dimension, key))];
    return column(
      id,
      t(`explore.by.${dimension}`),
      (row) => names[codes[row] ?? 0] ?? '',
      () => ranksOf(codes, names, format.compare),
    );
  };
  return [
    column(
      'record',
      t('explore.column.record'),
      (row) => format.number((table.record[row] ?? 0) + 1),
      () => Float64Array.from(table.record),
      true,
    ),
    column(
      'date',
      t('explore.column.date'),
      (row) => dateOfRow(table, row),
      () => Float64Array.from(table.minute, (minute) => (minute === NO_DATE ? Number.NaN : minute)),
    ),
    named('market', 'market', table.market, table.markets),
    column(
      'quantity',
      t('explore.column.quantity'),
      (row) => quantityOf(table, row, format),
      () => table.quantity,
      true,
    ),
    // Empty cells would falsely mean that nothing is near.
    ...(tags === null
      ? []
      : [
          named('jurisdiction', 'jurisdiction', tags.jurisdiction, tags.jurisdictions),
          named('leg', 'leg', tags.leg, tags.legs),
          column(
            'leg-km',
            t('explore.column.legKm'),
            (row) => kmOf(tags.legMetres[row] ?? Number.NaN, format),
            () => Float64Array.from(tags.legMetres, Math.abs),
            true,
          ),
        ]),
    ...GRADINGS.flatMap((grading) => {
      const ofGrading = grades[grading];
      if (ofGrading === undefined) return [];
      const names = gradesOf(grading).map((grade) =>
        grade === UNGRADED ? '' : nameGrade(tGradings, grading, grade),
      );
      return [
        column(
          `grade-${grading}`,
          tGradings(`gradings.by.${grading}`),
          (row) => names[ofGrading[row] ?? UNGRADED] ?? '',
          () => Float64Array.from(ofGrading, (grade) => (grade === UNGRADED ? Number.NaN : grade)),
        ),
      ];
    }),
    ...table.columns.map((one, at) =>
      column(
        `file-${at}`,
        titleOf(one.name, at),
        (row) => textAt(one, row),
        () => one,
        one.kind === 'number',
      ),
    ),
  ];
}

/** Names a record by its identifier, or by its number in the file. */
export function callRecord(table: IncidentTable, row: number, t: TranslateExplore): string {
  const ids = table.columns[table.idColumn];
  if (ids === undefined || isEmptyAt(ids, row)) {
    return t('explore.record.number', { number: (table.record[row] ?? 0) + 1 });
  }
  return textAt(ids, row);
}

export function quantityOf({ quantity, unit, units }: IncidentTable, row: number, format: Formats): string {
  const amount = quantity[row] ?? Number.NaN;
  if (Number.isNaN(amount)) return '';
  const name = units[(unit[row] ?? 0) - 1];
  const number = format.number(amount, 3);
  return name === undefined ? number : `${number} ${name}`;
}

/** @param metres negative on the left of a leg */
export function kmOf(metres: number, format: Formats): string {
  return Number.isNaN(metres) ? '' : format.km(Math.abs(metres) / 1000);
}

/** Ranks by name, not by code; unnamed values come last. */
function ranksOf(
  codes: Uint8Array | Uint16Array,
  names: readonly string[],
  compare: (a: string, b: string) => number,
): Float64Array {
  const order = [...names.keys()].slice(1).sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
  const ranks = new Float64Array(names.length).fill(Number.NaN);
  for (const [rank, code] of order.entries()) ranks[code] = rank;
  return Float64Array.from(codes, (code) => ranks[code] ?? Number.NaN);
}

function widthOf({ rowCount }: IncidentTable, title: string, textOf: (row: number) => string): number {
  let longest = Math.max(MIN_CHARACTERS, title.length + 2);
  for (let row = 0; row < Math.min(rowCount, SAMPLE_ROWS); row += 1) {
    longest = Math.max(longest, textOf(row).length + 1);
  }
  return Math.min(MAX_CHARACTERS, longest);
}
