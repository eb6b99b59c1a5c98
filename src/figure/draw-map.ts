/**
 * Draws ground, marks and names in the shared draw order, for figures and for each step of the static map.
 */

import { LABEL_STYLES, labelSizePx } from '../../styles/labels.ts';
import { DRAW_GROUPS, DRAW_ORDER, slotOf } from '../../styles/order.ts';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import type {
  DrawGroup,
  Drawing,
  FillMark,
  LabelMark,
  Mark,
  StrokeMark,
  SymbolMark,
} from '../layers/drawing.ts';
import { deriveJurisdictionGroups } from '../layers/ground-sources.ts';
import { selectVisibleMarks } from '../layers/visible-marks.ts';
import type { ScreenBox } from '../lib/screen-box.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import { makeCoverCost } from './felt-lines.ts';
import { drawFills } from './fills.ts';
import { drawGroundLayer, type Ground, isLabelShown, isNearFrame, makeGround } from './ground.ts';
import {
  BEST_ORDER,
  drawNames,
  type LetteringInput,
  LIVE_LETTERING,
  type NamePlacements,
  placedNames,
  unmovedNames,
} from './lettering.ts';
import type { Pen } from './pen.ts';
import type { CoverCost, Obstacle } from './place-labels.ts';
import { drawStrokes } from './strokes.ts';
import { drawSymbol, type PlacedSymbol, placeSymbols } from './symbols.ts';

export interface MapInput {
  readonly atlas: Atlas;
  readonly drawing: Drawing;
  readonly tokens: Tokens;
  /** Language of the basemap's names. */
  readonly language: InterfaceLanguage;
  /**
   * `best` keeps names off lines. `live` places them like the live map, which only avoids other names. `none`
   * omits names. Default `best`.
   */
  readonly lettering?: 'best' | 'live' | 'none';
  /** Boxes over the map that names must avoid, px. */
  readonly over?: readonly ScreenBox[];
  /** Cache of placements, shared by themes with the same names. */
  readonly placements?: NamePlacements;
}

/** Returns map nodes, bottom to top. */
export function drawMap(pen: Pen, input: MapInput): SvgNode[] {
  const { ground, names } = drawLayers(pen, input);
  return [...ground, ...names];
}

/** Returns ground with marks, and the names above them, separately. */
export function drawLayers(
  pen: Pen,
  input: MapInput,
): { readonly ground: readonly SvgNode[]; readonly names: readonly SvgNode[] } {
  const means = meansOf(pen, input);
  return { ground: drawGround(pen, means), names: drawLettering(pen, input, means) };
}

/** Names only. */
export function drawNamesOf(pen: Pen, input: MapInput): readonly SvgNode[] {
  return drawLettering(pen, input, meansOf(pen, input));
}

interface MapMeans {
  readonly ground: Ground;
  readonly shown: readonly Mark[];
  readonly symbols: readonly PlacedSymbol[];
}

function meansOf(pen: Pen, { atlas, tokens, language, drawing }: MapInput): MapMeans {
  const shown = selectStill(drawing, pen.zoom);
  return {
    ground: makeGround(atlas.basemap, deriveJurisdictionGroups(atlas), tokens, language),
    shown,
    symbols: placeSymbols(pen, shown.filter(isSymbol)),
  };
}

function drawGround(pen: Pen, { ground, shown, symbols }: MapMeans): readonly SvgNode[] {
  return DRAW_ORDER.flatMap((id) => {
    const group = DRAW_GROUPS.find((name) => slotOf(name) === id);
    const nodes =
      group === undefined ? drawGroundLayer(pen, ground, id) : drawGroup(pen, shown, symbols, group);
    return sheetOf(pen, id, nodes);
  });
}

function drawLettering(pen: Pen, input: MapInput, { ground, shown, symbols }: MapMeans): readonly SvgNode[] {
  const names =
    input.lettering === 'none' ? [] : drawNames(pen, letteringOf(pen, input, ground, shown, symbols));
  return sheetOf(pen, 'names', names);
}

/** Wraps the nodes of a layer in a named group if the figure is split into shapes. */
function sheetOf(pen: Pen, id: string, nodes: readonly SvgNode[]): readonly SvgNode[] {
  return pen.ownerOf === undefined || nodes.length === 0 ? nodes : [svg('g', { 'data-layer': id }, nodes)];
}

