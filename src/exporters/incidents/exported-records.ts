/** The records of an export, independent of the format. Rows count from 0 in output order. */
import { degreesOf, NO_POSITION, STEPS_PER_DEGREE } from '../../domain/incident.ts';

export type ExportedValue = string | number | null;

export interface ExportedField {
  /** Unique, ignoring case. */
  readonly name: string;
  /** `number` if every value is a number or missing. */
  readonly kind: 'number' | 'text';
  /** Never an empty text or a non-finite number. */
  readonly valueAt: (row: number) => ExportedValue;
}

/** A line of information about the whole file. */
export interface AboutLine {
  readonly id: 'handling' | 'rows' | 'filters' | 'coarsening' | 'made' | 'notes';
  /** In the language of the page. */
  readonly label: string;
  readonly text: string;
}

export interface ExportedRecords {
  readonly title: string;
  readonly rowCount: number;
  /** Whether the export includes positions. */
  readonly hasPositions: boolean;
  /** Steps of `STEPS_PER_DEGREE`; `NO_POSITION` in both or in none. */
  readonly lngAt: (row: number) => number;
  readonly latAt: (row: number) => number;
  /** In the format of `EXPORTED_COLUMNS.date`; `null` if missing. */
  readonly dateAt: (row: number) => string | null;
  /** The record number first, then the other fields in order, without positions. */
  readonly fields: readonly ExportedField[];
  readonly about: readonly AboutLine[];
}

/**
 * Writes a file in pieces, to be joined in order. Each step yields the number of rows done, so that the page
 * can respond and show progress.
 *
 * @throws RecordExportError if the format cannot hold the records
 */
export type WriteIncidents = (
  exported: ExportedRecords,
) => Generator<number, readonly Uint8Array<ArrayBuffer>[]>;

/** Rows per step: some milliseconds of work. */
export const ROWS_AT_ONCE = 500;

/** A limit of the format is exceeded. */
export class RecordExportError extends Error {
  readonly reason: 'too-many-rows' | 'too-many-columns' | 'text-too-long' | 'too-large';

  constructor(reason: RecordExportError['reason']) {
    super(reason);
    this.name = 'RecordExportError';
    this.reason = reason;
  }
}

/** Returns a record's position in degrees, without extra decimals; `null` if it has none. */
export function positionAt(
  exported: ExportedRecords,
  row: number,
): readonly [lng: string, lat: string] | null {
  const lng = exported.lngAt(row);
  if (!exported.hasPositions || lng === NO_POSITION) return null;
  return [degreesText(lng), degreesText(exported.latAt(row))];
}

/** `toFixed`, because not every program reads the exponents of small numbers. */
function degreesText(steps: number): string {
  const text = degreesOf(steps).toFixed(DECIMALS);
  return text.replace(/\.?0+$/, '');
}

const DECIMALS = Math.log10(STEPS_PER_DEGREE);

export function aboutText(about: readonly AboutLine[]): string {
  return about.map(({ label, text }) => `${label}: ${text}`).join('\n');
}
