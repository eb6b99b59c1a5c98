/**
 * Draws the basemap of a figure (sea, land, water, boundaries, town dots) from the style layers of
 * `styles/basemap/`, in the order of `styles/order.ts`.
 */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { boundaryLayers } from '../../styles/basemap/boundaries.ts';
import { labelLayers } from '../../styles/basemap/labels.ts';
import { landLayers } from '../../styles/basemap/land.ts';
import type { GroundLayer, GroundSource } from '../../styles/basemap/layer.ts';
import { waterLayers } from '../../styles/basemap/water.ts';
import { type JurisdictionGroups, type LabelClass, labelClassOf } from '../../styles/labels.ts';
import type { StyleLayerId } from '../../styles/order.ts';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Basemap, BasemapLabel } from '../domain/atlas.ts';
import { deriveGroundSources } from '../layers/ground-sources.ts';
import { TILE_SIZE_PX, wrapLongitude } from '../lib/mercator.ts';
import type { PlanePoint } from '../lib/polyline.ts';
import { simplifyPolyline } from '../lib/simplify.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import type { Frame, Trace, Traceable } from './frame.ts';
import { PAPER, type Pen, strokeNodes } from './pen.ts';
import { styleFilter, styleNumber, styleText } from './style-value.ts';

export interface Ground {
  readonly layers: ReadonlyMap<StyleLayerId, GroundLayer>;
  readonly sources: Readonly<Record<GroundSource, FeatureCollection>>;
}

export function makeGround(
  basemap: Basemap,
  groups: JurisdictionGroups,
  tokens: Tokens,
  language: string,
): Ground {
  const layers = [
    ...waterLayers(tokens),
    ...landLayers(tokens),
    ...boundaryLayers(tokens),
    ...labelLayers(tokens, language),
  ];
  let sources: Ground['sources'] | null = null;
  return {
    layers: new Map(layers.map((layer) => [layer.id, layer])),
    // Computed on first use: names do not need it.
    get sources() {
      sources ??= deriveGroundSources(basemap, groups);
      return sources;
    },
  };
}

/** Draws one basemap layer; returns nothing for names, which are placed together with the marks' names. */
export function drawGroundLayer(pen: Pen, ground: Ground, id: StyleLayerId): SvgNode[] {
  const layer = ground.layers.get(id);
  if (layer === undefined || layer.type === 'symbol') return [];
  if (layer.type === 'background') return [drawSea(pen, backgroundColor(layer))];
  const { zoom } = pen;
  const source = sourceIn(pen, layer.source);
  if (zoom < (layer.minzoom ?? 0) || zoom >= (layer.maxzoom ?? 25)) return [];
  const features = ground.sources[source].features.filter((feature) =>
    styleFilter(layer.filter, { zoom: wholeZoom(pen), properties: feature.properties ?? {} }),
  );
  if (features.length === 0) return [];
  switch (layer.type) {
    case 'fill':
      return drawFill(pen, layer, features);
    case 'line':
      return drawLine(pen, layer, features);
    default:
      return drawCircles(pen, layer, features);
  }
}

/** Uses the land outline for coastlines where possible, so that it is written once. */
function sourceIn(pen: Pen, source: GroundSource): GroundSource {
  if (source !== 'ground-coast' && source !== 'ground-coast-soft') return source;
  return isCoastOfLand(pen.outlineFrame) ? 'ground-land' : 'ground-coast';
}

/**
 * Whether the land outline can serve as the coastline. On the globe and across 180° the land has edges that
 * are not coast; those at the frame's edge lie outside it.
 */
function isCoastOfLand({ kind, camera, width, height }: Frame): boolean {
  const farthestPx = Math.hypot(width, height) / 2 + COAST_MARGIN_PX;
  const antimeridianPx =
    ((180 - Math.abs(wrapLongitude(camera.lng))) / 360) * TILE_SIZE_PX * 2 ** camera.zoom;
  return kind === 'mercator' && antimeridianPx > farthestPx;
}

const COAST_MARGIN_PX = 32;

export type GroundLabelClass = Extract<
  LabelClass,
  'jurisdiction' | 'country' | 'sea' | 'river' | 'capital' | 'city'
>;

export function groundLabelClass(label: BasemapLabel, groups: JurisdictionGroups): GroundLabelClass {
  return labelClassOf(label, groups) as GroundLabelClass;
}

/** Whether a label is visible at the pen's zoom, as a name (`label-…`) or a dot (`…-dot`). */
export function isLabelShown(
  pen: Pen,
  { layers }: Pick<Ground, 'layers'>,
  id: StyleLayerId,
  label: Pick<BasemapLabel, 'minZoom' | 'rank'> & { readonly class: LabelClass },
): boolean {
  const layer = layers.get(id);
  if (layer === undefined || layer.type === 'background') return false;
  if (pen.zoom < (layer.minzoom ?? 0) || pen.zoom >= (layer.maxzoom ?? 25)) return false;
  const { minZoom, rank } = label;
  return styleFilter(layer.filter, {
    zoom: wholeZoom(pen),
    properties: { class: label.class, minZoom, rank },
  });
}

