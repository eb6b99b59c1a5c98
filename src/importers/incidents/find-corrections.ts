/** Finds the corrections that would read the records of a group of problems. */
import { textAt } from '../../domain/column-cells.ts';
import { distanceKm } from '../../lib/great-circle.ts';
import { correctedPosition, placeNamesOf } from './corrections.ts';
import type { Knowledge } from './knowledge.ts';
import type {
  Correction,
  DateOrder,
  Mapping,
  Notation,
  PositionMapping,
  QuantityMapping,
  SystemFit,
} from './mapping.ts';
import { makeDateColumn } from './meaning/date-column.ts';
import { parseCoordinate } from './meaning/decimal.ts';
import { placeColumnOf } from './meaning/guess-position.ts';
import { type Point, systemsThatFit } from './meaning/guess-system.ts';
import { isLikely, isPlaced, isPlacedNear, NAMEABLE } from './meaning/read-corrected.ts';
import { makePositionReader } from './meaning/read-position.ts';
import { makeQuantityReader } from './meaning/read-quantity.ts';
import { codeAt, type ProblemCode, type ProblemTable, problemAt } from './problem-log.ts';
import type { RawTable } from './raw-table.ts';

/** A correction offered for the problems with one code. */
export interface OfferedCorrection {
  readonly code: ProblemCode;
  readonly correction: Correction;
  /** Records that it corrects, of those `tried`: the first of the group. */
  readonly count: number;
  readonly tried: number;
  /** The cell of the first of them, and for quantities the number that it becomes. */
  readonly example: string;
  readonly value: number | null;
  /** For coordinate systems, a place near its positions, which tells systems apart. */
  readonly place: string | null;
}

/** Records tried in each group. */
const MAX_TRIED = 10_000;
/** Points from which a coordinate system is guessed. */
const MAX_POINTS = 200;
/** Datums differ by less; zones by far more. */
const SAME_KM = 10;
/** More choices for one group are no help. */
const MAX_OFFERED = 2;

/** Problems that each kind of correction may solve. */
const SOLVES: Readonly<Record<Exclude<Correction['by'], 'leave-out'>, readonly ProblemCode[]>> = {
  swap: ['position-far', 'position-out-of-range', 'position-outside-system'],
  system: ['position-out-of-range', 'position-outside-system'],
  // Also of records that another correction reads by name.
  notation: ['position-unreadable', 'position-by-name', 'place-unknown'],
  names: NAMEABLE,
  crossings: ['place-crossing'],
  'date-order': ['date-unreadable', 'date-impossible'],
  'quantity-style': ['quantity-unreadable'],
  'keep-totals': ['total-row'],
  'drop-repeats': ['repeated-record'],
};

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd', 'serial'];
const STYLES: readonly NonNullable<QuantityMapping['style']>[] = [
  { decimal: ',', grouped: true },
  { decimal: '.', grouped: true },
];
/** South is never near the region. */
const NOTATIONS: readonly Notation[] = [
  { form: 'decimal', decimal: '.' },
  { form: 'sexagesimal', letterS: 'north' },
];

interface Candidate {
  readonly correction: Correction;
  /** Whether it reads a record; a number is the quantity that it becomes. */
  readonly solves: (record: number) => boolean | number;
  readonly place?: string | undefined;
  /** The cell that it reads, where the problem is about another one. */
  readonly cellOf?: (record: number) => string;
}

/** @returns by group, in the order of the codes; the corrections that read most first */
export function findCorrections(
  table: RawTable,
  mapping: Mapping,
  problems: ProblemTable,
  knowledge: Knowledge,
): readonly OfferedCorrection[] {
  const groups = groupRecords(problems);
  const placeColumn = NAMEABLE.some((code) => groups.has(code)) ? placeColumnOf(table, knowledge) : null;
  return [...groups].flatMap(([code, group]) =>
    candidatesFor(code, group, table, mapping, knowledge, placeColumn)
      .map((candidate) => countSolved(code, candidate, group, problems))
      .filter((one) => one.count > 0)
      .sort((a, b) => b.count - a.count)
      .filter(({ value }, at, all) => value === null || all.findIndex((one) => one.value === value) === at)
      .slice(0, MAX_OFFERED),
  );
}

