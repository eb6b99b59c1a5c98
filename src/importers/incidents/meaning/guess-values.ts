/** Guesses the columns of market, quantity and id. */
import type { Column } from '../../../domain/column.ts';
import type { Knowledge } from '../knowledge.ts';
import type { MarketMapping, QuantityMapping, Question } from '../mapping.ts';
import type { RawTable } from '../raw-table.ts';
import { isCalled } from './header-words.ts';
import { marketFinder } from './market-words.ts';
import { isPlainQuantity, isSurelyQuantity, parseQuantity, quantityReadings } from './quantity.ts';
import { MOST_CELLS, NAMED_CELLS, sampleRecords, sampleTexts, shareOf, textsOf } from './sample.ts';
import { endsInLetter, knownUnitOf, unitOfName } from './units.ts';

const HALF = 0.5;
const QUARTER = 0.25;

/**
 * Half of a column's distinct words must name a market, or those of a quarter of the records, or one if the column is
 * called goods. The other words are listed, for the user to map.
 */
export function guessMarket(
  { columns, recordCount }: RawTable,
  taken: readonly number[],
  { markets }: Knowledge,
): MarketMapping | null {
  const find = marketFinder(markets);
  const records = sampleRecords(recordCount);
  let best: { column: number; share: number; words: MarketMapping['words'] } | null = null;
  for (const [column, cells] of columns.entries()) {
    if (cells.kind !== 'words' || taken.includes(column)) continue;
    const texts = cells.words.map((word) => word.trim()).filter((word) => word !== '');
    const found = texts.flatMap((text) => {
      const id = find(text);
      return id === null ? [] : [[text, id] as const];
    });
    if (found.length === 0) continue;
    const words = new Map(found);
    const ofRecords = shareOf(sampleTexts(cells, records), (text) => words.has(text));
    const isNamed = isCalled(cells.name, 'market');
    if (!isNamed && found.length / texts.length < HALF && ofRecords < QUARTER) continue;
    if (ofRecords > (best?.share ?? 0)) best = { column, share: ofRecords, words: Object.fromEntries(found) };
  }
  return best === null ? null : { column: best.column, words: best.words };
}

export function guessQuantity(
  table: RawTable,
  taken: readonly number[],
): {
  readonly quantity: QuantityMapping | null;
  readonly questions: readonly Question[];
  /** Other columns that have quantities. */
  readonly others: readonly number[];
} {
  const records = sampleRecords(table.recordCount);
  const [found, ...more] = table.columns
    .map((column, at) => ({ column, at, texts: sampleTexts(column, records) }))
    .filter(({ column, at, texts }) => !taken.includes(at) && isQuantity(column, texts));
  if (found === undefined) return { quantity: null, questions: [], others: [] };
  const { column, at, texts } = found;
  const read = styleOf(column, table.recordCount, texts);
  const [style, open] = 'open' in read ? [null, read.open] : [read, null];
  const unitColumn = unitColumnOf(table, at, taken);
  const always = unitOfName(column.name) ?? '';
  const isBehind = always === '' && column.kind !== 'number' && texts.some((text) => unitIn(text) !== '');
  // A unit behind a number takes precedence over one of the heading.
  const unit: QuantityMapping['unit'] =
    unitColumn >= 0 ? { column: unitColumn } : isBehind ? 'behind' : { always };
  return {
    quantity: { column: at, style, unit },
    questions: open === null ? [] : [{ ask: 'quantity-style', example: open }],
    others: more.map((one) => one.at),
  };
}

/** Beside the quantity, units need no heading. Cigarettes are also goods, and letters alone have other meanings. */
function unitColumnOf(
  { columns, recordCount }: RawTable,
  quantity: number,
  taken: readonly number[],
): number {
  const records = sampleRecords(recordCount);
  const beside = [quantity + 1, quantity - 1].find((at) => {
    const column = columns[at];
    if (column === undefined || taken.includes(at) || isCalled(column.name, 'market')) return false;
    const texts = sampleTexts(column, records);
    return shareOf(texts, (text) => knownUnitOf(text) !== null) >= MOST_CELLS && !texts.every(endsInLetter);
  });
  return beside ?? columns.findIndex(({ name }, at) => at !== quantity && isCalled(name, 'unit'));
}

function unitIn(text: string): string {
  return (
    parseQuantity(text, { decimal: '.', grouped: true })?.unit ??
    parseQuantity(text, { decimal: ',', grouped: true })?.unit ??
    ''
  );
}

function isQuantity(column: Column, texts: readonly string[]): boolean {
  if (column.kind === 'time') return false;
  // Single letters are also ages, groups and zones: only a heading or longer units make them units.
  const isNamed =
    isCalled(column.name, 'quantity') || (unitOfName(column.name) !== null && !endsInLetter(column.name));
  if (isNamed && shareOf(texts, isPlainQuantity) >= NAMED_CELLS) return true;
  const isNumbers = shareOf(texts, (text) => quantityReadings(text).length > 0) >= MOST_CELLS;
  if (isNamed && isNumbers) return true;
  const sure = texts.filter(isSurelyQuantity);
  return sure.length >= texts.length * MOST_CELLS && sure.some((text) => !endsInLetter(text));
}

/**
 * Examines all cells: one unambiguous mark may decide.
 * @param texts of the sample
 * @returns the style, or an ambiguous cell
 */
function styleOf(
  column: Column,
  recordCount: number,
  texts: readonly string[],
): NonNullable<QuantityMapping['style']> | { readonly open: string } {
  if (column.kind === 'number') {
    const example = texts.find((text) => quantityReadings(text).length > 1) ?? texts[0] ?? '';
    return column.mayBeGrouped ? { open: example } : { decimal: column.decimal, grouped: false };
  }
  // Only cells of two readings need a style, which all others are to agree on.
  const sure = new Set<'.' | ','>();
  let open: string | null = null;
  for (const text of textsOf(column, recordCount)) {
    if (!/\d[.,]\d/.test(text)) continue;
    const [reading, other] = quantityReadings(text);
    if (other !== undefined) open ??= text;
    else if (reading !== undefined) sure.add(reading.style.decimal);
  }
  const [decimal = '.'] = sure;
  return open === null || sure.size === 1 ? { decimal, grouped: true } : { open };
}

export function guessId({ columns }: RawTable, taken: readonly number[]): { readonly column: number } | null {
  const column = columns.findIndex(({ name }, at) => !taken.includes(at) && isCalled(name, 'id'));
  return column < 0 ? null : { column };
}
