/**
 * Projects [lng, lat] to px of a figure, with MapLibre's formulas for Web Mercator (`src/lib/mercator.ts`)
 * and for the globe (vertical perspective). Lines and rings are clipped to the frame and simplified for its
 * size.
 *
 * Figures are seen from straight above: bearing is applied, pitch is ignored.
 */
import { type GeoStream, geoClipRectangle, geoProjection, geoStream, geoTransform } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import type { Sight } from '../layers/seen-features.ts';
import { type MapCamera, projectToScreen, type Size, TILE_SIZE_PX } from '../lib/mercator.ts';
import type { PlanePoint } from '../lib/polyline.ts';
import { simplifyPolyline } from '../lib/simplify.ts';
import type { Scene } from '../scene/scene.ts';

export type FrameKind = 'mercator' | 'globe';

export interface Frame extends Size {
  readonly kind: FrameKind;
  readonly camera: MapCamera;
  /** Px of the frame, possibly outside it; `null` on the far side of the globe. */
  readonly point: (position: readonly number[]) => PlanePoint | null;
  /**
   * Returns the visible rings or lines in px, clipped to the frame plus `marginPx`. Rings have no closing
   * point.
   */
  readonly trace: (geometry: Traceable, options?: TraceOptions) => readonly Trace[];
  /** The disc of the globe; `null` in Mercator. */
  readonly globe: { readonly centre: PlanePoint; readonly radius: number } | null;
}

/** Default tolerances of a frame's tracing. */
export interface Fineness {
  /** Simplification tolerance, px. */
  readonly tolerancePx: number;
  /** Rings and lines smaller than this in both directions are dropped, px. */
  readonly leastPx: number;
  /** Outside this box, px of the frame, both tolerances are multiplied by `outside`. */
  readonly focus?: { readonly box: readonly [number, number, number, number]; readonly outside: number };
}

const EVERYTHING: Fineness = { tolerancePx: 0.25, leastPx: 0.5 };

export type Traceable = Extract<
  Geometry,
  { type: 'Polygon' | 'MultiPolygon' | 'LineString' | 'MultiLineString' }
>;

export interface TraceOptions {
  /** Margin around the frame, px, so that wide strokes do not end at the edge. Default 16. */
  readonly marginPx?: number;
}

export interface Trace {
  readonly points: readonly PlanePoint[];
  readonly closed: boolean;
}

/** Above this zoom MapLibre uses Mercator; it blends between 10 and 12, a figure does not. */
const GLOBE_MAX_ZOOM = 11;
/** Eye height above the ground at the centre, in view heights, from MapLibre's field of view of 36.87°. */
const EYE_HEIGHT = 1.5;
const DEGREES = 180 / Math.PI;
const DEFAULT_MARGIN_PX = 16;

export function makeFrame(
  camera: MapCamera,
  kind: FrameKind,
  size: Size,
  fineness: Fineness = EVERYTHING,
): Frame {
  const frame =
    kind === 'globe' && camera.zoom < GLOBE_MAX_ZOOM
      ? makeGlobeFrame(camera, size, fineness)
      : makeMercatorFrame(camera, size, fineness);
  // The ground is traced once for all style layers and themes.
  const traced = new WeakMap<Traceable, readonly Trace[]>();
  return {
    ...frame,
    trace: (geometry, options) => {
      if (options !== undefined) return frame.trace(geometry, options);
      const known = traced.get(geometry) ?? frame.trace(geometry);
      traced.set(geometry, known);
      return known;
    },
  };
}

/** Returns the projection of a scene at a figure size, for finding what is in view. */
export function sightOf({ camera, projection }: Pick<Scene, 'camera' | 'projection'>, size: Size): Sight {
  return { zoom: camera.zoom, size, project: makeFrame(camera, projection, size).point };
}

function makeMercatorFrame(camera: MapCamera, size: Size, fineness: Fineness): Frame {
  const toScreen = projectToScreen({ ...camera, pitch: 0 }, size);
  const turn = (-camera.bearing * Math.PI) / 180;
  const worldPx = TILE_SIZE_PX * 2 ** camera.zoom;
  /** Screen offset of one world east. */
  const copyStep: PlanePoint = [worldPx * Math.cos(turn), worldPx * Math.sin(turn)];

  const trace = (geometry: Traceable, options: TraceOptions = {}): readonly Trace[] => {
    const margin = options.marginPx ?? DEFAULT_MARGIN_PX;
    const traces: Trace[] = [];
    for (const copy of copiesInView(geometry, toScreen, copyStep, size, margin)) {
      const collector = collect(fineness);
      const clip = geoClipRectangle(-margin, -margin, size.width + margin, size.height + margin);
      const plane = geoTransform({
        point(lng, lat) {
          const [x, y] = toScreen([lng, lat]);
          this.stream.point(x + copy * copyStep[0], y + copy * copyStep[1]);
        },
      });
      geoStream(geometry, plane.stream(clip(collector.stream)));
      traces.push(...collector.traces);
    }
    return traces;
  };
  return {
    ...size,
    kind: 'mercator',
    camera,
    trace,
    globe: null,
    point: (position) => nearestCopy(position),
  };

  /** A point is drawn once, on the copy of the world nearest to the frame's centre. */
  function nearestCopy(position: readonly number[]): PlanePoint {
    const [lng = 0, lat = 0] = position;
    return toScreen([lng + 360 * Math.round((camera.lng - lng) / 360), lat]);
  }
}

