/** Map of a chapter on paper, with letters that refer to callouts below. */
import type { BriefingContent, ChapterContent } from '../../figure/briefing-content.ts';
import { drawCalloutLetters } from '../../figure/draw-callouts.ts';
import type { Size } from '../../lib/mercator.ts';
import type { SvgNode } from '../../lib/svg-node.ts';
import type { PaperSize } from './export-format.ts';

/** Map width across the page, CSS px: names print at about nine points on A4. */
const WIDTH = 900;
/** Heights that usually fit a chapter on one page. Letter is 18 mm shorter than A4. */
const HEIGHTS: Readonly<Record<PaperSize, { readonly bare: number; readonly withNotes: number }>> = {
  A4: { bare: 540, withNotes: 450 },
  Letter: { bare: 480, withNotes: 380 },
};

/** Height of a key figure above the map, px. */
const FIGURE_HEIGHT = 75;

export function handoutMapSize(
  paper: PaperSize,
  withNotes: boolean,
  { figure }: Pick<ChapterContent, 'figure'>,
): Size {
  const height = HEIGHTS[paper][withNotes ? 'withNotes' : 'bare'];
  return { width: WIDTH, height: figure === null ? height : height - FIGURE_HEIGHT };
}

export interface HandoutMap {
  readonly picture: SvgNode;
  /** In callout order; `null` for features out of view, so that every printed letter is on the map. */
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
  const marks = drawCalloutLetters(letters, spots, tokens);
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
