/**
 * Draws an alternative path and closures over a drawing. Legs of the path are highlighted, others dimmed;
 * closed legs are dashed with a cross, distinguishable without colour. Studied features get rings. Filters
 * are ignored: a path with gaps would be misleading.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Alternative } from '../analysis/alternatives/alternatives.ts';
import { type NetworkChoice, queriedNetwork } from '../analysis/network/queried-network.ts';
import type { Atlas, LegFeature } from '../domain/atlas.ts';
import { type Closable, closedMode } from '../domain/closure.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { NetworkAtlas } from '../domain/network-atlas.ts';
import { isOwnId } from '../domain/own-network.ts';
import {
  ALL_ZOOMS,
  type Drawing,
  type Mark,
  type MarkSample,
  type StrokeMark,
  type SymbolMark,
} from './drawing.ts';
import { lineParts, middleOf } from './geometry.ts';
import { ownNetworkMarks } from './lay-own-network.ts';
import { DIMMED_SHARE, dimmedColor, EVIDENCE_DASH, routeColor } from './route-style.ts';

const CROSS_PX = 18;
/** For legs closed together with their whole mode. */
const SMALL_CROSS_PX = 12;
/** Around the symbol of a crossing or port. */
const RING_PX = 34;
const MARKED_LEG_PX = 5;

interface Laid extends NetworkChoice {
  readonly path: Alternative | null;
  /** Drawn below the path. */
  readonly others: readonly Alternative[];
  readonly closed: readonly Closable[];
  readonly marked: readonly FeatureId[];
}

/**
 * @param atlas unfiltered
 * @param isReference whether all legs are dimmed, as under the user's records
 */
export function layPath(
  drawing: Drawing,
  { path, others, closed, marked, ...choice }: Laid,
  atlas: Atlas,
  tokens: Tokens,
  isReference: boolean,
): Drawing {
  const onPath = new Set<FeatureId>(path?.legs.map(({ leg }) => leg));
  const { own } = choice;
  const network = queriedNetwork(choice, atlas);
  const laid = [
    ...(own === null ? [] : ownNetworkMarks(own, tokens)),
    ...otherMarks(others, onPath, network, tokens),
    ...(path === null ? [] : pathMarks(path, onPath, network, tokens)),
    ...withSameRoad(closed, network).flatMap((thing) => closedMarks(thing, network, tokens)),
    ...marked.flatMap((id) => markedMarks(id, network, tokens)),
  ];
  const isBack = isReference || path !== null || own !== null;
  return [
    ...(isBack ? drawing.map((mark) => stepBack(mark, onPath, tokens)) : drawing),
    ...laid.map((mark) => withoutOtherFeature(mark, atlas)),
  ];
}

function withSameRoad(closed: readonly Closable[], { sharedRoads }: NetworkAtlas): Closable[] {
  return [...new Set(closed.flatMap((thing) => [thing, ...(sharedRoads?.get(thing) ?? [])]))];
}

/** Only features of the atlas can be opened. */
function withoutOtherFeature(mark: Mark, atlas: Atlas): Mark {
  return mark.feature !== null && !atlas.byId.has(mark.feature) ? { ...mark, feature: null } : mark;
}

/** The bright strip under an alternative's legs, on map and in legend. */
export function pathSample(tokens: Tokens): MarkSample<StrokeMark> {
  return {
    type: 'stroke',
    color: tokens.map.highlight,
    opacity: 0.7,
    widthPx: 14,
    softPx: 4,
    casing: null,
    dash: 'solid',
    offsetPx: 0,
    direction: 'none',
    greatCircle: false,
    evidence: null,
    basis: null,
  };
}

/** An alternative that is not selected, on map and in legend. */
export function otherPathSample(tokens: Tokens): MarkSample<StrokeMark> {
  return { ...pathSample(tokens), opacity: 0.45, widthPx: 6, softPx: 0 };
}

/** The cross of a closure, on map and in legend. */
export function closedSample(tokens: Tokens, sizePx = CROSS_PX): MarkSample<SymbolMark> {
  return {
    type: 'symbol',
    icon: 'closed',
    sizePx,
    color: tokens.ui.danger,
    fill: tokens.map.casing,
    form: 'filled',
  };
}

/** The ring around a studied feature, on map and in legend. */
export function markedSample(tokens: Tokens, sizePx = RING_PX): MarkSample<SymbolMark> {
  return { ...closedSample(tokens, sizePx), icon: 'marked', color: tokens.map.highlight };
}

function stepBack(mark: Mark, onPath: ReadonlySet<FeatureId>, tokens: Tokens): Mark {
  if (mark.type !== 'stroke' || mark.feature?.startsWith('leg:') !== true || onPath.has(mark.feature)) {
    return mark;
  }
  if (mark.softPx > 0) return { ...mark, opacity: mark.opacity * DIMMED_SHARE };
  return { ...mark, color: dimmedColor(mark.color, tokens) };
}

/** Legs of the other alternatives, each once and without those of the path on top. */
function otherMarks(
  others: readonly Alternative[],
  onPath: ReadonlySet<FeatureId>,
  { legs }: NetworkAtlas,
  tokens: Tokens,
): Mark[] {
  const onOthers = new Set<FeatureId>(others.flatMap((one) => one.legs.map(({ leg }) => leg)));
  return legs.features
    .filter(({ properties: { id } }) => onOthers.has(id) && !onPath.has(id))
    .map(
      ({ properties: { id, mode }, geometry }): Mark => ({
        ...otherPathSample(tokens),
        feature: id,
        group: 'lines',
        zoom: ALL_ZOOMS,
        emphasis: 'none',
        lines: [geometry.coordinates],
        greatCircle: mode === 'sea',
      }),
    );
}

