import type { Position } from 'geojson';
import type { Atlas, Leg, LegFeature, Route } from '../domain/atlas.ts';
import { isOutOfService } from '../domain/evidence.ts';
import type { FeatureId, MarketId } from '../domain/ids.ts';
import { isWithinMarket } from '../scene/market-filter.ts';
import type { Emphasis, Mark, StrokeMark, SymbolMark, ZoomRange } from './drawing.ts';
import { deriveFocus, emphasisOf, emphasisOfLeg, type SelectionFocus } from './emphasis.ts';
import { middleOf } from './geometry.ts';
import type { LayerContext, LayerDefinition } from './layer.ts';
import {
  directionOfLeg,
  marketRoot,
  mergeDirections,
  motifOf,
  PEOPLE_MARKET,
  selectRootMarkets,
  swatchOf,
} from './markets.ts';
import {
  CORRIDOR_KM,
  LEG_ZOOMS,
  type LegScale,
  legBandStyle,
  lineStyle,
  routeBandStyle,
  routeColor,
  TIER_2_ZOOM,
} from './route-style.ts';
import { deriveLegOffsets, deriveStrands, type LegPath, STRAND_GAP_PX, type Strand } from './strands.ts';

/** Up to this many markets are "singled out": their strands show at every zoom. */
const SINGLED_OUT = 2;
/** Size of a leg's status sign. */
const STATUS_PX = 15;
/** Width of the band for the brief's statement about a route. */
const ROUTE_BAND_KM = 70;

type LegContext = Pick<LayerContext, 'atlas' | 'tokens'> & {
  readonly scene: Pick<LayerContext['scene'], 'selection' | 'markets'>;
};

interface LegDrawing {
  readonly leg: Leg;
  readonly line: readonly Position[];
  readonly emphasis: Emphasis;
  readonly strands: readonly Strand[];
  /** Offset of the leg's bundle, beside other legs between the same nodes. */
  readonly offsetPx: number;
}

interface SavedMarks {
  readonly inputs: readonly unknown[];
  readonly marks: readonly Mark[];
}

/**
 * Recent marks per atlas. The legend uses them too, and they do not depend on language: pages are drawn in
 * all.
 */
const kept = new WeakMap<Atlas, readonly SavedMarks[]>();
/** Each theme, with and without a selection. */
const MAX_KEPT = 8;

function draw(context: LayerContext): readonly Mark[] {
  const { atlas, scene, tokens } = context;
  const inputs = [tokens, scene.selection, scene.markets];
  const latest = kept.get(atlas) ?? [];
  const known = latest.find((one) => one.inputs.every((input, i) => input === inputs[i]));
  if (known !== undefined) return known.marks;
  const marks = drawLegs(context);
  kept.set(atlas, [{ inputs, marks }, ...latest].slice(0, MAX_KEPT));
  return marks;
}

/** Reads only the context that marks are cached by. */
function drawLegs(context: LegContext): readonly Mark[] {
  const { atlas, scene } = context;
  const focus = deriveFocus(atlas, scene);
  const order = selectRootMarkets(atlas);
  const legs = atlas.legs.features.map(({ properties }) => properties);
  const bundles = new Map(legs.map((leg) => [leg.id, deriveStrands(leg, order)]));
  const paths = (features: readonly LegFeature[], widthPx: (leg: Leg) => number): LegPath[] =>
    features.map(({ properties: leg, geometry }) => ({
      id: leg.id,
      from: leg.from,
      to: leg.to,
      coordinates: geometry.coordinates,
      widthPx: widthPx(leg),
    }));
  const closeOffsets = deriveLegOffsets(
    paths(atlas.legs.features, (leg) => (bundles.get(leg.id)?.length ?? 1) * STRAND_GAP_PX + 2),
  );
  // Tier 2 takes no space before it is drawn.
  const regionalOffsets = deriveLegOffsets(
    paths(
      atlas.legs.features.filter(({ properties }) => properties.tier === 1),
      () => STRAND_GAP_PX,
    ),
  );
  const singledOut = selectSingledOut(context);
  const marks: Mark[] = [];
  for (const { properties: leg, geometry } of atlas.legs.features) {
    const strands = bundles.get(leg.id) ?? [];
    const drawing: LegDrawing = {
      leg,
      line: geometry.coordinates,
      emphasis: emphasisOfLeg(focus, leg.id),
      strands,
      offsetPx: closeOffsets.get(leg.id) ?? 0,
    };
    const near = { ...drawing, offsetPx: regionalOffsets.get(leg.id) ?? 0 };
    const singled = singledOut === null ? [] : selectSingled(leg, singledOut, context);
    marks.push(...drawBand(singled.length === 0 ? near : drawing, singled, context));
    marks.push(
      ...(singled.length === 0
        ? [...drawLine(near, 'far', context), ...drawLine(near, 'regional', context)]
        : [
            ...drawStrands(near, 'far', singled, context),
            ...drawStrands(drawing, 'regional', singled, context),
          ]),
    );
    for (const scale of ['close', 'corridor'] as const) {
      marks.push(
        ...(strands.length === 0
          ? drawLine(near, scale, context)
          : drawStrands(drawing, scale, strands, context)),
      );
    }
    marks.push(...drawStatus(near, context));
  }
  const drawn = new Set(legs.flatMap((leg) => leg.routes));
  for (const { properties } of atlas.routes.features) {
    if (properties.kind === 'route' && !drawn.has(properties.id as `route:${string}`)) {
      marks.push(...drawRouteBand(properties, focus, context));
    }
  }
  return marks;
}

