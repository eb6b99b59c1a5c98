/** The ways in which positions are written, of which a reader chooses one for all of the atlas. */
import { formatMgrs } from './mgrs-text.ts';
import { formatDecimal, formatDms, type Position } from './position-text.ts';

export const NOTATIONS = ['decimal', 'dms', 'mgrs'] as const;
export type Notation = (typeof NOTATIONS)[number];

const FORMATS: Readonly<Record<Notation, (position: Position) => string | null>> = {
  decimal: formatDecimal,
  dms: formatDms,
  mgrs: formatMgrs,
};

/** `null` where the notation has no name for the position: near the poles there is another grid. */
export function formatPosition(position: Position, notation: Notation): string | null {
  return FORMATS[notation](position);
}