interface Group {
  /** Indexes of problems. */
  readonly at: number[];
  readonly records: number[];
}

/** The first problems with each code that a correction may solve. */
function groupRecords(problems: ProblemTable): ReadonlyMap<ProblemCode, Group> {
  const solvable = new Set(Object.values(SOLVES).flat());
  const groups = new Map<ProblemCode, Group>();
  for (let at = 0; at < problems.count; at += 1) {
    const code = codeAt(problems, at);
    if (!solvable.has(code)) continue;
    const group = groups.get(code) ?? { at: [], records: [] };
    groups.set(code, group);
    if (group.at.length >= MAX_TRIED) continue;
    group.at.push(at);
    group.records.push(problems.record[at] ?? 0);
  }
  return groups;
}

function countSolved(
  code: ProblemCode,
  { correction, solves, place, cellOf }: Candidate,
  group: Group,
  problems: ProblemTable,
): OfferedCorrection {
  const solved = group.records.map(solves);
  const first = solved.findIndex((one) => one !== false);
  const value = solved[first];
  const record = group.records[first];
  return {
    code,
    correction,
    count: solved.filter((one) => one !== false).length,
    tried: group.records.length,
    example:
      record === undefined ? '' : (cellOf?.(record) ?? problemAt(problems, group.at[first] ?? 0).value),
    value: typeof value === 'number' ? value : null,
    place: place ?? null,
  };
}

function candidatesFor(
  code: ProblemCode,
  group: Group,
  table: RawTable,
  mapping: Mapping,
  knowledge: Knowledge,
  placeColumn: number | null,
): readonly Candidate[] {
  const may = (by: keyof typeof SOLVES) => SOLVES[by].includes(code);
  if (may('keep-totals')) return [{ correction: { by: 'keep-totals' }, solves: () => true }];
  if (may('drop-repeats')) return [{ correction: { by: 'drop-repeats' }, solves: () => true }];
  if (may('crossings')) return crossingCandidates(table, mapping, knowledge);
  if (may('date-order')) return dateCandidates(table, mapping, knowledge);
  if (may('quantity-style')) return quantityCandidates(table, mapping);
  return positionCandidates(may, group, table, mapping, knowledge, placeColumn);
}

/** @param may whether a kind of correction may solve the problems of the group */
function positionCandidates(
  may: (by: 'swap' | 'system' | 'notation' | 'names') => boolean,
  { records }: Group,
  table: RawTable,
  mapping: Mapping,
  knowledge: Knowledge,
  placeColumn: number | null,
): readonly Candidate[] {
  const { position } = mapping;
  const placed = (correction: Correction, near?: string): readonly Candidate[] => {
    const to = correctedPosition(position, correction);
    if (to === null) return [];
    const read = makePositionReader(table, to, knowledge);
    const solves = (record: number) =>
      correction.by === 'names' ? isPlaced(read(record)) : isPlacedNear(read(record), knowledge);
    return [{ correction, solves, place: near }];
  };
  const fits = may('system') ? systemsFor(records, table, position, knowledge) : [];
  const form = 'notation' in position && may('notation') ? position.notation.form : null;
  const read = form === null ? null : makePositionReader(table, position, knowledge);
  const cellOf = (record: number) => {
    const column = table.columns[read?.(record).column ?? -1];
    return column === undefined ? '' : textAt(column, record);
  };
  return [
    ...(may('swap') ? placed({ by: 'swap' }) : []),
    ...fits.flatMap(({ system, place }) => placed({ by: 'system', system }, place?.name)),
    ...(form === null ? [] : NOTATIONS)
      .filter((notation) => notation.form !== form)
      .flatMap((notation) => placed({ by: 'notation', notation }))
      .map((candidate) => ({ ...candidate, cellOf })),
    ...(placeColumn === null || !may('names') ? [] : placed({ by: 'names', column: placeColumn })),
  ];
}

