/** What leaves: the records as they are given, whatever the format. Rows are numbered from 0 in the order in which they are written. */
import { degreesOf, NO_POSITION, STEPS_PER_DEGREE } from '../../domain/incident.ts';

export type ExportedValue = string | number | null;

export interface ExportedField {
  /** No other field has it, in whatever case. */
  readonly name: string;
  /** `number` where every value is one, or none. */
  readonly kind: 'number' | 'text';
  /** Never empty text, and no number that is not finite. */
  readonly valueAt: (row: number) => ExportedValue;
}

/** One thing that is said of the file as a whole. */
export interface AboutLine {
  readonly id: 'handling' | 'rows' | 'filters' | 'coarsening' | 'made' | 'notes';
  /** In the language of the page. */
  readonly label: string;
  readonly text: string;
}

export interface ExportedRecords {
  readonly title: string;
  readonly rowCount: number;
  /** False when positions are left out. */
  readonly hasPositions: boolean;
  /** Steps of `STEPS_PER_DEGREE`; `NO_POSITION` in both or in none. */
  readonly lngAt: (row: number) => number;
  readonly latAt: (row: number) => number;
  /** As `EXPORTED_COLUMNS.date` has it; `null` for none. */
  readonly dateAt: (row: number) => string | null;
  /** The number of the record first, the others in their order; positions are none of them. */
  readonly fields: readonly ExportedField[];
  readonly about: readonly AboutLine[];
}

/**
 * Writes a file piece by piece. Each step yields how many rows are done, so that the page can respond and count. The parts make the file in their order.
 * @throws RecordExportError for what the format cannot hold
 */
export type WriteIncidents = (
  exported: ExportedRecords,
) => Generator<number, readonly Uint8Array<ArrayBuffer>[]>;

/** So many rows are written in one step: some milliseconds. */
export const ROWS_AT_ONCE = 500;

/** What a format cannot hold. */
export class RecordExportError extends Error {
  readonly reason: 'too-many-rows' | 'too-many-columns' | 'text-too-long' | 'too-large';

  constructor(reason: RecordExportError['reason']) {
    super(reason);
    this.name = 'RecordExportError';
    this.reason = reason;
  }
}

/** A record's position in degrees, without more decimals than it has. `null` for none. */
export function positionAt(
  exported: ExportedRecords,
  row: number,
): readonly [lng: string, lat: string] | null {
  const lng = exported.lngAt(row);
  if (!exported.hasPositions || lng === NO_POSITION) return null;
  return [degreesText(lng), degreesText(exported.latAt(row))];
}

/** Of a small number JavaScript writes a power of ten, which not every reader knows. */
function degreesText(steps: number): string {
  const text = degreesOf(steps).toFixed(DECIMALS);
  return text.replace(/\.?0+$/, '');
}

const DECIMALS = Math.log10(STEPS_PER_DEGREE);

export function aboutText(about: readonly AboutLine[]): string {
  return about.map(({ label, text }) => `${label}: ${text}`).join('\n');
}
