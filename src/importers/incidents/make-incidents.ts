/**
 * Converts a raw table and its mapping to records, and logs all problems. Each record is accepted, without
 * position, or dropped; the counts must add up.
 */
import type { Column } from '../../domain/column.ts';
import { textAt } from '../../domain/column-cells.ts';
import { reasonColumn } from '../../domain/exported-columns.ts';
import { gradeIn } from '../../domain/file-grade.ts';
import { FILE_GRADINGS, type FileGrading, UNGRADED } from '../../domain/grading.ts';
import type { MarketId } from '../../domain/ids.ts';
import { type IncidentTable, NO_DATE, NO_POSITION, stepsOf } from '../../domain/incident.ts';
import { isCorrected, withoutCorrection, wrongRecords } from './corrections.ts';
import { exportedColumns } from './exported-records.ts';
import type { Knowledge } from './knowledge.ts';
import type { GradeMapping, Mapping, MarketMapping } from './mapping.ts';
import { cellReader } from './meaning/cell-reader.ts';
import { isNear } from './meaning/near-mask.ts';
import { pickRows } from './meaning/pick-rows.ts';
import {
  isPlaced as hasPlace,
  makeCorrectedDates,
  makeCorrectedPosition,
  makeCorrectedQuantity,
} from './meaning/read-corrected.ts';
import { positionColumns } from './meaning/read-position.ts';
import { REPEATS_RECORD, repeatsOf } from './meaning/repeats.ts';
import { makeTotalFinder } from './meaning/total-rows.ts';
import { ProblemLog, problemAt } from './problem-log.ts';
import type { RawTable } from './raw-table.ts';
import type { MadeIncidents } from './report.ts';

/** Numbers distinct texts during reading, so that each record holds a small number. */
class WordList {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** @param most maximum number of texts */
  constructor(readonly most: number) {}

  /** Returns the text's index plus 1; 0 if it is empty or the list is full. */
  numberOf(text: string): number {
    if (text === '') return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    if (this.words.length >= this.most) return 0;
    this.words.push(text);
    this.#numbers.set(text, this.words.length);
    return this.words.length;
  }
}

/** `unit` is a byte, and 0 means none. */
const MAX_UNITS = 254;

/**
 * @param name of the resulting table
 * @param mapping with every question answered (`checkMapping` finds none)
 * @throws if a question is unanswered, or the counts do not add up (a programming error)
 */
export function makeIncidents(
  table: RawTable,
  name: string,
  mapping: Mapping,
  knowledge: Knowledge,
): MadeIncidents {
  if (!isCorrected(mapping, 'leave-out')) return makeRows(table, name, mapping, knowledge, NONE);
  const whole = makeRows(table, name, withoutCorrection(mapping, 'leave-out'), knowledge, NONE);
  return makeRows(table, name, mapping, knowledge, wrongRecords(whole.problems));
}

const NONE: ReadonlyMap<number, unknown> = new Map();

