/** Draws callouts on a map: text boxes with leader lines to their features. */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { CalloutAnchor } from '../layers/screen-view.ts';
import type { ScreenBox } from '../lib/screen-box.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import type { Beneath } from './beneath.ts';
import { deriveLead } from './callout-lead.ts';
import type { CalloutSpots } from './callout-spots.ts';
import { fontFamily } from './draw-name.ts';
import { type CalloutBox, type PlacedCallout, placeCallouts } from './place-callouts.ts';
import { roomOfCallouts } from './room-of-callouts.ts';
import { breakWord, type TextMeasure, textWidthPx, wrapText } from './text-width.ts';

const LINE_HEIGHT = 1.32;
const TEXT_MAX_PX = 190;
const PADDING = { x: 10, y: 7 };
const TEXT: TextMeasure = { font: 'sans', weight: 400, sizePx: 13, letterSpacingEm: 0 };
const LINE_PX = TEXT.sizePx * LINE_HEIGHT;
/** Text widths are approximate, so boxes get some spare width. */
const SLACK = 1.04;

export interface DrawnCallouts {
  readonly nodes: readonly SvgNode[];
  /** Boxes of the callouts and their lines, px. */
  readonly over: readonly ScreenBox[];
}

/** @param texts in the order of the spots; texts whose spot is out of view are omitted */
export function drawCallouts(
  texts: readonly string[],
  { anchors, beneath, size }: CalloutSpots,
  tokens: Tokens,
): DrawnCallouts {
  const shown = texts.flatMap((text, at) => {
    const anchor = anchors[at] ?? null;
    if (anchor === null) return [];
    const lines = wrapText(text, TEXT_MAX_PX, TEXT).flatMap((line) => breakWord(line, TEXT_MAX_PX, TEXT));
    // No text yet.
    if (lines.length === 0) return [];
    const width = Math.max(...lines.map((line) => textWidthPx(line, TEXT))) * SLACK + 2 * PADDING.x;
    return [
      {
        ...anchor,
        anchor: anchor.point,
        lines,
        size: { width, height: lines.length * LINE_PX + 2 * PADDING.y },
      },
    ];
  });
  const placed = placeCallouts(shown, size, beneath);
  const { text: ink, panel } = tokens.ui;
  const boxes = shown.map(({ lines, size: { width, height } }, at) => {
    const [x, y] = placed[at]?.at ?? [0, 0];
    return svg('g', { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, [
      svg('rect', { width, height, rx: 4, fill: panel, stroke: ink, 'stroke-width': 1 }),
      svg(
        'text',
        { 'font-family': fontFamily(TEXT.font), 'font-size': TEXT.sizePx, fill: ink },
        lines.map((line, row) =>
          svg('tspan', { x: PADDING.x, y: PADDING.y + (row + 0.76) * LINE_PX }, [line]),
        ),
      ),
    ]);
  });
  return {
    nodes: [...drawLeads(shown, placed, beneath, tokens), ...boxes],
    over: roomOfCallouts(shown, placed, beneath),
  };
}

const LETTER_PX = 19;

/**
 * Draws letters instead of texts, for maps whose texts are listed below.
 * @param letters in the order of the spots; `null` for none
 */
export function drawCalloutLetters(
  letters: readonly (string | null)[],
  { anchors, beneath, size }: CalloutSpots,
  tokens: Tokens,
): DrawnCallouts {
  const box = { width: LETTER_PX, height: LETTER_PX };
  const shown = letters.flatMap((letter, at) => {
    const anchor = anchors[at] ?? null;
    return anchor === null || letter === null ? [] : [{ ...anchor, anchor: anchor.point, letter, size: box }];
  });
  const placed = placeCallouts(shown, size, beneath);
  const { text: ink, panel } = tokens.ui;
  const discs = shown.map(({ letter }, at) => {
    const [x, y] = placed[at]?.at ?? [0, 0];
    const middle = LETTER_PX / 2;
    return svg('g', { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, [
      svg('circle', { cx: middle, cy: middle, r: middle, fill: ink, stroke: panel, 'stroke-width': 2 }),
      svg(
        'text',
        {
          x: middle,
          y: middle + 4.3,
          'text-anchor': 'middle',
          'font-family': fontFamily(TEXT.font),
          'font-size': 12,
          'font-weight': 700,
          fill: panel,
        },
        [letter],
      ),
    ]);
  });
  return {
    nodes: [...drawLeads(shown, placed, beneath, tokens), ...discs],
    over: roomOfCallouts(shown, placed, beneath),
  };
}

/** Lines from each callout to the name or sign of its feature, or to a dot. */
function drawLeads(
  shown: readonly (CalloutBox & Pick<CalloutAnchor, 'isMarked'>)[],
  placed: readonly PlacedCallout[],
  beneath: Beneath,
  { ui: { text: ink, panel } }: Tokens,
): readonly SvgNode[] {
  return shown.flatMap(({ anchor, isMarked }, at) => {
    const joint = placed[at]?.joint ?? anchor;
    const { from, hasDot } = deriveLead({ point: anchor, isMarked }, joint, beneath);
    const [x, y] = from;
    const d = `M${x} ${y}L${joint[0]} ${joint[1]}`;
    return [
      svg('path', { d, stroke: panel, 'stroke-width': 4, 'stroke-linecap': 'round' }),
      svg('path', { d, stroke: ink, 'stroke-width': 1.5 }),
      ...(hasDot
        ? [svg('circle', { cx: x, cy: y, r: 4, fill: ink, stroke: panel, 'stroke-width': 1.5 })]
        : []),
    ];
  });
}