/** Markets whose strands show at every zoom: the selected one, or those of a narrow filter. */
function selectSingledOut({ scene }: LegContext): ReadonlySet<MarketId> | null {
  if (scene.selection?.startsWith('market:')) return new Set([scene.selection as MarketId]);
  if (scene.markets === null) return null;
  const roots = new Set(scene.markets.map(marketRoot));
  return roots.size <= SINGLED_OUT ? roots : null;
}

function zoomsOf(leg: Leg, scale: LegScale): ZoomRange | null {
  const { minZoom, maxZoom } = LEG_ZOOMS[scale];
  const from = leg.tier === 2 ? Math.max(minZoom, TIER_2_ZOOM) : minZoom;
  return from < maxZoom ? { minZoom: from, maxZoom } : null;
}

function strokeOf(
  drawing: LegDrawing,
): Pick<
  StrokeMark,
  'type' | 'feature' | 'lines' | 'emphasis' | 'greatCircle' | 'evidence' | 'basis' | 'offsetPx'
> {
  const { leg, line, emphasis, offsetPx } = drawing;
  return {
    type: 'stroke',
    feature: leg.id,
    lines: [line],
    emphasis,
    greatCircle: false,
    evidence: leg.evidence,
    basis: leg.basis,
    offsetPx,
  };
}

/**
 * Movements of people alone are neutral grey, neither the Balkan route's alarming colour nor another route's.
 */
function lineColor(leg: Leg, strands: readonly Strand[], { tokens }: LegContext): string {
  return strands.every(({ market }) => market === PEOPLE_MARKET)
    ? tokens.map.routeFeeder
    : routeColor(leg, tokens);
}

/** @param singled strands of singled-out markets, whose colour the band takes */
function drawBand(drawing: LegDrawing, [singled]: readonly Strand[], context: LegContext): StrokeMark[] {
  const { leg, emphasis } = drawing;
  // Feeders lie outside the brief's routes.
  if (leg.routes.length === 0 && emphasis !== 'selected') return [];
  const color =
    singled === undefined
      ? lineColor(leg, drawing.strands, context)
      : swatchOf(context.atlas, singled.market, context.tokens).ink;
  const isLoose = leg.basis === 'schematic' || leg.basis === 'inferred';
  const far = zoomsOf(leg, 'far');
  const near = { minZoom: leg.tier === 2 ? TIER_2_ZOOM : LEG_ZOOMS.regional.minZoom, maxZoom: 25 };
  const band = (scale: 'far' | 'regional', zoom: ZoomRange): StrokeMark => ({
    ...strokeOf(drawing),
    ...legBandStyle({ color, scale, emphasis }, context.tokens),
    ...(isLoose ? { widthKm: CORRIDOR_KM } : {}),
    group: 'bands',
    zoom,
    direction: 'none',
  });
  return [...(far === null ? [] : [band('far', far)]), band('regional', near)];
}

function drawLine(drawing: LegDrawing, scale: LegScale, context: LegContext): StrokeMark[] {
  const { leg, strands, emphasis } = drawing;
  const zoom = zoomsOf(leg, scale);
  if (zoom === null) return [];
  const color = lineColor(leg, strands, context);
  return [
    {
      ...strokeOf(drawing),
      ...lineStyle(
        { color, evidence: leg.evidence, scale, emphasis, isOutOfService: isOut(leg) },
        context.tokens,
      ),
      group: 'lines',
      zoom,
      direction: isOut(leg) ? 'none' : directionOfLeg(leg),
    },
  ];
}

