/** Parses references of the Military Grid Reference System with `proj4`. */
import proj4 from 'proj4';
import { COLUMNS } from '../../../lib/mgrs-text.ts';

export interface GridReference {
  /** Centre of the square, in degrees of WGS 84. */
  readonly lng: number;
  readonly lat: number;
  /** Side length of the square: 1 to 100,000. */
  readonly squareMetres: number;
}

const FORM = /^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])((?:\d\d){0,5})$/;

/** From this side length a square's centre is reported as coarse. */
export const COARSE_METRES = 10_000;

/**
 * Parses `34T DQ 57000 60000`, also without spaces.
 * @returns `null` if invalid, or if its letters do not match a real square
 */
export function parseMgrs(text: string): GridReference | null {
  const reference = text.replace(/\s+/g, '').toUpperCase();
  const match = FORM.exec(reference);
  const zone = Number(match?.[1] ?? 0);
  if (match === null || zone < 1 || zone > 60) return null;
  // The library accepts columns of other zones.
  if (COLUMNS[(zone - 1) % COLUMNS.length]?.includes(match[3] ?? '') !== true) return null;
  const digits = (match[5] ?? '').length / 2;
  try {
    const [west, south, east, north] = boundsOf(reference, digits);
    const [lng, lat] = [(west + east) / 2, (south + north) / 2];
    if (!Number.isFinite(lng) || !Number.isFinite(lat)) return null;
    // The library rounds to metres, so test a point inside rather than the centre.
    const [inLng, inLat] = [west + (east - west) / 4, south + (north - south) / 4];
    if (digits > 0 && !meets(reference, digits, inLng, inLat)) return null;
    return { lng, lat, squareMetres: 10 ** (5 - digits) };
  } catch {
    // The library throws strings for invalid letters.
    return null;
  }
}

function boundsOf(reference: string, digits: number): readonly [number, number, number, number] {
  // Uses the centre of a 100 km square: its corners may be in another zone.
  if (digits === 0) {
    const [lng, lat] = proj4.mgrs.toPoint(`${reference}55`);
    return [lng, lat, lng, lat];
  }
  return proj4.mgrs.inverse(reference);
}

/** The library accepts distant bands and squares: a valid reference must convert back to its square. */
function meets(reference: string, digits: number, lng: number, lat: number): boolean {
  const back = /^(\d{1,2})[A-Z]([A-Z]{2})/.exec(proj4.mgrs.forward([lng, lat]));
  const given = /^(\d{1,2})([A-Z])([A-Z]{2})/.exec(reference);
  const band = 'CDEFGHJKLMNPQRSTUVWX'.indexOf(given?.[2] ?? '');
  const [south, north] = [band * 8 - 80, band === 19 ? 84 : band * 8 - 72];
  const slack = 10 ** (5 - digits) / 100_000;
  const inBand = lat >= south - slack && lat <= north + slack;
  // At a zone's edge the point may belong to the neighbour.
  return inBand && (back?.[2] === given?.[3] || Number(back?.[1]) !== Number(given?.[1]));
}
