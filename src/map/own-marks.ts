import type { DrawGroup, Drawing, Mark } from '../layers/drawing.ts';

/** What is drawn besides the drawing of a scene. */
export interface OwnMarks {
  readonly marks: readonly Mark[];
  /** Groups of which the drawing's strokes give way to them. */
  readonly instead: readonly DrawGroup[];
}

export function withOwnMarks(drawing: Drawing, own: readonly OwnMarks[]): Drawing {
  if (own.length === 0) return drawing;
  const instead = new Set(own.flatMap((one) => one.instead));
  return [
    ...drawing.filter(({ type, group }) => type !== 'stroke' || !instead.has(group)),
    ...own.flatMap(({ marks }) => marks),
  ];
}