function drawStrands(
  drawing: LegDrawing,
  scale: LegScale,
  strands: readonly Strand[],
  { atlas, tokens }: LegContext,
): StrokeMark[] {
  const { leg, emphasis, offsetPx } = drawing;
  const zoom = zoomsOf(leg, scale);
  if (zoom === null) return [];
  // As far apart as the lines are wide.
  const spread = { far: 0.5, regional: 1, close: 1, corridor: 2.4 }[scale];
  return strands.map((strand) => ({
    ...strokeOf(drawing),
    ...lineStyle(
      {
        color: swatchOf(atlas, strand.market, tokens).ink,
        evidence: strand.evidence,
        scale,
        emphasis,
        isOutOfService: isOut(leg),
      },
      tokens,
    ),
    group: 'lines',
    zoom,
    evidence: strand.evidence,
    offsetPx: (offsetPx + strand.offsetPx) * spread,
    motif: motifOf(atlas, strand.market),
    direction: isOut(leg) ? 'none' : strand.direction,
  }));
}

function isOut({ status }: Pick<Leg, 'status'>): boolean {
  return status !== undefined && isOutOfService(status.state);
}

/** A sign in the middle of a leg that is out of service or seasonal. */
function drawStatus({ leg, line, emphasis }: LegDrawing, { tokens }: LegContext): SymbolMark[] {
  const state = leg.status?.state ?? 'active';
  const zoom = zoomsOf(leg, 'regional');
  const position = middleOf(line);
  if (state === 'active' || zoom === null || position === null) return [];
  return [
    {
      type: 'symbol',
      feature: leg.id,
      group: 'points',
      zoom: { minZoom: zoom.minZoom, maxZoom: 25 },
      emphasis,
      position,
      icon: state,
      sizePx: STATUS_PX,
      color: tokens.map.symbolStroke,
      fill: tokens.map.symbolFill,
      form: 'outlined',
      priority: null,
    },
  ];
}

/** The strands of singled-out markets, which alone are drawn up to regional zoom; legs without them are dimmed. */
function selectSingled(leg: Leg, singledOut: ReadonlySet<MarketId>, { atlas }: LegContext): Strand[] {
  const shown = [...singledOut];
  const markets = leg.markets.filter(({ market }) =>
    shown.some((single) => isWithinMarket(market, single) || isWithinMarket(single, market)),
  );
  return deriveStrands({ markets }, selectRootMarkets(atlas));
}

/**
 * Draws the brief's statement about a route when none of its legs may be shown: a broad soft band with
 * directions.
 */
function drawRouteBand(route: Route, focus: SelectionFocus, { scene, tokens }: LegContext): StrokeMark[] {
  if (route.band === undefined) return [];
  const emphasis = emphasisOf(focus, route.id as FeatureId);
  const isOfPeople = scene.markets?.every((market) => marketRoot(market) === PEOPLE_MARKET) === true;
  const color = isOfPeople
    ? tokens.map.routeFeeder
    : routeColor({ routes: [route.id as `route:${string}`] }, tokens);
  const carries = (markets: readonly { readonly market: MarketId }[]) =>
    markets.some(({ market }) => isWithinMarket(market, scene.selection ?? ''));
  const isDimmed = emphasis === 'none' && focus.dimsLegs;
  const arms = route.band.arms.map(({ coordinates, markets }) => ({
    line: coordinates,
    emphasis: isDimmed && !carries(markets) ? ('dimmed' as const) : emphasis,
    direction: markets.length === 0 ? ('forward' as const) : mergeDirections(markets),
  }));
  const scales = ['far', 'regional'] as const;
  return scales.flatMap((scale) =>
    arms.map(
      ({ line, direction, emphasis }): StrokeMark => ({
        type: 'stroke',
        feature: route.id as FeatureId,
        ...routeBandStyle({ color, scale, emphasis }, tokens),
        ...(scale === 'regional' ? { widthKm: ROUTE_BAND_KM } : {}),
        lines: [line],
        group: 'bands',
        zoom: scale === 'far' ? LEG_ZOOMS.far : { minZoom: LEG_ZOOMS.regional.minZoom, maxZoom: 25 },
        emphasis,
        offsetPx: 0,
        direction,
        greatCircle: false,
        evidence: 'brief',
        basis: 'schematic',
      }),
    ),
  );
}

export const routesLayer: LayerDefinition = {
  id: 'routes',
  title: 'layer.routes.title',
  description: 'layer.routes.description',
  unavailable: () => null,
  draw,
};
