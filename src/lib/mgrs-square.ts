/**
 * Parses references of the Military Grid Reference System that a user types. Imported files use a library in
 * their worker.
 */
import {
  BAND_DEGREES,
  BANDS,
  COLUMNS,
  FALSE_NORTHING,
  formatMgrs,
  METRE_DIGITS,
  ROWS,
  SOUTHERNMOST,
  SQUARE_METRES,
  unprojectGrid,
} from './mgrs-text.ts';
import type { Position } from './position-text.ts';

export interface MgrsSquare {
  /** The centre of the square. */
  readonly position: Position;
  /** Length of a side: 1 to 10,000. */
  readonly squareMetres: number;
}

const FORM = /^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])((?:\d\d){1,5})$/;
const ZONES = 60;
/** Row letters repeat after this distance. */
const CYCLE_METRES = 2_000_000;
const CYCLES = 5;

/**
 * Parses `34T DQ 57000 60000`, with or without spaces.
 *
 * @returns `null` if the text is invalid or its letters do not match a square on the ground
 */
export function parseMgrs(text: string): MgrsSquare | null {
  const match = FORM.exec(text.replace(/\s+/g, '').toUpperCase());
  if (match === null) return null;
  const [, zoneText = '', band = '', column = '', row = '', digits = ''] = match;
  const zone = Number(zoneText);
  const columnAt = COLUMNS[(zone - 1) % COLUMNS.length]?.indexOf(column) ?? -1;
  const rowAt = ROWS[zone % ROWS.length]?.indexOf(row) ?? -1;
  if (zone < 1 || zone > ZONES || columnAt < 0 || rowAt < 0) return null;
  const half = digits.length / 2;
  const squareMetres = 10 ** (METRE_DIGITS - half);
  const within = (part: string) => (Number(part) + 0.5) * squareMetres;
  const easting = (columnAt + 1) * SQUARE_METRES + within(digits.slice(0, half));
  const rowNorthing = rowAt * SQUARE_METRES + within(digits.slice(half));
  const isSouth = band < 'N';
  const south = SOUTHERNMOST + BANDS.indexOf(band) * BAND_DEGREES;
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    const northing = rowNorthing + cycle * CYCLE_METRES - (isSouth ? FALSE_NORTHING : 0);
    const position = unprojectGrid(easting, northing, zone);
    // Allow a degree of latitude more at both ends: formatting the square again decides.
    if (position[1] < south - 1 || position[1] > south + BAND_DEGREES + 5) continue;
    if (isWritten(position, `${zone}${band}${column}${row}`)) return { position, squareMetres };
  }
  return null;
}

/** Whether the centre of a square has the given letters. */
function isWritten(position: Position, letters: string): boolean {
  return formatMgrs(position)?.replaceAll(' ', '').startsWith(letters) === true;
}
