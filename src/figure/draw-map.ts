/** Draws ground, marks and names in the one draw order. Both the figure and each step of the first picture are made here. */

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
  drawNames,
  type LetteringInput,
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
  /** Of the names of the ground. */
  readonly language: InterfaceLanguage;
  /**
   * `best` keeps names off the lines. `live` places them as the live map does, which knows only other names: for a picture
   * that the live map replaces, and for what stands on that map. `none` names nothing. Default `best`.
   */
  readonly lettering?: 'best' | 'live' | 'none';
  /** Where something stands over the map, px: names keep off. */
  readonly over?: readonly ScreenBox[];
  /** Where the same names in other colours have been placed already. */
  readonly placements?: NamePlacements;
}

/** The nodes of a map, bottom to top. */
export function drawMap(pen: Pen, input: MapInput): SvgNode[] {
  const { ground, names } = drawLayers(pen, input);
  return [...ground, ...names];
}

/** Ground and marks, and apart from them the names, which stand on top. */
export function drawLayers(
  pen: Pen,
  input: MapInput,
): { readonly ground: readonly SvgNode[]; readonly names: readonly SvgNode[] } {
  const means = meansOf(pen, input);
  return { ground: drawGround(pen, means), names: drawLettering(pen, input, means) };
}

/** Names alone. */
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

/** A layer of the map under its own name, where the picture is to be taken apart. */
function sheetOf(pen: Pen, id: string, nodes: readonly SvgNode[]): readonly SvgNode[] {
  return pen.ownerOf === undefined || nodes.length === 0 ? nodes : [svg('g', { 'data-layer': id }, nodes)];
}

/** Boxes of what is written and of signs, px: what is laid over the map should leave them readable. `fixed` are those that do not give way. */
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

/** What the names of a map are placed from. */
export function letteringOf(
  pen: Pen,
  { atlas, tokens, language, lettering = 'best', over = [], placements }: MapInput,
  ground: Ground,
  shown: readonly Mark[],
  symbols: readonly PlacedSymbol[],
): LetteringInput {
  return {
    labels: atlas.basemap.labels,
    groups: deriveJurisdictionGroups(atlas),
    marks: shown.filter(isLabel),
    tokens,
    language,
    obstacles:
      lettering === 'live'
        ? []
        : [
            ...symbols.map(({ mark, box }): Obstacle => ({ box, own: mark.feature })),
            ...dotObstacles(pen, atlas, ground),
          ],
    cover: lettering === 'live' ? () => 0 : lazyCoverCost(pen.frame, shown.filter(isStroke)),
    capitalsFirst: lettering === 'best' && pen.zoom >= CAPITALS_FIRST_ZOOM,
    marksFirst: lettering === 'live',
    over,
    ground,
    ...(placements === undefined ? {} : { placements }),
  };
}

/** Made when a name is placed: it costs more than to draw names that have their places. */
function lazyCoverCost(...given: Parameters<typeof makeCoverCost>): CoverCost {
  let cost: CoverCost | null = null;
  return (...asked) => {
    cost ??= makeCoverCost(...given);
    return cost(...asked);
  };
}

/**
 * From here on a capital is placed before the ten: it must stand beside its dot, and the name of an area has room to give way. On
 * smaller maps the ten have no room to spare.
 */
const CAPITALS_FIRST_ZOOM = 4.75;

/** The marks of a still picture at a zoom: those the live map shows, without what only moves or only answers the pointer. */
export function selectStill(drawing: Drawing, zoom: number): Drawing {
  return selectVisibleMarks(drawing, zoom).filter(
    (mark) => mark.transient !== true && !(mark.type === 'stroke' && mark.animated === true),
  );
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
