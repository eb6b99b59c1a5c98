/** Draws ground, marks and names in the one draw order. Both the figure and each step of the first picture are made here. */
import { LABEL_STYLES, labelSizePx } from '../../styles/labels.ts';
import { DRAW_GROUPS, DRAW_ORDER, slotOf } from '../../styles/order.ts';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import type {
  DrawGroup,
  Drawing,
  FillMark,
  LabelMark,
  Mark,
  StrokeMark,
  SymbolMark,
} from '../layers/drawing.ts';
import { drawFills } from './fills.ts';
import { drawGroundLayer, isNearFrame, jurisdictionGroups, makeGround } from './ground.ts';
import { drawNames, type LetteringInput } from './lettering.ts';
import type { Pen } from './pen.ts';
import type { Obstacle } from './place-labels.ts';
import { drawStrokes } from './strokes.ts';
import type { SvgNode } from './svg-node.ts';
import { drawSymbol, type PlacedSymbol, placeSymbols } from './symbols.ts';

export interface MapInput {
  readonly atlas: Atlas;
  readonly drawing: Drawing;
  readonly tokens: Tokens;
  /** Language tag of the names of the ground. */
  readonly language: string;
}

/** The nodes of a map, bottom to top. */
export function drawMap(pen: Pen, input: MapInput): SvgNode[] {
  const { atlas, tokens, language } = input;
  const ground = makeGround(atlas.basemap, jurisdictionGroups(atlas), tokens, language);
  const shown = input.drawing.filter((mark) => isShown(mark, pen.zoom));
  const symbols = placeSymbols(pen, shown.filter(isSymbol));
  const nodes: SvgNode[] = [];
  for (const id of DRAW_ORDER) {
    const group = DRAW_GROUPS.find((name) => slotOf(name) === id);
    nodes.push(
      ...(group === undefined ? drawGroundLayer(pen, ground, id) : drawGroup(pen, shown, symbols, group)),
    );
  }
  nodes.push(...drawNames(pen, letteringOf(pen, input, shown, symbols)));
  return nodes;
}

/** What the names of a map are placed from. */
export function letteringOf(
  pen: Pen,
  { atlas, tokens, language }: MapInput,
  shown: readonly Mark[],
  symbols: readonly PlacedSymbol[],
): LetteringInput {
  return {
    labels: atlas.basemap.labels,
    groups: jurisdictionGroups(atlas),
    marks: shown.filter(isLabel),
    tokens,
    language,
    obstacles: [
      ...symbols.map(({ mark, box }): Obstacle => ({ box, own: mark.feature })),
      ...dotObstacles(pen, atlas),
    ],
  };
}

/** Whether a still picture shows a mark at a zoom. */
export function isShown(mark: Mark, zoom: number): boolean {
  return mark.transient !== true && zoom >= mark.zoom.minZoom && zoom < mark.zoom.maxZoom;
}

/** Kind by kind within a group: areas under lines under symbols. Names come later, all together. */
function drawGroup(
  pen: Pen,
  shown: readonly Mark[],
  symbols: readonly PlacedSymbol[],
  group: DrawGroup,
): SvgNode[] {
  const marks = shown.filter((mark) => mark.group === group);
  return [
    ...drawFills(pen, marks.filter(isFill)),
    ...drawStrokes(pen, marks.filter(isStroke)),
    ...symbols.filter(({ mark }) => mark.group === group).map((symbol) => drawSymbol(pen, symbol)),
  ];
}

/** The dots of towns and capitals that the ground draws. */
function dotObstacles(pen: Pen, atlas: Atlas): Obstacle[] {
  return atlas.basemap.labels.flatMap((label): Obstacle[] => {
    if ((label.kind !== 'capital' && label.kind !== 'city') || pen.zoom < label.minZoom) return [];
    const point = pen.frame.point(label.position);
    if (point === null || !isNearFrame(pen, point, 0)) return [];
    // A dot is about a third as large as its name.
    const half = labelSizePx(LABEL_STYLES[label.kind], pen.zoom) / 3;
    return [{ own: label.id, box: [point[0] - half, point[1] - half, point[0] + half, point[1] + half] }];
  });
}

const isFill = (mark: Mark): mark is FillMark => mark.type === 'fill';
const isStroke = (mark: Mark): mark is StrokeMark => mark.type === 'stroke';
export const isSymbol = (mark: Mark): mark is SymbolMark => mark.type === 'symbol';
const isLabel = (mark: Mark): mark is LabelMark => mark.type === 'label';
