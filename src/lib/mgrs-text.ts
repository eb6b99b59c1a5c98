/**
 * Formats positions as references of the Military Grid Reference System (NGA.STND.0037), to the metre. The
 * import worker's library is not used here, because it includes sixty projections that a page does not need.
 */
import type { Position } from './position-text.ts';

const RADIANS = Math.PI / 180;
/** WGS 84. */
const SEMI_MAJOR_METRES = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const ECCENTRICITY_2 = FLATTENING * (2 - FLATTENING);
const SECOND_ECCENTRICITY_2 = ECCENTRICITY_2 / (1 - ECCENTRICITY_2);
const SCALE = 0.9996;
const FALSE_EASTING = 500_000;
export const FALSE_NORTHING = 10_000_000;
export const SQUARE_METRES = 100_000;

export const BANDS = 'CDEFGHJKLMNPQRSTUVWX';
export const BAND_DEGREES = 8;
export const SOUTHERNMOST = -80;
const NORTHERNMOST = 84;
/** Columns repeat every three zones, rows every two. */
export const COLUMNS = ['ABCDEFGH', 'JKLMNPQR', 'STUVWXYZ'];
export const ROWS = ['FGHJKLMNPQRSTUVABCDE', 'ABCDEFGHJKLMNPQRSTUV'];
export const METRE_DIGITS = 5;

/**
 * Returns the square metre of the position, such as `34T DQ 57000 60000`; `null` near the poles, which have
 * another grid.
 */
export function formatMgrs([lng, lat]: Position): string | null {
  if (lat < SOUTHERNMOST || lat > NORTHERNMOST) return null;
  const zone = zoneOf(lng, lat);
  const [easting, northing] = project(lng, lat, zone);
  const band = BANDS[Math.min(BANDS.length - 1, Math.floor((lat - SOUTHERNMOST) / BAND_DEGREES))];
  const column = COLUMNS[(zone - 1) % COLUMNS.length]?.[Math.floor(easting / SQUARE_METRES) - 1];
  const rows = ROWS[zone % ROWS.length] ?? '';
  const row = rows[Math.floor(northing / SQUARE_METRES) % rows.length];
  const within = (metres: number) => String(Math.floor(metres % SQUARE_METRES)).padStart(METRE_DIGITS, '0');
  return `${zone}${band} ${column}${row} ${within(easting)} ${within(northing)}`;
}

/** Zones are six degrees wide except around south-western Norway and Svalbard. */
function zoneOf(lng: number, lat: number): number {
  if (lat >= 56 && lat < 64 && lng >= 3 && lng < 12) return 32;
  if (lat >= 72 && lng >= 0 && lng < 42) return lng < 9 ? 31 : lng < 21 ? 33 : lng < 33 ? 35 : 37;
  // 180° E is 180° W.
  return (Math.floor((lng + 180) / 6) % 60) + 1;
}

/**
 * Returns easting and northing in metres on the transverse Mercator of a zone (Snyder 1987, formulas 8-9 and
 * 8-10).
 */
function project(lng: number, lat: number, zone: number): readonly [number, number] {
  const phi = lat * RADIANS;
  const [sin, cos] = [Math.sin(phi), Math.cos(phi)];
  const normal = SEMI_MAJOR_METRES / Math.sqrt(1 - ECCENTRICITY_2 * sin * sin);
  const t = (sin / cos) ** 2;
  const c = SECOND_ECCENTRICITY_2 * cos * cos;
  const a = cos * (lng - (zone * 6 - 183)) * RADIANS;
  const e2 = SECOND_ECCENTRICITY_2;
  const easting =
    SCALE *
      normal *
      (a + ((1 - t + c) * a ** 3) / 6 + ((5 - 18 * t + t * t + 72 * c - 58 * e2) * a ** 5) / 120) +
    FALSE_EASTING;
  const northing =
    SCALE *
    (meridian(phi) +
      normal *
        (sin / cos) *
        ((a * a) / 2 +
          ((5 - t + 9 * c + 4 * c * c) * a ** 4) / 24 +
          ((61 - 58 * t + t * t + 600 * c - 330 * e2) * a ** 6) / 720));
  return [easting, lat < 0 ? northing + FALSE_NORTHING : northing];
}

/** Returns metres along a meridian from the equator (Snyder 1987, formula 3-21). */
function meridian(phi: number): number {
  const e2 = ECCENTRICITY_2;
  const [e4, e6] = [e2 * e2, e2 ** 3];
  return (
    SEMI_MAJOR_METRES *
    ((1 - e2 / 4 - (3 * e4) / 64 - (5 * e6) / 256) * phi -
      ((3 * e2) / 8 + (3 * e4) / 32 + (45 * e6) / 1024) * Math.sin(2 * phi) +
      ((15 * e4) / 256 + (45 * e6) / 1024) * Math.sin(4 * phi) -
      ((35 * e6) / 3072) * Math.sin(6 * phi))
  );
}

/**
 * Converts easting and northing of a zone, without the false northing of the south, to degrees (Snyder 1987,
 * formulas 8-17 to 8-25). The footpoint latitude is found by iteration instead of its series.
 */
export function unprojectGrid(easting: number, northing: number, zone: number): Position {
  const along = northing / SCALE;
  let phi = along / SEMI_MAJOR_METRES;
  for (let i = 0; i < 8; i += 1) phi += (along - meridian(phi)) / SEMI_MAJOR_METRES;
  const e2 = SECOND_ECCENTRICITY_2;
  const [sin, cos] = [Math.sin(phi), Math.cos(phi)];
  const less = 1 - ECCENTRICITY_2 * sin * sin;
  const normal = SEMI_MAJOR_METRES / Math.sqrt(less);
  const meridional = (SEMI_MAJOR_METRES * (1 - ECCENTRICITY_2)) / less ** 1.5;
  const t = (sin / cos) ** 2;
  const c = e2 * cos * cos;
  const d = (easting - FALSE_EASTING) / (normal * SCALE);
  const lat =
    phi -
    ((normal * (sin / cos)) / meridional) *
      ((d * d) / 2 -
        ((5 + 3 * t + 10 * c - 4 * c * c - 9 * e2) * d ** 4) / 24 +
        ((61 + 90 * t + 298 * c + 45 * t * t - 252 * e2 - 3 * c * c) * d ** 6) / 720);
  const lng =
    (d -
      ((1 + 2 * t + c) * d ** 3) / 6 +
      ((5 - 2 * c + 28 * t - 3 * c * c + 8 * e2 + 24 * t * t) * d ** 5) / 120) /
    cos;
  return [zone * 6 - 183 + lng / RADIANS, lat / RADIANS];
}
