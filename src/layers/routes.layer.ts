import type { Position } from 'geojson';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas, Leg, LegFeature, Route } from '../domain/atlas.ts';
import { isOutOfService } from '../domain/evidence.ts';
import type { FeatureId, MarketId } from '../domain/ids.ts';
import { isWithinMarket } from '../scene/market-filter.ts';
import type { Emphasis, Mark, StrokeMark, SymbolMark, ZoomRange } from './drawing.ts';
import { deriveFocus, emphasisOf, emphasisOfLeg } from './emphasis.ts';
import { middleOf } from './geometry.ts';
import type { LayerContext, LayerDefinition, LegendEntry } from './layer.ts';
import { deriveLegend, LEGEND_ZOOM } from './legend.ts';
import {
  directionOfLeg,
  marketRoot,
  mergeDirections,
  motifOf,
  PEOPLE_MARKET,
  selectMarketName,
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

/** Up to this many markets are "singled out": their strands show from regional zoom. */
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
    marks.push(...drawBand(near, context));
    marks.push(...drawLine(near, 'far', context));
    marks.push(
      ...(singledOut === null
        ? drawLine(near, 'regional', context)
        : drawSingledOut(drawing, singledOut, context)),
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
      marks.push(...drawRouteBand(properties, emphasisOf(focus, properties.id), context));
    }
  }
  return marks;
}

/** Markets whose strands show at regional zoom: the selected one, or those of a narrow filter. */
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

function drawBand(drawing: LegDrawing, context: LegContext): StrokeMark[] {
  const { leg, emphasis } = drawing;
  // Feeders lie outside the brief's routes.
  if (leg.routes.length === 0 && emphasis !== 'selected') return [];
  const color = lineColor(leg, drawing.strands, context);
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
  scale: 'regional' | 'close' | 'corridor',
  strands: readonly Strand[],
  { atlas, tokens }: LegContext,
): StrokeMark[] {
  const { leg, emphasis, offsetPx } = drawing;
  const zoom = zoomsOf(leg, scale);
  if (zoom === null) return [];
  // Strips are wider than strands, so they are further apart.
  const spread = scale === 'corridor' ? 2.4 : 1;
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

/** At regional zoom, draws only strands of singled-out markets; legs without them are dimmed. */
function drawSingledOut(
  drawing: LegDrawing,
  singledOut: ReadonlySet<MarketId>,
  context: LegContext,
): StrokeMark[] {
  const shown = [...singledOut];
  const markets = drawing.leg.markets.filter(({ market }) =>
    shown.some((single) => isWithinMarket(market, single) || isWithinMarket(single, market)),
  );
  if (markets.length === 0) return drawLine(drawing, 'regional', context);
  const strands = deriveStrands({ markets }, selectRootMarkets(context.atlas));
  return drawStrands(drawing, 'regional', strands, context);
}

/**
 * Draws the brief's statement about a route when none of its legs may be shown: a broad soft band with
 * directions.
 */
function drawRouteBand(route: Route, emphasis: Emphasis, { scene, tokens }: LegContext): StrokeMark[] {
  if (route.band === undefined) return [];
  const isOfPeople = scene.markets?.every((market) => marketRoot(market) === PEOPLE_MARKET) === true;
  const color = isOfPeople
    ? tokens.map.routeFeeder
    : routeColor({ routes: [route.id as `route:${string}`] }, tokens);
  const arms = route.band.arms.map(({ coordinates, markets }) => ({
    line: coordinates,
    direction: markets.length === 0 ? ('forward' as const) : mergeDirections(markets),
  }));
  const scales = ['far', 'regional'] as const;
  return scales.flatMap((scale) =>
    arms.map(
      ({ line, direction }): StrokeMark => ({
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

function legend(context: LayerContext, shownAt = LEGEND_ZOOM): readonly LegendEntry[] {
  const { atlas, scene, t, tokens } = context;
  const marks = draw({ ...context, scene: { ...scene, selection: null } }).filter(
    ({ zoom }) => shownAt >= zoom.minZoom && shownAt < zoom.maxZoom,
  );
  const isLine = (mark: Mark): mark is StrokeMark => mark.type === 'stroke' && mark.group === 'lines';
  const isBand = (mark: Mark): mark is StrokeMark => mark.type === 'stroke' && mark.evidence === 'brief';
  const colors = routeColors(tokens);
  return deriveLegend(marks, [
    ...colors.map(([key, color]) => ({
      key,
      label: t(`legend.routes.${key}`),
      // Lines without a market are matched by evidence.
      of: (mark: Mark) => isLine(mark) && mark.color === color && mark.evidence !== 'reference',
    })),
    ...colors.map(([key, color]) => ({
      key: `${key}-band`,
      label: t(`legend.routes.${key}`),
      note: t('legend.routes.band'),
      of: (mark: Mark) => isBand(mark) && mark.color === color,
    })),
    ...(['literature', 'reported', 'reference', 'illustrative'] as const).map((evidence) => ({
      key: evidence,
      label: t(`legend.routes.${evidence}`),
      isPlain: true,
      of: (mark: Mark) => isLine(mark) && mark.evidence === evidence,
    })),
    ...(['seasonal', 'suspended', 'closed'] as const).map((state) => ({
      key: state,
      label: t(`legend.routes.${state}`),
      of: (mark: Mark) => mark.type === 'symbol' && mark.icon === state,
    })),
    ...selectRootMarkets(atlas).map((market) => ({
      key: market,
      label: selectMarketName(atlas, market, scene.language),
      of: (mark: Mark) => isLine(mark) && mark.color === swatchOf(atlas, market, tokens).ink,
    })),
    {
      key: 'two-way',
      label: t('legend.routes.two-way'),
      of: (mark: Mark) => isLine(mark) && mark.direction === 'both',
    },
    {
      key: 'corridor',
      label: t('legend.routes.corridor'),
      note: t('legend.routes.corridor-note'),
      of: (mark: Mark) => mark.type === 'stroke' && mark.widthKm === CORRIDOR_KM,
    },
  ]);
}

function routeColors({ map }: Tokens) {
  return [
    ['balkan', map.routeBalkan],
    ['black-sea', map.routeBlackSea],
    ['both', map.routeBoth],
    ['feeder', map.routeFeeder],
  ] as const;
}

export const routesLayer: LayerDefinition = {
  id: 'routes',
  title: 'layer.routes.title',
  description: 'layer.routes.description',
  unavailable: () => null,
  draw,
  legend,
};
