/** The user's corrections of groups of problems: what each changes, and which records stay wrong. */
import type { Correction, Mapping, PlaceMapping, PositionMapping } from './mapping.ts';
import { codeAt, type ProblemCode, type ProblemTable } from './problem-log.ts';

/** The report lists corrected records under these codes. */
export const CORRECTED = {
  swap: 'position-swapped',
  system: 'position-in-system',
  notation: 'position-in-notation',
  names: 'position-by-name',
  crossings: 'place-at-crossing',
  'date-order': 'date-in-order',
  'quantity-style': 'quantity-in-style',
  'keep-totals': 'total-kept',
  'drop-repeats': 'repeat-left-out',
  'leave-out': 'left-out',
} as const satisfies Record<Correction['by'], ProblemCode>;

/** The kind of correction that a code reports; `undefined` for problems. */
export function correctionOf(code: ProblemCode): Correction['by'] | undefined {
  return (Object.keys(CORRECTED) as Correction['by'][]).find((by) => CORRECTED[by] === code);
}

export function isCorrected({ corrections = [] }: Mapping, by: Correction['by']): boolean {
  return corrections.some((one) => one.by === by);
}

export function withCorrection(mapping: Mapping, correction: Correction): Mapping {
  return { ...mapping, corrections: [...(mapping.corrections ?? []), correction] };
}

/** Takes back all corrections of a kind. */
export function withoutCorrection(mapping: Mapping, by: Correction['by']): Mapping {
  const { corrections = [], ...rest } = mapping;
  const left = corrections.filter((one) => one.by !== by);
  return left.length === 0 ? rest : { ...rest, corrections: left };
}

/** @returns `null` if the correction does not concern such positions */
export function correctedPosition(position: PositionMapping, correction: Correction): PositionMapping | null {
  switch (correction.by) {
    case 'swap':
      if (position.by === 'one-column') {
        return { ...position, order: position.order === 'lat-lng' ? 'lng-lat' : 'lat-lng' };
      }
      return 'swapped' in position ? { ...position, swapped: position.swapped !== true } : null;
    case 'system':
      return 'system' in position ? { ...position, system: correction.system } : null;
    case 'notation':
      return 'notation' in position ? { ...position, notation: correction.notation } : null;
    case 'names':
      return position.by === 'place' || position.by === 'nothing' ? null : { ...correction, by: 'place' };
    default:
      return null;
  }
}

/** Returns how names of places are read, for positions or by a correction; `null` if they are not. */
export function placeNamesOf({ position, corrections = [] }: Mapping): PlaceMapping | null {
  if (position.by === 'place') return position;
  const names = corrections.find((one) => one.by === 'names');
  return names === undefined ? null : { ...names, by: 'place' };
}

/** Reads names of places as `places`, where `placeNamesOf` has them. */
export function withPlaceNames(mapping: Mapping, places: PlaceMapping): Mapping {
  return mapping.position.by === 'place'
    ? { ...mapping, position: places }
    : withCorrection(withoutCorrection(mapping, 'names'), { ...places, by: 'names' });
}

/**
 * Problems that keep a record or one of its values from being read. A position far away may be right, and is only
 * noted.
 */
const STAYS_WRONG: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'too-many-cells',
  'unclosed-quote',
  'record-unreadable',
  'cell-too-long',
  'cell-unreadable',
  'formula-error',
  'position-missing',
  'position-half',
  'position-unreadable',
  'position-not-finite',
  'position-out-of-range',
  'position-outside-system',
  'position-null-island',
  'shape-not-point',
  'shape-empty',
  'shape-broken',
  'place-unknown',
  'place-ambiguous',
  'place-crossing',
  'date-unreadable',
  'date-impossible',
  'time-unreadable',
  'quantity-unreadable',
  'left-out',
]);

/** Returns, for each record that stays wrong, the indexes of its problems, in order. */
export function wrongRecords(problems: ProblemTable): ReadonlyMap<number, readonly number[]> {
  const wrong = new Map<number, number[]>();
  for (let at = 0; at < problems.count; at += 1) {
    if (!STAYS_WRONG.has(codeAt(problems, at))) continue;
    const record = problems.record[at] ?? 0;
    const known = wrong.get(record);
    if (known === undefined) wrong.set(record, [at]);
    else known.push(at);
  }
  return wrong;
}

/** Counts the records of `wrongRecords`, without a list that could be as long as the file. */
export function countWrong(problems: ProblemTable): number {
  let [count, last] = [0, -1];
  for (let at = 0; at < problems.count; at += 1) {
    const record = problems.record[at] ?? 0;
    if (record === last || !STAYS_WRONG.has(codeAt(problems, at))) continue;
    count += 1;
    last = record;
  }
  return count;
}
