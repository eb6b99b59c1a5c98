/** Places the legend and callouts on a slide's map. */
import type { Tokens } from '../../../../styles/tokens/tokens.ts';
import type { Atlas } from '../../../domain/atlas.ts';
import type { DeckCallout, DeckItem, Frame } from '../../../exporters/pptx/deck.ts';
import type { Beneath } from '../../../figure/beneath.ts';
import type { ChapterContent } from '../../../figure/briefing-content.ts';
import { deriveLead } from '../../../figure/callout-lead.ts';
import { findCorner } from '../../../figure/find-corner.ts';
import { makeFrame } from '../../../figure/frame.ts';
import { legendSample, SAMPLE_WIDTH_PX } from '../../../figure/legend-sample.ts';
import type { Pen } from '../../../figure/pen.ts';
import { placeCallouts } from '../../../figure/place-callouts.ts';
import { roomOfCallouts } from '../../../figure/room-of-callouts.ts';
import { makeFixedSurface } from '../../../figure/surface.ts';
import type { InterfaceLanguage } from '../../../i18n/languages.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import { nameOf } from '../../../i18n/names.ts';
import type { Translate } from '../../../i18n/translate.ts';
import type { LegendEntry } from '../../../layers/legend.ts';
import type { CalloutAnchor } from '../../../layers/screen-view.ts';
import type { Size } from '../../../lib/mercator.ts';
import type { ScreenBox } from '../../../lib/screen-box.ts';
import { svg } from '../../../lib/svg-node.ts';
import { deckPieces } from './deck-pieces.ts';
import type { DeckT } from './deck-words.ts';
import { heightOf, type Setting, widthOf } from './fit-pieces.ts';

type Point = readonly [x: number, y: number];

export interface MapPlace {
  /** On the slide, px. */
  readonly frame: Frame;
  /** Picture size, px; the slide enlarges it by `scale`. */
  readonly size: Size;
  readonly scale: number;
}

export interface OnMapInput {
  readonly content: ChapterContent;
  readonly atlas: Atlas;
  readonly tokens: Tokens;
  readonly t: Translate;
  readonly words: DeckT;
  readonly language: InterfaceLanguage;
  readonly place: MapPlace;
}

const CALLOUT: Setting = { sizePt: 13, lineEm: 1.2, gapPt: 3 };
const CALLOUT_PX = { most: 232, inset: 8 };
const LEGEND: Setting = { sizePt: 11, lineEm: 1.2, gapPt: 0 };
const LEGEND_PX = { edge: 12, inset: 10, row: 7, label: 190, title: 20 };

export interface OnMap {
  /** Callouts whose features are in view. */
  readonly inSight: ChapterContent['callouts'];
  readonly items: readonly DeckItem[];
  /** Their boxes, px of the picture; names avoid them. */
  readonly over: readonly ScreenBox[];
}

export function onMap(input: OnMapInput): OnMap {
  const { content, place, words } = input;
  const spots = content.spotsFor(place.size);
  const enlarge = ([x, y]: Point): Point => [x * place.scale, y * place.scale];
  const shown = content.callouts.flatMap((callout, i) => {
    const anchor = spots.anchors[i] ?? null;
    return anchor === null ? [] : [{ ...callout, ...anchor, anchor: enlarge(anchor.point) }];
  });
  const enlargeBox = (box: ScreenBox) => scaleBox(box, place.scale);
  const beneath: Beneath = {
    names: spots.beneath.names.map(enlargeBox),
    fixed: spots.beneath.fixed.map(enlargeBox),
    lines: spots.beneath.lines.map(enlarge),
  };
  const anchors = shown.map(({ anchor }) => anchor);
  const legend = legendItems(input, anchors, beneath);
  const { width, height } = spots.size;
  const map = { ...place.frame, width: width * place.scale, height: height * place.scale };
  const callouts = calloutItems(input, map, shown, beneath, legend.box, words);
  const over = legend.box === null ? callouts.over : [legend.box, ...callouts.over];
  return {
    inSight: content.callouts.filter((_, i) => (spots.anchors[i] ?? null) !== null),
    items: [...legend.items, ...callouts.items],
    over: over.map((box) => scaleBox(box, 1 / place.scale)),
  };
}

function scaleBox([left, top, right, bottom]: ScreenBox, times: number): ScreenBox {
  return [left * times, top * times, right * times, bottom * times];
}