/** @param leftOut records that are dropped by the user's choice */
function makeRows(
  table: RawTable,
  name: string,
  mapping: Mapping,
  knowledge: Knowledge,
  leftOut: ReadonlyMap<number, unknown>,
): MadeIncidents {
  const { recordCount } = table;
  const log = new ProblemLog();
  const { dropped, droppedCount: unreadable } = droppedOf(table);
  let droppedCount = unreadable;
  const totalAt = makeTotalFinder(table);
  const readPosition = makeCorrectedPosition(table, mapping, knowledge);
  const readDate = makeCorrectedDates(table, mapping, knowledge);
  const markets = makeMarketReader(table, mapping.market);
  const readQuantity = makeCorrectedQuantity(table, mapping);
  const units = new WordList(MAX_UNITS);
  const keepsTotals = isCorrected(mapping, 'keep-totals');
  const dropsRepeats = isCorrected(mapping, 'drop-repeats');
  const repeats = repeatsOf(table, mapping.id?.column ?? null, (record) => dropped[record] === 1);

  const rows = emptyRows(recordCount);
  let rowCount = 0;
  let placedCount = 0;
  let readingProblem = 0;
  /** Merges the reader's problems before new ones, in record order. */
  const takeOver = (upTo: number) => {
    while (readingProblem < table.problems.count && (table.problems.record[readingProblem] ?? 0) <= upTo) {
      const { code, record, column, value } = problemAt(table.problems, readingProblem);
      log.add(code, record, column, value);
      readingProblem += 1;
    }
  };
  const say = (
    code: Parameters<ProblemLog['add']>[0],
    record: number,
    column: number | null,
    detail = '',
  ) => {
    const cell = column === null ? undefined : table.columns[column];
    log.add(code, record, column, (cell === undefined ? '' : textAt(cell, record)) + detail);
  };

  for (let record = 0; record < recordCount; record += 1) {
    takeOver(record);
    if (dropped[record] === 1) continue;
    const repeat = repeats[record] ?? 0;
    const isRepeat = dropsRepeats && repeat === REPEATS_RECORD;
    if (isRepeat || leftOut.has(record)) {
      say(isRepeat ? 'repeat-left-out' : 'left-out', record, null);
      droppedCount += 1;
      continue;
    }
    const position = readPosition(record);
    const date = readDate?.read(record) ?? null;
    const isPlaced = hasPlace(position);
    // A record with a place or a date is one, whatever it is called.
    const total = isPlaced || (date !== null && typeof date !== 'string') ? null : totalAt(record);
    if (total !== null && keepsTotals) say('total-kept', record, total);
    else if (total !== null) {
      say('total-row', record, total);
      droppedCount += 1;
      continue;
    }
    const row = rowCount;
    rowCount += 1;
    rows.record[row] = record;

    if (position.problem !== null) say(position.problem, record, position.column, position.detail);
    if (isPlaced) {
      placedCount += 1;
      rows.lng[row] = stepsOf(position.lng);
      rows.lat[row] = stepsOf(position.lat);
      if (!isNear(knowledge.near, position.lng, position.lat)) say('position-far', record, position.column);
    } else {
      rows.lng[row] = NO_POSITION;
      rows.lat[row] = NO_POSITION;
    }

    rows.minute[row] = NO_DATE;
    if (date === null && readDate !== null) say('date-missing', record, readDate.column);
    if (typeof date === 'string') say(date, record, readDate?.column ?? null);
    else if (date !== null) {
      rows.minute[row] = date.minute;
      rows.datePrecision[row] = date.precision;
      if (date.problem !== null) say(date.problem, record, readDate?.column ?? null);
      if ('isCorrected' in date) say('date-in-order', record, readDate?.column ?? null);
      const lostTime = readDate?.lostTimeOf(record, date) ?? null;
      if (lostTime !== null) say('time-unreadable', record, lostTime);
      if (date.minute > knowledge.nowMinute) say('date-in-future', record, readDate?.column ?? null);
    }

    if (markets !== null) {
      const market = markets.read(record);
      if (market === 'unknown') say('market-unknown', record, markets.column);
      else rows.market[row] = market;
    }

    const quantity = readQuantity?.(record) ?? null;
    if (quantity !== null) {
      const column = mapping.quantity?.column ?? null;
      rows.quantity[row] = quantity.value;
      if (quantity.isCorrected) say('quantity-in-style', record, column);
      if (Number.isNaN(quantity.value)) say('quantity-unreadable', record, column);
      else if (quantity.value < 0) say('quantity-negative', record, column);
      else if (quantity.isApproximate) say('quantity-approximate', record, column);
      rows.unit[row] = units.numberOf(quantity.unit);
      if (quantity.unit !== '' && rows.unit[row] === 0)
        log.add('unit-unknown', record, column, quantity.unit);
    }

    if (repeat !== 0)
      say(repeat === REPEATS_RECORD ? 'repeated-record' : 'repeated-id', record, mapping.id?.column ?? null);
  }
  takeOver(recordCount);

  const kept = keptColumns(table, mapping);
  const cut = <Values extends Uint8Array | Int32Array | Uint32Array | Float64Array>(values: Values) =>
    rowCount === recordCount ? values : (values.slice(0, rowCount) as Values);
  const record = cut(rows.record);
  const incidents: IncidentTable = {
    name,
    rowCount,
    placedCount,
    lng: cut(rows.lng),
    lat: cut(rows.lat),
    minute: cut(rows.minute),
    datePrecision: cut(rows.datePrecision),
    market: cut(rows.market),
    markets: markets?.markets ?? [],
    quantity: cut(rows.quantity),
    unit: cut(rows.unit),
    units: units.words,
    idColumn: mapping.id === null ? -1 : kept.indexOf(mapping.id.column),
    ...(mapping.grades === undefined ? {} : { fileGrades: gradesOf(table, mapping.grades, record) }),
    columns: kept.map((at) => pickRows(table.columns[at] as Column, record, recordCount)),
    record,
  };
  const counts = {
    total: recordCount,
    accepted: placedCount,
    dropped: droppedCount,
    unlocated: rowCount - placedCount,
  };
  if (counts.accepted + counts.dropped + counts.unlocated !== counts.total) {
    throw new Error(`${name}: ${JSON.stringify(counts)} do not add up`);
  }
  return {
    table: incidents,
    counts,
    problems: log.finish(),
    places: table.places,
    columnNames: table.columns.map((column) => column.name),
  };
}

