/** The map of a chapter on paper: letters stand beside what the remarks under it speak of. */
import type { BriefingSheet, ChapterSheet } from '../../figure/briefing-sheet.ts';
import { drawCalloutLetters } from '../../figure/draw-callouts.ts';
import type { Size } from '../../lib/mercator.ts';
import type { SvgNode } from '../../lib/svg-node.ts';
import type { PaperSize } from './leave-format.ts';

/** Set across the page, so that names come out at about nine points on A4, CSS px. */
const WIDTH = 900;
/** So high that a chapter with all that belongs to it stands on one page, with few exceptions. Letter is 18 mm shorter than A4. */
const HEIGHTS: Readonly<Record<PaperSize, { readonly bare: number; readonly withNotes: number }>> = {
  A4: { bare: 540, withNotes: 450 },
  Letter: { bare: 480, withNotes: 380 },
};

export function handoutMapSize(paper: PaperSize, withNotes: boolean): Size {
  return { width: WIDTH, height: HEIGHTS[paper][withNotes ? 'withNotes' : 'bare'] };
}

export function letterOf(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at);
}

export function drawHandoutMap(
  chapter: ChapterSheet,
  { tokens }: Pick<BriefingSheet, 'tokens'>,
  size: Size,
): SvgNode {
  const map = chapter.draw(size, `handout-${chapter.number}-`);
  const letters = chapter.callouts.map((_, at) => letterOf(at));
  const marks = drawCalloutLetters(letters, chapter.spotsFor(size), size, tokens);
  return { ...map, children: [...map.children, ...marks] };
}
