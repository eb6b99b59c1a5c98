import type { DrawGroup, Drawing, Mark } from '../layers/drawing.ts';

/** Additional marks beside a scene's drawing. */
export interface OwnMarks {
  readonly marks: readonly Mark[];
  /** Groups whose strokes in the drawing are hidden. */
  readonly instead: readonly DrawGroup[];
}

/** Routes of the scene, for marks that draw its sections themselves. */
export const ROUTES: readonly DrawGroup[] = ['bands', 'lines'];

export function withOwnMarks(drawing: Drawing, own: readonly OwnMarks[]): Drawing {
  if (own.length === 0) return drawing;
  const instead = new Set(own.flatMap((one) => one.instead));
  return [
    ...drawing.filter(({ type, group }) => type !== 'stroke' || !instead.has(group)),
    ...own.flatMap(({ marks }) => marks),
  ];
}
