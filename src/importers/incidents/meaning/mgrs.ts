/** References of the Military Grid Reference System, as `proj4` reads them. */
import proj4 from 'proj4';
import { COLUMNS } from '../../../lib/mgrs-text.ts';

export interface GridReference {
  /** The middle of its square, in degrees of WGS 84. */
  readonly lng: number;
  readonly lat: number;
  /** Length of the square's side: 1 to 100,000. */
  readonly squareMetres: number;
}

const FORM = /^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])((?:\d\d){0,5})$/;

/** Beyond this side of a square a point in its middle says less than a planner takes it for. */
export const COARSE_METRES = 10_000;

/** `34T DQ 57000 60000` or without spaces. @returns `null` for what is no reference, and for one whose letters do not meet on the ground */
export function parseMgrs(text: string): GridReference | null {
  const reference = text.replace(/\s+/g, '').toUpperCase();
  const match = FORM.exec(reference);
  const zone = Number(match?.[1] ?? 0);
  if (match === null || zone < 1 || zone > 60) return null;
  // The library counts on through the columns of other zones.
  if (COLUMNS[(zone - 1) % COLUMNS.length]?.includes(match[3] ?? '') !== true) return null;
  const digits = (match[5] ?? '').length / 2;
  try {
    const [west, south, east, north] = boundsOf(reference, digits);
    const [lng, lat] = [(west + east) / 2, (south + north) / 2];
    if (!Number.isFinite(lng) || !Number.isFinite(lat)) return null;
    // The library rounds to metres: the middle of the last one of a square is the first of the next.
    const [inLng, inLat] = [west + (east - west) / 4, south + (north - south) / 4];
    if (digits > 0 && !meets(reference, digits, inLng, inLat)) return null;
    return { lng, lat, squareMetres: 10 ** (5 - digits) };
  } catch {
    // The library throws texts for letters that name no square.
    return null;
  }
}

function boundsOf(reference: string, digits: number): readonly [number, number, number, number] {
  // A square of a hundred kilometres is asked for by its middle: its corners may lie in another zone.
  if (digits === 0) {
    const [lng, lat] = proj4.mgrs.toPoint(`${reference}55`);
    return [lng, lat, lng, lat];
  }
  return proj4.mgrs.inverse(reference);
}

/** The library takes bands and squares that are far apart: a reference that is right comes back by its square. */
function meets(reference: string, digits: number, lng: number, lat: number): boolean {
  const back = /^(\d{1,2})[A-Z]([A-Z]{2})/.exec(proj4.mgrs.forward([lng, lat]));
  const given = /^(\d{1,2})([A-Z])([A-Z]{2})/.exec(reference);
  const band = 'CDEFGHJKLMNPQRSTUVWX'.indexOf(given?.[2] ?? '');
  const [south, north] = [band * 8 - 80, band === 19 ? 84 : band * 8 - 72];
  const slack = 10 ** (5 - digits) / 100_000;
  const inBand = lat >= south - slack && lat <= north + slack;
  // At the edge of a zone the neighbour's grid may own the point.
  return inBand && (back?.[2] === given?.[3] || Number(back?.[1]) !== Number(given?.[1]));
}
