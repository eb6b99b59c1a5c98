/**
 * Incidents as the browser holds them: what a planner's own file became. Columns of plain numbers, so that a million rows take tens of
 * megabytes, are handed over between threads without copying, and are filtered without making an object of any row.
 *
 * Nothing of it is ever in an address, a request or a picture's carried view.
 */

import type { Column } from './column.ts';
import type { FeatureId, JurisdictionId, LegId, MarketId } from './ids.ts';

/** Positions are whole numbers of this many to a degree: a step is 1.1 cm along a meridian. */
export const STEPS_PER_DEGREE = 10_000_000;
/** In `lng` and `lat`: the record has no position. */
export const NO_POSITION = -0x8000_0000;
/** In `minute`: the record has no date. */
export const NO_DATE = -0x8000_0000;

/** How much of a date its record tells. The order is that of the numbers in `datePrecision`. */
export const DATE_PRECISIONS = ['none', 'year', 'month', 'day', 'minute'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/**
 * All records that were accepted or that are without position. A record dropped by the import is in its report, not here.
 * Every array has one entry a row.
 */
export interface IncidentTable {
  /** What its planner calls it: at first the name of the file. */
  readonly name: string;
  readonly rowCount: number;
  /** How many rows have a position. */
  readonly placedCount: number;
  /** WGS 84 (EPSG:4326), in steps of `STEPS_PER_DEGREE`; `NO_POSITION` in both or in none. */
  readonly lng: Int32Array;
  readonly lat: Int32Array;
  /**
   * Minutes since 1970-01-01T00:00, by the clock of the place where it happened: an incident at 23:40 belongs to that evening wherever
   * its file is read. The first minute of the year, month or day where no more is told; `NO_DATE` where nothing is.
   */
  readonly minute: Int32Array;
  /** Index into `DATE_PRECISIONS`. */
  readonly datePrecision: Uint8Array;
  /** Index into `markets`, plus 1; 0 where none is told or recognised. */
  readonly market: Uint8Array;
  readonly markets: readonly MarketId[];
  /** In `units[unit]`; NaN where none is told. */
  readonly quantity: Float64Array;
  /** Index into `units`, plus 1; 0 where none is told. */
  readonly unit: Uint8Array;
  readonly units: readonly string[];
  /** Index into `columns`, or -1: which column tells the records apart. */
  readonly idColumn: number;
  /** Every column of the file but those that became positions, with the words or numbers that stood there. */
  readonly columns: readonly Column[];
  /** The number of the record in its file, from 0: its line or row is found by `places` of the report. */
  readonly record: Uint32Array;
}

/** What the atlas says of where each row lies. One entry a row; a row without position has 0 everywhere and NaN for distances. */
export interface IncidentTags {
  /** Index into `jurisdictions`, plus 1; 0 outside the ten. */
  readonly jurisdiction: Uint8Array;
  readonly jurisdictions: readonly JurisdictionId[];
  /** Index into `legs`, plus 1. */
  readonly leg: Uint16Array;
  readonly legs: readonly LegId[];
  /** Metres along the great circle to the nearest point of the leg; negative when the row lies left of it in its direction of travel. */
  readonly legMetres: Float32Array;
  /** The nearest crossing, port and border, and metres to each. Indexes plus 1 into the lists. */
  readonly crossing: Uint16Array;
  readonly crossings: readonly FeatureId[];
  readonly crossingMetres: Float32Array;
  readonly port: Uint16Array;
  readonly ports: readonly FeatureId[];
  readonly portMetres: Float32Array;
  readonly border: Uint16Array;
  readonly borders: readonly FeatureId[];
  readonly borderMetres: Float32Array;
}

export function degreesOf(steps: number): number {
  return steps / STEPS_PER_DEGREE;
}

/** @param degrees finite, within ±180 */
export function stepsOf(degrees: number): number {
  return Math.round(degrees * STEPS_PER_DEGREE);
}
