/**
 * Records of an imported file in the browser. Columns of plain numbers take tens of megabytes per million
 * rows, transfer between threads without copying, and are filtered without an object per row.
 *
 * Records never enter an address, a request or the view embedded in a picture.
 */

import type { Column } from './column.ts';
import type { FileGrading } from './grading.ts';
import type { FeatureId, JurisdictionId, LegId, MarketId } from './ids.ts';

/** Positions are whole multiples of 1 degree divided by this number: a step is 1.1 cm along a meridian. */
export const STEPS_PER_DEGREE = 10_000_000;
/** In `lng` and `lat`: no position. */
export const NO_POSITION = -0x8000_0000;
/** In `minute`: no date. */
export const NO_DATE = -0x8000_0000;

/** Precision of a record's date. `datePrecision` is the index into this list. */
export const DATE_PRECISIONS = ['none', 'year', 'month', 'day', 'minute'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/**
 * All accepted records, with or without a position. Records dropped by the import are in its report. Every
 * array has one entry per row.
 */
export interface IncidentTable {
  /** Given by the user; at first the file name. */
  readonly name: string;
  readonly rowCount: number;
  /** How many rows have a position. */
  readonly placedCount: number;
  /** WGS 84 (EPSG:4326), in steps of `STEPS_PER_DEGREE`; `NO_POSITION` in both or in none. */
  readonly lng: Int32Array;
  readonly lat: Int32Array;
  /**
   * Minutes since 1970-01-01T00:00 in local time of the place, so that 23:40 falls on the same evening in
   * every time zone. The first minute of the year, month or day if the date is less precise; `NO_DATE` if
   * missing.
   */
  readonly minute: Int32Array;
  /** Index into `DATE_PRECISIONS`. */
  readonly datePrecision: Uint8Array;
  /** Index into `markets`, plus 1; 0 if missing or not recognised. */
  readonly market: Uint8Array;
  readonly markets: readonly MarketId[];
  /** In `units[unit]`; NaN if missing. */
  readonly quantity: Float64Array;
  /** Index into `units`, plus 1; 0 if missing. */
  readonly unit: Uint8Array;
  readonly units: readonly string[];
  /** Index into `columns` of the column that identifies records; -1 if there is none. */
  readonly idColumn: number;
  /** The file's own gradings, as in `GradeColumns`. */
  readonly fileGrades?: Readonly<Partial<Record<FileGrading, Uint8Array>>>;
  /** Every column of the file, with its original values, except those of positions. */
  readonly columns: readonly Column[];
  /** Number of the record in its file, from 0; `places` of the report maps it to a line or row. */
  readonly record: Uint32Array;
}

/** The nearest leg of each row, and the distance to it. */
export type LegTags = Pick<IncidentTags, 'leg' | 'legs' | 'legMetres'>;

/**
 * Nearby features of the atlas, one entry per row. A row without a position has 0 everywhere and NaN for
 * distances.
 */
export interface IncidentTags {
  /** Index into `jurisdictions`, plus 1; 0 outside the ten. */
  readonly jurisdiction: Uint8Array;
  readonly jurisdictions: readonly JurisdictionId[];
  /** Index into `legs`, plus 1. */
  readonly leg: Uint16Array;
  readonly legs: readonly LegId[];
  /**
   * Metres along the great circle to the nearest point of the leg; negative if the row lies left of its
   * direction of travel.
   */
  readonly legMetres: Float32Array;
  /**
   * The nearest crossing, port and border as index into the lists, plus 1, and the distance to each in
   * metres.
   */
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