/**
 * Returns the boxes of names and signs, px, which overlays should leave readable. `fixed` ones cannot move.
 */
export function writtenOn(
  pen: Pen,
  input: MapInput,
): {
  readonly names: readonly ScreenBox[];
  readonly fixed: readonly ScreenBox[];
  readonly signs: readonly ScreenBox[];
} {
  const { ground, shown, symbols } = meansOf(pen, input);
  const lettering = letteringOf(pen, input, ground, shown, symbols);
  const names = placedNames(pen, lettering);
  const ten =
    input.lettering === 'live'
      ? unmovedNames(pen, lettering).map(({ box }) => box)
      : names.filter(({ isOfTen }) => isOfTen).flatMap(({ label }) => label.boxes);
  const signs = symbols.map(({ box }) => box);
  const fixed = [...ten, ...signs];
  return { names: [...new Set([...names.flatMap(({ label }) => label.boxes), ...fixed])], fixed, signs };
}

/** Returns the input for placing names. */
export function letteringOf(
  pen: Pen,
  { atlas, tokens, language, lettering = 'best', over = [], placements }: MapInput,
  ground: Ground,
  shown: readonly Mark[],
  symbols: readonly PlacedSymbol[],
): LetteringInput {
  const shared = {
    labels: atlas.basemap.labels,
    groups: deriveJurisdictionGroups(atlas),
    marks: shown.filter(isLabel),
    tokens,
    language,
    over,
    ground,
    ...(placements === undefined ? {} : { placements }),
  };
  if (lettering === 'live') return { ...shared, ...LIVE_LETTERING };
  return {
    ...shared,
    obstacles: [
      ...symbols.map(({ mark, box }): Obstacle => ({ box, own: mark.feature })),
      ...dotObstacles(pen, atlas, ground),
    ],
    cover: lazyCoverCost(pen.frame, shown.filter(isStroke)),
    order: pen.zoom >= CAPITALS_FIRST_ZOOM ? ['capital', ...BEST_ORDER] : BEST_ORDER,
    paddingPx: () => 1,
  };
}

/** Created on first use, because cached placements do not need it. */
function lazyCoverCost(...given: Parameters<typeof makeCoverCost>): CoverCost {
  let cost: CoverCost | null = null;
  return (...asked) => {
    cost ??= makeCoverCost(...given);
    return cost(...asked);
  };
}

/**
 * From this zoom, capitals are placed before the ten jurisdictions: a capital must be beside its dot, an area
 * name can move. Smaller maps lack the space.
 */
const CAPITALS_FIRST_ZOOM = 4.75;

/** Returns the marks of a static figure at a zoom, without animated and transient ones. */
export function selectStill(drawing: Drawing, zoom: number): Drawing {
  return selectVisibleMarks(drawing, zoom).filter(
    (mark) => mark.transient !== true && !(mark.type === 'stroke' && mark.animated === true),
  );
}

/** Draws areas, then lines, then symbols of a group; names follow separately. */
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

/** Dots of towns and capitals in the basemap. */
function dotObstacles(pen: Pen, atlas: Atlas, ground: Ground): Obstacle[] {
  return atlas.basemap.labels.flatMap((label): Obstacle[] => {
    if (label.kind !== 'capital' && label.kind !== 'city') return [];
    if (!isLabelShown(pen, ground, `${label.kind}-dot`, { ...label, class: label.kind })) return [];
    const point = pen.frame.point(label.position);
    if (point === null || !isNearFrame(pen, point, 0)) return [];
    // A dot is about a third as large as its name.
    const half = labelSizePx(LABEL_STYLES[label.kind], pen.zoom) / 3;
    return [{ own: label.id, box: [point[0] - half, point[1] - half, point[0] + half, point[1] + half] }];
  });
}

const isFill = (mark: Mark): mark is FillMark => mark.type === 'fill';
const isStroke = (mark: Mark): mark is StrokeMark => mark.type === 'stroke';
const isSymbol = (mark: Mark): mark is SymbolMark => mark.type === 'symbol';
const isLabel = (mark: Mark): mark is LabelMark => mark.type === 'label';
