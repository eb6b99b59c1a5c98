/**
 * Checks that a drawing shows movements of people neutrally, as embedded pages must: no alarm colours, no
 * widths by amount, no animation.
 */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas, AtlasRecord } from '../domain/atlas.ts';
import { makeFrame, sightOf } from '../figure/frame.ts';
import { placeSigns } from '../figure/strokes.ts';
import type { Drawing, Mark, StrokeMark } from '../layers/drawing.ts';
import { motifOf, PEOPLE_MARKET } from '../layers/markets.ts';
import { selectVisibleMarks } from '../layers/visible-marks.ts';
import { oklchOf } from '../lib/color.ts';
import type { Size } from '../lib/mercator.ts';
import { nearestOnPolyline } from '../lib/polyline.ts';
import { isWithinMarket } from '../scene/market-filter.ts';
import type { Scene } from '../scene/scene.ts';
import type { PublicFault } from './public-fault.ts';

export interface DrawnPeople {
  readonly scene: Pick<Scene, 'markets' | 'camera' | 'projection'>;
  /** Reduced to the scene. */
  readonly atlas: Atlas;
  readonly drawing: Drawing;
}

/**
 * Red in OKLCH: hue range in degrees across 0, with enough chroma to be visible. The pinks of areas are below
 * it, the browns of selections and scores above.
 */
const RED = { from: 345, to: 48, leastChroma: 0.06 };

export function isRed(color: string): boolean {
  const { c, h } = oklchOf(color);
  return c >= RED.leastChroma && (h >= RED.from || h <= RED.to);
}

/** Returns the faults of the marks in one theme. */
export function lintPeople(drawn: DrawnPeople, tokens: Tokens): readonly PublicFault[] {
  const own = marksOfPeople(drawn);
  const red = own.flatMap((mark) =>
    coloursOf(mark)
      .filter(isRed)
      .map((color): PublicFault => ({ rule: 'red', found: `${color} of ${mark.feature}` })),
  );
  const moving = own
    .filter((mark) => mark.type === 'stroke' && mark.animated === true)
    .map(({ feature }): PublicFault => ({ rule: 'motion', found: `${feature}` }));
  return [...red, ...moving, ...lintWidths(own, tokens)];
}

/**
 * Marks of the market and its submarkets: by the flows of a line, by its motif, and all marks of a map of
 * nothing else.
 */
function marksOfPeople({ scene, atlas, drawing }: DrawnPeople): Drawing {
  const motif = motifOf(atlas, PEOPLE_MARKET);
  const isAlone = scene.markets?.every(isOfPeople) === true;
  return drawing.filter((mark) => {
    if (mark.feature === null) return false;
    if (mark.type === 'stroke' && mark.motif !== undefined) return mark.motif === motif;
    const markets = marketsOf(atlas.byId.get(mark.feature));
    if (markets.length > 0) return markets.every(isOfPeople);
    return isAlone && (mark.type === 'fill' || mark.type === 'stroke');
  });
}

function isOfPeople(market: string): boolean {
  return isWithinMarket(market, PEOPLE_MARKET);
}

function marketsOf(record: AtlasRecord | undefined): readonly string[] {
  if (record?.kind === 'leg' || record?.kind === 'port')
    return record.properties.markets.map(({ market }) => market);
  if (record?.kind === 'route')
    return record.properties.band?.arms.flatMap(({ markets }) => markets.map(({ market }) => market)) ?? [];
  return record !== undefined && 'markets' in record.properties ? record.properties.markets : [];
}

function coloursOf(mark: Mark): readonly string[] {
  switch (mark.type) {
    case 'fill':
      return [mark.color];
    case 'stroke':
      return mark.casing === null ? [mark.color] : [mark.color, mark.casing.color];
    case 'symbol':
      return [mark.color, mark.fill];
    case 'label':
      return [];
  }
}

/**
 * Lines of one scale and emphasis must have one width, also highlighted ones: a difference would imply
 * numbers of people.
 */
function lintWidths(own: Drawing, { map }: Tokens): readonly PublicFault[] {
  const first = new Map<string, number>();
  return own.flatMap((line): readonly PublicFault[] => {
    // A highlighted line has a strip below it in the highlight colour.
    if (line.type !== 'stroke' || line.group !== 'lines' || line.color === map.highlight) return [];
    const key = `${line.zoom.maxZoom} ${line.emphasis} ${line.transient === true}`;
    const known = first.get(key) ?? line.widthPx;
    first.set(key, known);
    return Math.abs(known - line.widthPx) < WIDTH_STEP_PX
      ? []
      : [{ rule: 'width', found: `${line.widthPx} px of ${line.feature}, ${known} px of others` }];
  });
}

/** Smaller differences are not visible. */
const WIDTH_STEP_PX = 0.05;

/** Limits for arrows near a border, and for arrows close together. Px of the page's map. */
const AT_BORDER = { withinPx: 12, most: 2 };
const TOGETHER = { withinPx: 48, most: 4 };

/**
 * Checks whether arrows of movements of people cluster at a border, or anywhere. Their places are the same in
 * every theme.
 * @param size of the map, CSS px
 */
export function lintArrows(drawn: DrawnPeople, size: Size): readonly PublicFault[] {
  const { scene, atlas } = drawn;
  const own = new Set<Mark>(marksOfPeople(drawn));
  const shown = selectVisibleMarks(drawn.drawing, sightOf(scene, size).zoom);
  const lines = shown.filter(
    (mark): mark is StrokeMark => mark.type === 'stroke' && mark.direction !== 'none',
  );
  if (!lines.some((line) => own.has(line))) return [];
  const frame = makeFrame(scene.camera, scene.projection, size);
  // All are placed, because they avoid each other; only those of people count.
  const arrows = placeSigns(frame, lines)
    .chevrons.filter(({ mark }) => own.has(mark))
    .map(({ point }) => point);
  const atBorders = atlas.borders.features.flatMap(({ properties, geometry }): readonly PublicFault[] => {
    const traces = frame.trace(geometry).map(({ points }) => points);
    const count = arrows.filter((arrow) =>
      traces.some((line) => (nearestOnPolyline(line, arrow)?.distance ?? Infinity) < AT_BORDER.withinPx),
    ).length;
    return count > AT_BORDER.most ? [{ rule: 'arrows', found: `${count} at ${properties.id}` }] : [];
  });
  const crowd = Math.max(
    0,
    ...arrows.map(
      ([x, y]) => arrows.filter(([u, v]) => Math.hypot(u - x, v - y) <= TOGETHER.withinPx).length,
    ),
  );
  return crowd > TOGETHER.most
    ? [...atBorders, { rule: 'arrows', found: `${crowd} within ${TOGETHER.withinPx} px` }]
    : atBorders;
}
