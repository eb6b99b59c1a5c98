/**
 * Web Mercator as in MapLibre: a square world of 512 px at zoom 0, perspective with a vertical field of view
 * of 36.87 degrees. The static map and picking use it, so that they match the live map to the pixel.
 *
 * Positions are [lng, lat] in degrees, screen points are [x, y] in CSS px from the top left of the view.
 */

/** Zoom as in MapLibre; bearing and pitch in degrees. Same shape as the scene's camera. */
export interface MapCamera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS px left free along each edge. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** [west, south, east, north] in degrees; crosses 180° when west > east. */
export type Bounds = readonly [number, number, number, number];
export type ScreenPoint = readonly [number, number];

export const TILE_SIZE_PX = 512;
/** Edge of the square world. */
const MAX_LATITUDE = 85.051129;
const EARTH_CIRCUMFERENCE_M = 40_075_016.686;
/** Distance of the camera from the map plane, in view heights: 0.5 / tan(36.87° / 2). */
const EYE_DISTANCE = 1.5;

const RADIANS = Math.PI / 180;

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Wraps a longitude into [-180, 180). */
export function wrapLongitude(lng: number): number {
  return lng >= -180 && lng < 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
}

/**
 * Projects a position to world px at `zoom`: x to the east from 180° W, y to the south from {@link
 * MAX_LATITUDE} N.
 */
export function project(position: readonly number[], zoom: number): [number, number] {
  const [lng = 0, lat = 0] = position;
  const worldPx = TILE_SIZE_PX * 2 ** zoom;
  const sin = Math.sin(clamp(lat, -MAX_LATITUDE, MAX_LATITUDE) * RADIANS);
  return [((lng + 180) / 360) * worldPx, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * worldPx];
}

/** Converts world px at `zoom` to [lng, lat]; the longitude is not wrapped. */
export function unproject(point: ScreenPoint, zoom: number): [number, number] {
  const worldPx = TILE_SIZE_PX * 2 ** zoom;
  const y = 0.5 - point[1] / worldPx;
  return [(point[0] / worldPx) * 360 - 180, 90 - (360 * Math.atan(Math.exp(-y * 2 * Math.PI))) / Math.PI];
}

/** Returns metres on the ground per px at a latitude. */
export function metresPerPx(lat: number, zoom: number): number {
  return (EARTH_CIRCUMFERENCE_M * Math.cos(lat * RADIANS)) / (TILE_SIZE_PX * 2 ** zoom);
}

/**
 * Returns a projection from [lng, lat] to screen points for a camera and view size. Longitudes are not
 * wrapped: a line that was cut at 180° stays cut. Points behind the camera become NaN.
 */
export function projectToScreen(
  camera: MapCamera,
  size: Size,
): (position: readonly number[]) => [number, number] {
  const [centreX, centreY] = project([camera.lng, camera.lat], camera.zoom);
  const halfWidth = size.width / 2;
  const halfHeight = size.height / 2;
  if (camera.bearing === 0 && camera.pitch === 0) {
    return (position) => {
      const [x, y] = project(position, camera.zoom);
      return [x - centreX + halfWidth, y - centreY + halfHeight];
    };
  }
  const turn = -camera.bearing * RADIANS;
  const [cosTurn, sinTurn] = [Math.cos(turn), Math.sin(turn)];
  const [cosPitch, sinPitch] = [Math.cos(camera.pitch * RADIANS), Math.sin(camera.pitch * RADIANS)];
  const eyePx = EYE_DISTANCE * size.height;
  return (position) => {
    const [x, y] = project(position, camera.zoom);
    const [east, south] = [x - centreX, y - centreY];
    const right = east * cosTurn - south * sinTurn;
    const down = east * sinTurn + south * cosTurn;
    const depth = eyePx - down * sinPitch;
    if (depth <= 0) return [Number.NaN, Number.NaN];
    const scale = eyePx / depth;
    return [right * scale + halfWidth, down * cosPitch * scale + halfHeight];
  };
}

/** Returns the inverse of {@link projectToScreen}. Points above the horizon become NaN. */
export function unprojectFromScreen(camera: MapCamera, size: Size): (point: ScreenPoint) => [number, number] {
  const [centreX, centreY] = project([camera.lng, camera.lat], camera.zoom);
  const turn = camera.bearing * RADIANS;
  const [cosTurn, sinTurn] = [Math.cos(turn), Math.sin(turn)];
  const [cosPitch, sinPitch] = [Math.cos(camera.pitch * RADIANS), Math.sin(camera.pitch * RADIANS)];
  const eyePx = EYE_DISTANCE * size.height;
  return (point) => {
    const [x, y] = [point[0] - size.width / 2, point[1] - size.height / 2];
    const slope = eyePx * cosPitch + y * sinPitch;
    if (slope <= 0) return [Number.NaN, Number.NaN];
    const down = (y * eyePx) / slope;
    const right = (x * (eyePx - down * sinPitch)) / eyePx;
    return unproject(
      [centreX + right * cosTurn - down * sinTurn, centreY + right * sinTurn + down * cosTurn],
      camera.zoom,
    );
  };
}

export interface FitOptions extends Size {
  /** One number for all edges, or one for each. Default 0. */
  readonly padding?: number | Padding;
  /** Limits the zoom for bounds without size. Default 14. */
  readonly maxZoom?: number;
}

/** Returns the camera, north up and flat, that fits the bounds inside the padding. */
export function fitBounds(bounds: Bounds, options: FitOptions): MapCamera {
  const [west, south, , north] = bounds;
  const east = bounds[2] < west ? bounds[2] + 360 : bounds[2];
  const padding = normalisePadding(options.padding ?? 0);
  const [left, top] = project([west, north], 0);
  const [right, bottom] = project([east, south], 0);
  const freeWidth = Math.max(1, options.width - padding.left - padding.right);
  const freeHeight = Math.max(1, options.height - padding.top - padding.bottom);
  const scale = Math.min(freeWidth / Math.max(right - left, 1e-9), freeHeight / Math.max(bottom - top, 1e-9));
  const zoom = clamp(Math.log2(scale), 0, options.maxZoom ?? 14);
  // The free part is off centre by half the difference of the paddings.
  const shiftX = (padding.right - padding.left) / 2 / 2 ** zoom;
  const shiftY = (padding.bottom - padding.top) / 2 / 2 ** zoom;
  const [lng, lat] = unproject([(left + right) / 2 + shiftX, (top + bottom) / 2 + shiftY], 0);
  return { lng: wrapLongitude(lng), lat, zoom, bearing: 0, pitch: 0 };
}

function normalisePadding(padding: number | Padding): Padding {
  return typeof padding === 'number'
    ? { top: padding, right: padding, bottom: padding, left: padding }
    : padding;
}
