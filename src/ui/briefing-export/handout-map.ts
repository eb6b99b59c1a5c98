/** The map of a chapter on paper: letters stand beside what the remarks under it speak of. */
import type { BriefingContent, ChapterContent } from '../../figure/briefing-content.ts';
import { drawCalloutLetters } from '../../figure/draw-callouts.ts';
import type { Size } from '../../lib/mercator.ts';
import type { SvgNode } from '../../lib/svg-node.ts';
import type { PaperSize } from './export-format.ts';

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

export interface HandoutMap {
  readonly picture: SvgNode;
  /** In the order of the callouts; `null` for one whose feature is out of sight, so that no remark has a letter that the map has not. */
  readonly letters: readonly (string | null)[];
}

export function drawHandoutMap(
  chapter: ChapterContent,
  { tokens }: Pick<BriefingContent, 'tokens'>,
  size: Size,
): HandoutMap {
  const spots = chapter.spotsFor(size, { isForPaper: true });
  const inSight = chapter.callouts.filter((_, at) => (spots.anchors[at] ?? null) !== null);
  const letters = chapter.callouts.map((callout) => letterOf(inSight.indexOf(callout)));
  const marks = drawCalloutLetters(letters, spots, size, tokens);
  const map = chapter.draw(size, {
    idPrefix: `handout-${chapter.number}-`,
    isForPaper: true,
    over: marks.over,
  });
  return { picture: { ...map, children: [...map.children, ...marks.nodes] }, letters };
}

function letterOf(place: number): string | null {
  return place < 0 ? null : String.fromCharCode('A'.charCodeAt(0) + place);
}