/** Offsets in worlds at which a geometry is in view; usually [0]. */
function copiesInView(
  geometry: Traceable,
  toScreen: (position: readonly number[]) => PlanePoint,
  step: PlanePoint,
  size: Size,
  margin: number,
): number[] {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  eachPosition(geometry, (position) => {
    const [x, y] = toScreen(position);
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  });
  const copies: number[] = [];
  // Two worlds to each side suffice: lines past 180° extend less than one world.
  for (let copy = -2; copy <= 2; copy += 1) {
    const [dx, dy] = [copy * step[0], copy * step[1]];
    const isSeen =
      maxX + dx >= -margin &&
      minX + dx <= size.width + margin &&
      maxY + dy >= -margin &&
      minY + dy <= size.height + margin;
    if (isSeen) copies.push(copy);
  }
  return copies;
}

function makeGlobeFrame(camera: MapCamera, size: Size, fineness: Fineness): Frame {
  const radius = (TILE_SIZE_PX * 2 ** camera.zoom) / (2 * Math.PI) / Math.cos((camera.lat * Math.PI) / 180);
  /** Distance of the eye from the sphere's centre, in radii. */
  const eye = 1 + (EYE_HEIGHT * size.height) / radius;
  const horizon = Math.acos(1 / eye);
  const centre: PlanePoint = [size.width / 2, size.height / 2];
  const makeProjection = (margin: number) =>
    geoProjection((lambda, phi) => {
      const cosPhi = Math.cos(phi);
      const scale = (eye - 1) / (eye - cosPhi * Math.cos(lambda));
      return [scale * cosPhi * Math.sin(lambda), scale * Math.sin(phi)];
    })
      .rotate([-camera.lng, -camera.lat, camera.bearing])
      .translate([centre[0], centre[1]])
      .scale(radius)
      .clipAngle(horizon * DEGREES - 1e-4)
      .clipExtent([
        [-margin, -margin],
        [size.width + margin, size.height + margin],
      ])
      .precision(0.4);
  const unclipped = makeProjection(1e6);
  const eyePosition = [camera.lng, camera.lat];
  const point = (position: readonly number[]): PlanePoint | null => {
    if (angleBetween(eyePosition, position) >= horizon) return null;
    const [lng = 0, lat = 0] = position;
    return unclipped([lng, lat]);
  };
  const trace = (geometry: Traceable, options: TraceOptions = {}): readonly Trace[] => {
    const collector = collect(fineness);
    const projection = makeProjection(options.marginPx ?? DEFAULT_MARGIN_PX);
    geoStream(windForSphere(geometry), projection.stream(collector.stream));
    return collector.traces;
  };
  return {
    ...size,
    kind: 'globe',
    camera,
    point,
    trace,
    // In perspective the limb is slightly smaller than the sphere: radius · sqrt((eye − 1) / (eye + 1)).
    globe: { centre, radius: radius * Math.sqrt((eye - 1) / (eye + 1)) },
  };
}

/** RFC 7946 winds outer rings counterclockwise; d3's spherical clipping expects clockwise. */
function windForSphere(geometry: Traceable): Traceable {
  const reverse = (rings: readonly Position[][]): Position[][] => rings.map((ring) => [...ring].reverse());
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: reverse(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon')
    return { ...geometry, coordinates: geometry.coordinates.map(reverse) };
  return geometry;
}

function angleBetween(a: readonly number[], b: readonly number[]): number {
  const [lngA = 0, latA = 0] = a;
  const [lngB = 0, latB = 0] = b;
  const sin = Math.sin(latA / DEGREES) * Math.sin(latB / DEGREES);
  const cos = Math.cos(latA / DEGREES) * Math.cos(latB / DEGREES) * Math.cos((lngA - lngB) / DEGREES);
  return Math.acos(Math.min(1, Math.max(-1, sin + cos)));
}

function eachPosition(geometry: Traceable, visit: (position: Position) => void): void {
  switch (geometry.type) {
    case 'LineString':
      for (const position of geometry.coordinates) visit(position);
      return;
    case 'Polygon':
    case 'MultiLineString':
      for (const line of geometry.coordinates) for (const position of line) visit(position);
      return;
    case 'MultiPolygon':
      for (const polygon of geometry.coordinates)
        for (const ring of polygon) for (const position of ring) visit(position);
  }
}

/** End of the projection stream: collects rings and lines and drops invisible ones. */
function collect(fineness: Fineness): { readonly stream: GeoStream; readonly traces: Trace[] } {
  const traces: Trace[] = [];
  let current: PlanePoint[] = [];
  let isPolygon = false;
  const stream: GeoStream = {
    point: (x, y) => {
      current.push([x, y]);
    },
    lineStart: () => {
      current = [];
    },
    lineEnd: () => {
      const [left, top, right, bottom] = boxOf(current);
      const factor = coarseness(fineness, [left, top, right, bottom]);
      if (Math.max(right - left, bottom - top) < fineness.leastPx * factor) return;
      const points = simplifyPolyline(current, fineness.tolerancePx * factor, isPolygon);
      if (points.length >= (isPolygon ? 3 : 2)) traces.push({ points, closed: isPolygon });
    },
    polygonStart: () => {
      isPolygon = true;
    },
    polygonEnd: () => {
      isPolygon = false;
    },
  };
  return { stream, traces };
}

type Box = readonly [number, number, number, number];

function boxOf(points: readonly PlanePoint[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

/** Returns 1 for boxes that touch the focus, more outside. */
function coarseness({ focus }: Fineness, [left, top, right, bottom]: Box): number {
  if (focus === undefined) return 1;
  const [west, north, east, south] = focus.box;
  return right < west || left > east || bottom < north || top > south ? focus.outside : 1;
}
