import type { DrawGroup, Drawing, Mark } from '../layers/drawing.ts';

/** What is drawn besides the drawing of a scene. */
export interface OwnMarks {
  readonly marks: readonly Mark[];
  /** Groups of which the drawing's strokes give way to them. */
  readonly instead: readonly DrawGroup[];
}

export const NO_OWN_MARKS: OwnMarks = { marks: [], instead: [] };

export function withOwnMarks(drawing: Drawing, { marks, instead }: OwnMarks): Drawing {
  if (marks.length === 0 && instead.length === 0) return drawing;
  return [...drawing.filter(({ type, group }) => type !== 'stroke' || !instead.includes(group)), ...marks];
}