function calloutItems(
  { tokens, atlas, language }: OnMapInput,
  frame: Frame,
  shown: readonly (ChapterContent['callouts'][number] &
    Pick<CalloutAnchor, 'isMarked'> & { readonly anchor: Point })[],
  beneath: Beneath,
  legend: ScreenBox | null,
  words: DeckT,
): { readonly items: readonly DeckCallout[]; readonly over: readonly ScreenBox[] } {
  const made = shown.map(({ feature, anchor, isMarked, paragraphs }) => {
    const pieces = paragraphs.map(deckPieces);
    const inner = CALLOUT_PX.most - 2 * CALLOUT_PX.inset;
    const widest = Math.max(...pieces.map((some) => widthOf(some.map(({ text }) => text).join(''), CALLOUT)));
    const width = Math.min(inner, Math.ceil(widest) + 4);
    const height = Math.ceil(heightOf(pieces, width, CALLOUT));
    const record = atlas.byId.get(feature);
    return {
      name: record === undefined ? feature : nameOf(record.properties, language),
      anchor,
      isMarked,
      pieces,
      size: { width: width + 2 * CALLOUT_PX.inset, height: height + 2 * CALLOUT_PX.inset },
    };
  });
  const placed = placeCallouts(made, frame, beneath, legend);
  const items = made.flatMap(({ name, anchor, isMarked, pieces, size }, i): DeckCallout[] => {
    const spot = placed[i];
    if (spot === undefined) return [];
    const move = ([x, y]: Point): Point => [frame.x + x, frame.y + y];
    const [x, y] = move(spot.at);
    const lead = deriveLead({ point: anchor, isMarked }, spot.joint, beneath);
    return [
      {
        kind: 'callout',
        name: words('deck.callout', { name }),
        frame: { x, y, ...size },
        anchor: move(lead.from),
        hasDot: lead.hasDot,
        joint: move(spot.joint),
        paragraphs: pieces,
        sizePt: CALLOUT.sizePt,
        lineEm: CALLOUT.lineEm,
        insetPx: CALLOUT_PX.inset,
        color: tokens.ui.text,
        fill: tokens.ui.panel,
      },
    ];
  });
  return { items, over: roomOfCallouts(made, placed, beneath) };
}

/** Legend in the corner where it covers least. */
function legendItems(
  input: OnMapInput,
  anchors: readonly Point[],
  beneath: Beneath,
): { readonly items: readonly DeckItem[]; readonly box: ScreenBox | null } {
  const { content, tokens, t, place } = input;
  const { frame } = place;
  const rows = content.legend.map((entry) => {
    const label = [[{ text: entry.label }]];
    const width = Math.min(LEGEND_PX.label, Math.ceil(widthOf(entry.label, LEGEND)) + 4);
    return { entry, label, width, height: Math.max(18, Math.ceil(heightOf(label, width, LEGEND))) };
  });
  if (rows.length === 0) return { items: [], box: null };
  const labelWidth = Math.max(...rows.map(({ width }) => width));
  const size = {
    width: 2 * LEGEND_PX.inset + SAMPLE_WIDTH_PX + 8 + labelWidth,
    height:
      2 * LEGEND_PX.inset +
      rows.reduce((sum, { height }) => sum + height, 0) +
      (rows.length - 1) * LEGEND_PX.row,
  };
  const [left, top] = findCorner(size, frame, anchors, beneath, LEGEND_PX.edge);
  const [x, y] = [frame.x + left, frame.y + top];
  const items: DeckItem[] = [
    {
      kind: 'box',
      name: t('map.legend'),
      frame: { x, y, ...size },
      fill: tokens.ui.panel,
      line: tokens.ui.rule,
    },
  ];
  let rowY = y + LEGEND_PX.inset;
  for (const { entry, label, height } of rows) {
    const labelX = x + LEGEND_PX.inset + SAMPLE_WIDTH_PX + 8;
    items.push(sampleItem(input, entry, [x + LEGEND_PX.inset, rowY + height / 2]), {
      kind: 'text',
      name: entry.label,
      frame: { x: labelX, y: rowY, width: labelWidth, height },
      paragraphs: label,
      ...LEGEND,
      color: tokens.ui.text,
      fill: null,
      isBold: false,
      align: 'left',
      anchor: 'middle',
      isTitle: false,
      language: LOCALES[input.language].tag,
    });
    rowY += height + LEGEND_PX.row;
  }
  return { items, box: [left, top, left + size.width, top + size.height] };
}

function sampleItem({ content, place, t, language }: OnMapInput, entry: LegendEntry, at: Point): DeckItem {
  const scene = content.sceneFor(place.size);
  const frame = makeFrame(scene.camera, scene.projection, place.size);
  const pen: Pen = {
    frame,
    outlineFrame: frame,
    surface: makeFixedSurface('legend-'),
    zoom: scene.camera.zoom,
    definitions: new Map(),
  };
  const nodes = legendSample(pen, entry.sample);
  const name = `${t('map.legend')}: ${entry.label}`;
  return {
    kind: 'drawing',
    name,
    description: entry.label,
    language: LOCALES[language].tag,
    nodes: [svg('defs', {}, [...pen.definitions.values()]), ...nodes],
    at,
    scale: 1,
    clip: null,
    place: () => ({ groups: [], name }),
  };
}