function pathMarks(
  { joins }: Alternative,
  onPath: ReadonlySet<FeatureId>,
  atlas: NetworkAtlas,
  tokens: Tokens,
): Mark[] {
  const band = { ...pathSample(tokens), group: 'lines', zoom: ALL_ZOOMS, emphasis: 'selected' } as const;
  const line = { ...band, opacity: 1, softPx: 0, widthPx: 3.4 } as const;
  const casing = { color: tokens.map.casing, widthPx: 1.6 };
  const legs = atlas.legs.features.filter(({ properties }) => onPath.has(properties.id));
  const marksOfLeg = ({ properties: leg, geometry }: LegFeature): Mark[] => {
    const own = { feature: leg.id, lines: [geometry.coordinates], greatCircle: leg.mode === 'sea' };
    const isReference = leg.evidence === 'reference';
    return [
      { ...band, ...own },
      {
        ...line,
        ...own,
        casing,
        // A connection that only exists must not look like a route.
        widthPx: isReference ? line.widthPx / 2 : line.widthPx,
        color: isReference || isOwnId(leg.id) ? tokens.ui.text : routeColor(leg, tokens),
        dash: EVIDENCE_DASH[leg.evidence],
        evidence: leg.evidence,
        basis: leg.basis,
      },
    ];
  };
  const ways = joins.map((nodes) => nodes.flatMap((node) => positionOf(node, atlas)));
  return [
    ...legs.flatMap(marksOfLeg),
    ...ways.map(
      (way): Mark => ({
        ...line,
        feature: null,
        lines: [way],
        casing,
        color: tokens.map.routeFeeder,
        dash: 'dotted',
      }),
    ),
  ];
}

function closedMarks(thing: Closable, atlas: NetworkAtlas, tokens: Tokens): Mark[] {
  const mode = closedMode(thing);
  if (mode !== null) {
    const legs = atlas.legs.features.filter(({ properties }) => properties.mode === mode);
    return legs.flatMap((leg) =>
      closedLine(leg.properties.id, [leg.geometry.coordinates], tokens, SMALL_CROSS_PX),
    );
  }
  const id = thing as FeatureId;
  const record = atlas.byId.get(id);
  switch (record?.kind) {
    case 'leg':
      return closedLine(id, [record.geometry.coordinates], tokens, CROSS_PX);
    case 'border': {
      const { geometry } = record;
      const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
      return isLine ? closedLine(id, lineParts(geometry), tokens, CROSS_PX) : [];
    }
    case 'crossing':
    case 'port':
      return [cross(id, record.geometry.coordinates, tokens, CROSS_PX)];
    case 'jurisdiction':
      return [
        {
          type: 'fill',
          feature: id,
          group: 'areas',
          zoom: ALL_ZOOMS,
          emphasis: 'none',
          geometry: record.geometry as Polygon | MultiPolygon,
          color: tokens.ui.danger,
          opacity: 0.5,
          pattern: 'hatch',
        },
        cross(id, record.properties.labelPosition, tokens, CROSS_PX),
      ];
    default:
      return [];
  }
}

/** A ring around a place, or in the middle of a wide leg. */
function markedMarks(id: FeatureId, atlas: NetworkAtlas, tokens: Tokens): Mark[] {
  const record = atlas.byId.get(id);
  const ring = (position: Position) => [onPoint(markedSample(tokens), id, position)];
  switch (record?.kind) {
    case 'crossing':
    case 'port':
    case 'node':
      return ring(record.geometry.coordinates);
    case 'leg': {
      const { coordinates } = record.geometry;
      const middle = middleOf(coordinates);
      const band = {
        ...pathSample(tokens),
        widthPx: MARKED_LEG_PX,
        softPx: 0,
        opacity: 1,
        dash: 'dashed',
      } as const;
      const line: Mark = {
        ...band,
        feature: id,
        group: 'lines',
        zoom: ALL_ZOOMS,
        emphasis: 'selected',
        lines: [coordinates],
        greatCircle: record.properties.mode === 'sea',
      };
      return [line, ...(middle === null ? [] : ring(middle))];
    }
    default:
      return [];
  }
}

/** Dashed, with a cross in the middle of its longest part. */
function closedLine(
  feature: FeatureId,
  lines: readonly (readonly Position[])[],
  tokens: Tokens,
  sizePx: number,
): Mark[] {
  const longest = lines.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const middle = middleOf(longest);
  return [
    {
      ...pathSample(tokens),
      feature,
      group: 'lines',
      zoom: ALL_ZOOMS,
      emphasis: 'none',
      lines,
      color: tokens.ui.danger,
      opacity: 1,
      widthPx: 3,
      softPx: 0,
      casing: { color: tokens.map.casing, widthPx: 1.6 },
      dash: 'dash-dot',
    },
    ...(middle === null ? [] : [cross(feature, middle, tokens, sizePx)]),
  ];
}

function cross(feature: FeatureId, position: Position, tokens: Tokens, sizePx: number): Mark {
  return onPoint(closedSample(tokens, sizePx), feature, position);
}

function onPoint(sample: MarkSample<SymbolMark>, feature: FeatureId, position: Position): Mark {
  return {
    ...sample,
    feature,
    group: 'points',
    zoom: ALL_ZOOMS,
    emphasis: 'none',
    position,
    priority: null,
  };
}

function positionOf(node: FeatureId, atlas: NetworkAtlas): Position[] {
  const record = atlas.byId.get(node);
  return record?.kind === 'node' ? [record.geometry.coordinates] : [];
}
