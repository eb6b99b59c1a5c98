/** Position notations; the user chooses one for the whole atlas. */
import { formatMgrs } from './mgrs.ts';
import { formatDecimal, formatDms, type Position } from './position-text.ts';

export const NOTATIONS = ['decimal', 'dms', 'mgrs'] as const;
export type Notation = (typeof NOTATIONS)[number];

const FORMATS: Readonly<Record<Notation, (position: Position) => string | null>> = {
  decimal: formatDecimal,
  dms: formatDms,
  mgrs: formatMgrs,
};

/** Returns `null` if the notation does not cover the position, such as near the poles. */
export function formatPosition(position: Position, notation: Notation): string | null {
  return FORMATS[notation](position);
}
