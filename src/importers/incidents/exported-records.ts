/** Recognises record files exported by this app: their columns are known, so nothing is asked. */
import { EXPORTED_COLUMNS, EXPORTED_ROW_ID } from '../../domain/exported-columns.ts';
import type { MarketId } from '../../domain/ids.ts';
import type { Knowledge } from './knowledge.ts';
import type { Mapping, MarketMapping, PositionMapping } from './mapping.ts';
import { guessId } from './meaning/guess-values.ts';
import type { RawTable } from './raw-table.ts';

const MS_PER_MINUTE = 60_000;

export function isOwnExport({ columns }: Pick<RawTable, 'columns'>): boolean {
  return columns.some(({ name }) => name === EXPORTED_COLUMNS.record);
}

/** Indexes of columns that repeat built-in values of a record, and so are not imported as extra columns. */
export function exportedColumns(table: Pick<RawTable, 'columns'>): readonly number[] {
  if (!isOwnExport(table)) return [];
  return [...Object.values(EXPORTED_COLUMNS), EXPORTED_ROW_ID]
    .map((name) => table.columns.findIndex((column) => column.name === name))
    .filter((at) => at >= 0);
}

/** Returns `null` for other files. */
export function exportedMapping(table: RawTable, knowledge: Knowledge): Mapping | null {
  if (!isOwnExport(table)) return null;
  const columnOf = (name: keyof typeof EXPORTED_COLUMNS): number | null => {
    const at = table.columns.findIndex((column) => column.name === EXPORTED_COLUMNS[name]);
    return at < 0 ? null : at;
  };
  const [date, market, quantity, unit] = [
    columnOf('date'),
    columnOf('market'),
    columnOf('quantity'),
    columnOf('unit'),
  ];
  return {
    position: positionOf(table, columnOf('lng'), columnOf('lat')),
    date:
      date === null
        ? null
        : {
            column: date,
            timeColumn: null,
            order: 'ymd',
            pivotYear: new Date(knowledge.nowMinute * MS_PER_MINUTE).getUTCFullYear(),
            zone: knowledge.zone,
          },
    market: market === null ? null : { column: market, words: marketWords(table, market, knowledge) },
    quantity:
      quantity === null
        ? null
        : {
            column: quantity,
            style: { decimal: '.', grouped: false },
            unit: unit === null ? { always: '' } : { column: unit },
          },
    id: guessId(table, exportedColumns(table)),
  };
}

function positionOf(table: RawTable, lng: number | null, lat: number | null): PositionMapping {
  if (table.shapes !== null) return { by: 'shape', system: 'EPSG:4326', swapped: false, others: 'unlocated' };
  if (lng === null || lat === null) return { by: 'nothing', known: true };
  return {
    by: 'two-columns',
    x: lng,
    y: lat,
    notation: { form: 'decimal', decimal: '.' },
    system: 'EPSG:4326',
    swapped: false,
  };
}

function marketWords(table: RawTable, column: number, { markets }: Knowledge): MarketMapping['words'] {
  const cells = table.columns[column];
  const words = cells?.kind === 'words' ? cells.words : [];
  const idOf = (word: string): MarketId | null =>
    markets.find(({ id }) => id === `market:${word.trim()}`)?.id ?? null;
  return Object.fromEntries(words.filter(Boolean).map((word) => [word.trim(), idOf(word)]));
}