function crossingCandidates(table: RawTable, mapping: Mapping, knowledge: Knowledge): readonly Candidate[] {
  const read = makePositionReader(table, placeNamesOf(mapping) ?? mapping.position, knowledge, true);
  return [{ correction: { by: 'crossings' }, solves: (record) => isPlaced(read(record)) }];
}

/** Systems in which most of the records lie near the region, and nearest to the other records of the file. */
function systemsFor(
  records: readonly number[],
  table: RawTable,
  position: PositionMapping,
  knowledge: Knowledge,
): readonly SystemFit[] {
  if (!('system' in position)) return [];
  const points = pointsOf(table, position, records.slice(0, MAX_POINTS));
  const middle = middleOf(table, position, knowledge);
  return systemsThatFit(points, knowledge)
    .filter(({ system }) => system !== position.system)
    .map((fit) => ({
      ...fit,
      away: middle === null ? 0 : Math.round(distanceKm(fit.first, middle) / SAME_KM),
    }))
    .sort((a, b) => b.share - a.share || a.away - b.away)
    .slice(0, MAX_OFFERED);
}

function dateCandidates(table: RawTable, { date }: Mapping, knowledge: Knowledge): readonly Candidate[] {
  if (date === null) return [];
  return ORDERS.filter((order) => order !== date.order).map((order) => {
    const column = makeDateColumn(table, { ...date, order });
    return {
      correction: { by: 'date-order', order },
      solves: (record) => {
        const day = column?.read(record) ?? null;
        return day !== null && typeof day === 'object' && isLikely(day, knowledge);
      },
    };
  });
}

function quantityCandidates(table: RawTable, { quantity }: Mapping): readonly Candidate[] {
  if (quantity === null) return [];
  return STYLES.map((style) => {
    const read = makeQuantityReader(table, { ...quantity, style });
    return {
      correction: { by: 'quantity-style', style },
      solves: (record) => {
        const value = read(record)?.value ?? Number.NaN;
        return Number.isNaN(value) ? false : value;
      },
    };
  });
}

/**
 * The mean of the first positions that can be read, which tells zones of a grid apart: the same metres lie in
 * each of them. `null` if there are none.
 */
function middleOf(
  table: RawTable,
  position: PositionMapping,
  knowledge: Knowledge,
): readonly [lng: number, lat: number] | null {
  const read = makePositionReader(table, position, knowledge);
  let [count, east, north] = [0, 0, 0];
  for (let record = 0; record < Math.min(table.recordCount, MAX_TRIED); record += 1) {
    const found = read(record);
    if (!isPlacedNear(found, knowledge)) continue;
    count += 1;
    east += found.lng;
    north += found.lat;
  }
  return count === 0 ? null : [east / count, north / count];
}

/** x and y of records as written, where both are numbers. */
function pointsOf(
  { columns, shapes }: RawTable,
  position: PositionMapping,
  records: readonly number[],
): readonly Point[] {
  const isSwapped = 'swapped' in position && position.swapped === true;
  const numberAt = (at: number, record: number) => {
    const column = columns[at];
    return column === undefined || !('notation' in position) || position.notation.form !== 'decimal'
      ? Number.NaN
      : parseCoordinate(textAt(column, record), position.notation.decimal);
  };
  return records
    .map((record): Point => {
      const [x, y] =
        position.by === 'two-columns'
          ? [numberAt(position.x, record), numberAt(position.y, record)]
          : position.by === 'shape'
            ? [shapes?.x[record] ?? Number.NaN, shapes?.y[record] ?? Number.NaN]
            : [Number.NaN, Number.NaN];
      return isSwapped ? [y, x] : [x, y];
    })
    .filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
}
