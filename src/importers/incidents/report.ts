/** Types for an import's result: counts, outcome and records. */
import type { IncidentTable } from '../../domain/incident.ts';
import type { ProblemTable } from './problem-log.ts';
import type { RecordPlaces } from './raw-table.ts';

/** `total` = `accepted` + `dropped` + `unlocated`, always. */
export interface ImportCounts {
  readonly total: number;
  readonly accepted: number;
  readonly dropped: number;
  readonly unlocated: number;
}

/**
 * `accept`: every record has a position, without problems. `warn`: every record has a position, but something
 * was repaired or noted. `partial`: some are dropped or unlocated. `ask`: a question is unanswered. `reject`:
 * no record is usable.
 */
export type ImportOutcome = 'accept' | 'warn' | 'partial' | 'ask' | 'reject';

export interface MadeIncidents {
  readonly table: IncidentTable;
  readonly counts: ImportCounts;
  readonly problems: ProblemTable;
  readonly places: RecordPlaces;
  /** Names of the raw table's columns, for the problems' columns. */
  readonly columnNames: readonly string[];
}
