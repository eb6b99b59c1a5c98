/**
 * Parses positions typed one per line: `44.81, 20.45`, `44,81; 20,45`, `44°48′36″ N 20°27′0″ E`, `34T DQ
 * 57000 60000`. Latitude comes first unless letters say otherwise.
 */
import { type Corner, roundCorner } from '../../domain/area.ts';
import { parseMgrs } from '../../lib/mgrs.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { parsePair } from '../incidents/meaning/pair.ts';

/** `which-s`: Latin S means north in some languages of the region and south in English. */
export type CornerFault = 'unreadable' | 'out-of-range' | 'which-s';

export interface LineFault {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly fault: CornerFault;
}

/** A square of 100 km is no corner. */
const MAX_SQUARE_METRES = 10_000;

/** Parses one position. */
export function parseCorner(text: string): Result<Corner, CornerFault> {
  const square = parseMgrs(text);
  if (square !== null && square.squareMetres <= MAX_SQUARE_METRES) return ok(roundCorner(square.position));
  const pair = parsePair(text, { form: 'sexagesimal', letterS: null });
  if (pair === null) return failed('unreadable');
  if (pair.hasLetterS) return failed('which-s');
  const [lng, lat] = pair.order === 'lng-lat' ? [pair.first, pair.second] : [pair.second, pair.first];
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? ok(roundCorner([lng, lat])) : failed('out-of-range');
}

/** Skips empty lines; a failure lists every unreadable line. */
export function parseCorners(text: string): Result<readonly Corner[], readonly LineFault[]> {
  const lines = text.split(/\r\n|\n|\r/).map((line, at) => ({ line: at + 1, text: line.trim() }));
  const read = lines
    .filter((one) => one.text !== '')
    .map((one) => ({ ...one, corner: parseCorner(one.text) }));
  const faults = read.flatMap(({ line, text: typed, corner }) =>
    corner.ok ? [] : [{ line, text: typed, fault: corner.failure }],
  );
  return faults.length > 0
    ? failed(faults)
    : ok(read.flatMap(({ corner }) => (corner.ok ? [corner.value] : [])));
}
