/** Formats and parses references of the Military Grid Reference System (NGA.STND.0037). */
import * as mgrs from 'mgrs';
import { wrapLongitude } from './mercator.ts';
import type { Position } from './position-text.ts';

export interface MgrsSquare {
  /** The centre of the square, degrees of WGS 84. */
  readonly position: Position;
  /** Length of a side: 1 to 100,000. */
  readonly squareMetres: number;
}

// Node sees a default export only, bundlers see named exports only.
const { forward, inverse } = (Reflect.get(mgrs, 'default') ?? mgrs) as typeof mgrs;

const FORM = /^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z][A-HJ-NP-V])((?:\d\d){0,5})$/;
const ZONES = 60;
const SOUTHERNMOST = -80;
const NORTHERNMOST = 84;
const BANDS = 'CDEFGHJKLMNPQRSTUVWX';
const BAND_DEGREES = 8;
/** Columns of 100 km squares repeat every three zones. */
const COLUMNS = ['ABCDEFGH', 'JKLMNPQR', 'STUVWXYZ'];

/**
 * Returns the square metre of the position, such as `34T DQ 57000 60000`; `null` near the poles, which have
 * another grid.
 */
export function formatMgrs([lng, lat]: Position): string | null {
  if (lat < SOUTHERNMOST || lat > NORTHERNMOST) return null;
  return forward([wrapLongitude(lng), lat]).replace(/(..)(\d{5})(\d{5})$/, ' $1 $2 $3');
}

/**
 * Parses `34T DQ 57000 60000`, with or without spaces.
 *
 * @returns `null` if the text is invalid or its letters do not match a square on the ground
 */
export function parseMgrs(text: string): MgrsSquare | null {
  const reference = text.replace(/\s+/g, '').toUpperCase();
  const match = FORM.exec(reference);
  if (match === null) return null;
  const [, zoneText = '', band = '', square = '', digits = ''] = match;
  const zone = Number(zoneText);
  // The library accepts columns of other zones.
  const hasColumn = COLUMNS[(zone - 1) % COLUMNS.length]?.includes(square.charAt(0)) === true;
  if (zone < 1 || zone > ZONES || !hasColumn) return null;
  const squareMetres = 10 ** (5 - digits.length / 2);
  // The corners of a 100 km square may be in another zone, so it counts as the 10 km in its middle.
  const [west, south, east, north] = inverse(digits === '' ? `${reference}55` : reference);
  const position: Position = [(west + east) / 2, (south + north) / 2];
  const inside: Position = [west + (east - west) / 4, south + (north - south) / 4];
  const isOnGround = digits === '' || matches({ zone, band, square, squareMetres }, inside);
  return isOnGround ? { position, squareMetres } : null;
}

/** The library accepts distant bands and squares: a valid reference converts back to its square. */
function matches(
  { zone, band, square, squareMetres }: { zone: number; band: string; square: string; squareMetres: number },
  inside: Position,
): boolean {
  const at = BANDS.indexOf(band);
  const south = SOUTHERNMOST + at * BAND_DEGREES;
  const north = at === BANDS.length - 1 ? NORTHERNMOST : south + BAND_DEGREES;
  const slack = squareMetres / 100_000;
  if (inside[1] < south - slack || inside[1] > north + slack) return false;
  const [grid = '', squareThere] = formatMgrs(inside)?.split(' ') ?? [];
  // At the edge of a zone the point may be in the next zone.
  return squareThere === square || Number.parseInt(grid, 10) !== zone;
}
