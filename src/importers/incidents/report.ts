/** What an import comes to: the counts that always add up, and how a file as a whole is to be called. */
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
 * `accept`: every record has its place, and nothing is to be said. `warn`: every record has its place, but something was repaired or noted.
 * `partial`: some are dropped or without position. `ask`: a question is open. `reject`: nothing can be taken.
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