/** MapLibre evaluates filters per tile, at whole zooms, so names and dots appear at those. */
function wholeZoom(pen: Pen): number {
  return Math.floor(pen.zoom);
}

function backgroundColor(layer: Extract<GroundLayer, { type: 'background' }>): string {
  return styleText(layer.paint?.['background-color'], { zoom: 0, properties: {} }, '#000000');
}

function drawSea(pen: Pen, color: string): SvgNode {
  const { globe, width, height } = pen.outlineFrame;
  if (globe !== null) {
    const [cx, cy, r] = [...globe.centre, globe.radius].map((px) => px * pen.surface.unitsPerPx);
    return svg('circle', { cx, cy, r, fill: color });
  }
  const corners: readonly PlanePoint[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  return svg('path', { d: pen.surface.pathData([{ points: corners, closed: true }]), fill: color });
}

function drawFill(
  pen: Pen,
  layer: Extract<GroundLayer, { type: 'fill' }>,
  features: readonly Feature[],
): SvgNode[] {
  const d = pen.surface.pathData(features.flatMap(({ geometry }) => traceOf(pen, geometry)));
  if (d === '') return [];
  const input = { zoom: pen.zoom, properties: {} };
  const fill = styleText(layer.paint?.['fill-color'], input, '#000000');
  const opacity = styleNumber(layer.paint?.['fill-opacity'], input, 1);
  return [svg('path', { d, fill, 'fill-opacity': opacity === 1 ? undefined : opacity })];
}

function drawLine(
  pen: Pen,
  layer: Extract<GroundLayer, { type: 'line' }>,
  features: readonly Feature[],
): SvgNode[] {
  const input = { zoom: pen.zoom, properties: {} };
  const widthPx = styleNumber(layer.paint?.['line-width'], input, 1);
  const blurPx = styleNumber(layer.paint?.['line-blur'], input, 0);
  const dash: unknown = layer.paint?.['line-dasharray'] ?? [];
  const isHalo = blurPx > 0;
  const traces = features.flatMap(({ geometry }) => traceOf(pen, geometry));
  return strokeNodes(
    pen,
    [pen.surface.pathData(isHalo && pen.isForPaper === true ? traces.flatMap(blunt) : traces)],
    {
      color: styleText(layer.paint?.['line-color'], input, '#000000'),
      opacity: styleNumber(layer.paint?.['line-opacity'], input, 1),
      // MapLibre blurs inwards from the line's edge, this pen to both sides of it.
      widthPx: Math.max(widthPx / 2, widthPx - blurPx),
      // Each stroke of the halo repeats the whole coast; its three steps are soft enough.
      softPx: hasFewStrokes(pen) ? 0 : blurPx,
      dash: Array.isArray(dash) ? dash.map((length) => Number(length) * widthPx) : [],
      // The ends of a halo lie outside the frame.
      cap: layer.layout?.['line-cap'] === 'round' && !(isHalo && pen.isWaitedFor === true) ? 'round' : 'butt',
    },
  );
}

function hasFewStrokes({ ownerOf, isForPaper, isWaitedFor }: Pen): boolean {
  return ownerOf !== undefined || isForPaper === true || isWaitedFor === true;
}

/** Simplifies an outline for the halo and drops islands that the halo would cover. */
function blunt({ points, closed }: Trace): Trace[] {
  const kept = simplifyPolyline(points, PAPER.haloTolerancePx, closed);
  return kept.length === 0 ? [] : [{ points: kept, closed }];
}

function drawCircles(
  pen: Pen,
  layer: Extract<GroundLayer, { type: 'circle' }>,
  features: readonly Feature[],
): SvgNode[] {
  return features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point') return [];
    const point = pen.frame.point(geometry.coordinates);
    if (point === null || !isNearFrame(pen, point)) return [];
    const input = { zoom: pen.zoom, properties: properties ?? {} };
    const stroke = styleNumber(layer.paint?.['circle-stroke-width'], input, 0);
    return [
      pen.surface.at(point, [
        svg('circle', {
          // MapLibre draws strokes outside the radius, SVG centred on it.
          r: styleNumber(layer.paint?.['circle-radius'], input, 5) + stroke / 2,
          fill: styleText(layer.paint?.['circle-color'], input, '#000000'),
          stroke: styleText(layer.paint?.['circle-stroke-color'], input, '#000000'),
          'stroke-width': stroke,
        }),
      ]),
    ];
  });
}

export function isNearFrame(pen: Pen, point: readonly [number, number], marginPx = 16): boolean {
  const [x, y] = point;
  const { width, height } = pen.frame;
  return x >= -marginPx && y >= -marginPx && x <= width + marginPx && y <= height + marginPx;
}

function traceOf(pen: Pen, geometry: Geometry): readonly Trace[] {
  return isTraceable(geometry) ? pen.outlineFrame.trace(geometry) : [];
}

function isTraceable(geometry: Geometry): geometry is Traceable {
  return (
    geometry.type === 'Polygon' ||
    geometry.type === 'MultiPolygon' ||
    geometry.type === 'LineString' ||
    geometry.type === 'MultiLineString'
  );
}
