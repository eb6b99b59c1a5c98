/** Reads a record's values by the mapping, and where that fails as the user's corrections say. */

import { CORRECTED, correctedPosition, isCorrected } from '../corrections.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Mapping } from '../mapping.ts';
import { PROBLEM_OUTCOMES, type ProblemCode } from '../problem-log.ts';
import type { RawTable } from '../raw-table.ts';
import { type DateColumn, makeDateColumn } from './date-column.ts';
import { isNear } from './near-mask.ts';
import { type Position, type PositionReader, set } from './position.ts';
import type { ReadDate } from './read-date.ts';
import { makePositionReader } from './read-position.ts';
import { makeQuantityReader, type ReadQuantity } from './read-quantity.ts';

/** Positions without numbers that could be read another way. */
const EMPTY: readonly ProblemCode[] = ['position-missing', 'position-half', 'shape-empty', 'shape-broken'];

/** Positions for which names of places are read. Numbers out of range may be coordinates of another system. */
export const NAMEABLE: readonly ProblemCode[] = [
  ...EMPTY,
  'position-unreadable',
  'position-not-finite',
  'position-null-island',
];

export function isPlaced({ problem }: Position): boolean {
  return problem === null || PROBLEM_OUTCOMES[problem] !== 'unlocated';
}

/** Whether a position is in or near the region or its routes. */
export function isPlacedNear(position: Position, { near }: Knowledge): boolean {
  return isPlaced(position) && isNear(near, position.lng, position.lat);
}

/** Whether a corrected date is likely: other numbers can be read as days of any year. */
export function isLikely({ minute }: ReadDate, { nowMinute }: Knowledge): boolean {
  return minute >= FIRST_LIKELY && minute <= nowMinute;
}

const FIRST_LIKELY = Date.UTC(1950) / 60_000;

export function makeCorrectedPosition(
  table: RawTable,
  mapping: Mapping,
  knowledge: Knowledge,
): PositionReader {
  const { position, corrections = [] } = mapping;
  const takesCrossings = isCorrected(mapping, 'crossings');
  const read = makePositionReader(table, position, knowledge, takesCrossings);
  const others = corrections
    .flatMap((correction) => {
      const to = correctedPosition(position, correction);
      return to === null
        ? []
        : [{ by: correction.by, read: makePositionReader(table, to, knowledge, takesCrossings) }];
    })
    // Coordinates are more exact than names.
    .sort((a, b) => Number(a.by === 'names') - Number(b.by === 'names'));
  if (others.length === 0) return read;
  return (record) => {
    const found = read(record);
    if (isPlacedNear(found, knowledge)) return found;
    const isOneOf = (codes: readonly (ProblemCode | null)[]) => codes.includes(found.problem);
    let unplaced = found;
    for (const { by, read: readOther } of others) {
      if (by === 'names' ? !isOneOf(NAMEABLE) : isOneOf(EMPTY)) continue;
      const other = readOther(record);
      if (by !== 'names') {
        if (isPlacedNear(other, knowledge)) return set(other, CORRECTED[by], found.column);
      } else if (isPlaced(other)) {
        // With the name, and what it became.
        if (other.problem !== CORRECTED.crossings) other.problem = CORRECTED.names;
        return other;
      } else if (other.problem !== 'position-missing') unplaced = other;
    }
    return unplaced;
  };
}

/** The date of a record, with `isCorrected` if a correction read it. */
export interface CorrectedDates extends Omit<DateColumn, 'read'> {
  readonly read: (
    record: number,
  ) => ReturnType<DateColumn['read']> | (ReadDate & { readonly isCorrected: true });
}

/** @returns `null` when the mapping has no date */
export function makeCorrectedDates(
  table: RawTable,
  { date, corrections = [] }: Mapping,
  knowledge: Knowledge,
): CorrectedDates | null {
  const dates = makeDateColumn(table, date);
  if (dates === null || date === null) return null;
  const others = corrections.flatMap((correction) =>
    correction.by === 'date-order' ? [makeDateColumn(table, { ...date, order: correction.order })] : [],
  );
  if (others.length === 0) return dates;
  return {
    ...dates,
    read: (record) => {
      const found = dates.read(record);
      if (typeof found !== 'string') return found;
      for (const other of others) {
        const day = other?.read(record) ?? null;
        if (day !== null && typeof day === 'object' && isLikely(day, knowledge)) {
          return { ...day, isCorrected: true };
        }
      }
      return found;
    },
  };
}

type CorrectedQuantity = ReadQuantity & { readonly isCorrected?: true };

/** @returns `null` when the mapping has no quantity */
export function makeCorrectedQuantity(
  table: RawTable,
  { quantity, corrections = [] }: Mapping,
): ((record: number) => CorrectedQuantity | null) | null {
  if (quantity === null) return null;
  const read = makeQuantityReader(table, quantity);
  const others = corrections.flatMap((correction) =>
    correction.by === 'quantity-style'
      ? [makeQuantityReader(table, { ...quantity, style: correction.style })]
      : [],
  );
  if (others.length === 0) return read;
  return (record) => {
    const found = read(record);
    if (found === null || !Number.isNaN(found.value)) return found;
    for (const readOther of others) {
      const other = readOther(record);
      if (other !== null && !Number.isNaN(other.value)) return { ...other, isCorrected: true };
    }
    return found;
  };
}