function emptyRows(recordCount: number) {
  return {
    record: new Uint32Array(recordCount),
    lng: new Int32Array(recordCount),
    lat: new Int32Array(recordCount),
    minute: new Int32Array(recordCount),
    datePrecision: new Uint8Array(recordCount),
    market: new Uint8Array(recordCount),
    quantity: new Float64Array(recordCount).fill(Number.NaN),
    unit: new Uint8Array(recordCount),
  };
}

/** Flags the records that the reader dropped, and counts them. */
function droppedOf({ recordCount, problems }: RawTable) {
  const dropped = new Uint8Array(recordCount);
  let droppedCount = 0;
  for (let at = 0; at < problems.count; at += 1) {
    const { record, outcome } = problemAt(problems, at);
    if (outcome !== 'dropped' || record >= recordCount || dropped[record] === 1) continue;
    dropped[record] = 1;
    droppedCount += 1;
  }
  return { dropped, droppedCount };
}

/** @param records numbers of the records, by row */
function gradesOf({ columns }: RawTable, grades: GradeMapping, records: Uint32Array) {
  const read = (grading: FileGrading, cells: Column) => {
    const gradeOf = (text: string) => gradeIn(grading, text);
    const gradeAt = cellReader<number>(cells, {
      ofText: gradeOf,
      ofNumber: (value) => gradeOf(String(value)),
      ofTime: () => UNGRADED,
    });
    return Uint8Array.from(records, (record) => gradeAt(record) ?? UNGRADED);
  };
  return Object.fromEntries(
    FILE_GRADINGS.flatMap((grading) => {
      const cells = columns[grades[grading] ?? -1];
      return cells === undefined ? [] : [[grading, read(grading, cells)]];
    }),
  );
}

function keptColumns(table: RawTable, mapping: Mapping): readonly number[] {
  const gone = [...positionColumns(mapping.position), ...exportedColumns(table), reasonColumn(table)];
  return table.columns.map((_, at) => at).filter((at) => !gone.includes(at));
}

/** Reads each record's market from its cell text and mapping. */
interface MarketReader {
  readonly column: number;
  /** Markets of the mapping, in order. */
  readonly markets: readonly MarketId[];
  /** Index into `markets` plus 1; 0 for none; `unknown` on the first occurrence of an unmapped text. */
  readonly read: (record: number) => number | 'unknown';
}

/** @returns `null` when the mapping has no market */
function makeMarketReader(table: RawTable, mapping: MarketMapping | null): MarketReader | null {
  if (mapping === null) return null;
  const { column, words } = mapping;
  const cells = table.columns[column];
  if (cells === undefined)
    throw new Error('the market of the mapping is a column that the table does not have');
  const markets = [...new Set(Object.values(words).filter((id) => id !== null))];
  const told = new Set<string>();
  const numberOf = (text: string): number | string => {
    const word = text.trim();
    if (!Object.hasOwn(words, word)) return word;
    const id = words[word] ?? null;
    return id === null ? 0 : markets.indexOf(id) + 1;
  };
  const read = cellReader<number | string>(cells, {
    ofText: numberOf,
    ofNumber: (value) => numberOf(String(value)),
    ofTime: (value) => numberOf(String(value)),
  });
  return {
    column,
    markets,
    read: (record) => {
      const found = read(record) ?? 0;
      if (typeof found === 'number') return found;
      if (told.has(found)) return 0;
      told.add(found);
      return 'unknown';
    },
  };
}
