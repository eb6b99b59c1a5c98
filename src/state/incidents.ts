/**
 * Own incidents: files that are being imported, and what became of those that were. Nothing of it is in the address, and nothing leaves
 * the browser.
 */
import type { IncidentTags } from '../domain/incident.ts';
import type { Mapping } from '../importers/incidents/mapping.ts';
import type { MappingTemplate } from '../importers/incidents/mapping-template.ts';
import type { ReadOptions } from '../importers/incidents/raw-table.ts';
import type { ReadSummary } from '../importers/incidents/summarise.ts';
import type { Trial } from '../importers/incidents/try-mapping.ts';
import type { ImportFailure, StepProgress, Taken } from '../workers/incident-protocol.ts';
import type { IncidentSession } from '../workers/incident-session.ts';

/** A file on its way in. */
export interface IncidentImport {
  readonly key: number;
  readonly file: File;
  /** Of the file, until its planner gives another. */
  readonly name: string;
  readonly session: IncidentSession;
  /** Once it is read: what is in it, and how it is understood. */
  readonly opened: OpenedFile | null;
  readonly running: RunningStep | null;
  /** Why it could not be read, or was stopped; the file can be tried again. */
  readonly failure: ImportFailure | null;
  /** Keys of imports and sets, older than this, of which the file is the same byte by byte; `null` until that is known. */
  readonly sameAs: readonly number[] | null;
  /** How it was understood when it came in before: it is taken without a question as long as it can be understood so. `null` for one that is new. */
  readonly before: UnderstoodBefore | null;
}

export interface UnderstoodBefore {
  /** Which of its parts was read. */
  readonly part: number;
  readonly isShown: boolean;
  readonly recipe: MappingTemplate;
}

export interface OpenedFile {
  readonly summary: ReadSummary;
  readonly options: ReadOptions;
  readonly mapping: Mapping;
  /** What it would come to with this mapping; `null` while that is found out for the first time. */
  readonly trial: Trial | null;
}

export interface RunningStep {
  /** `waiting` for its turn to be read. */
  readonly what: 'waiting' | 'reading' | 'trying' | 'taking';
  readonly progress: StepProgress | null;
  /** Milliseconds, as `performance.now()` gives them. */
  readonly since: number;
}

/** The incidents of one file, with its report. */
export interface IncidentSet {
  readonly key: number;
  readonly name: string;
  readonly file: File;
  /** Which of its parts was read. */
  readonly part: number;
  /** How it was read, and what its columns were taken to mean. */
  readonly understood: Pick<OpenedFile, 'summary' | 'mapping'>;
  readonly taken: Taken;
  /** `null` while they are worked out, and after a failure. */
  readonly tags: IncidentTags | null;
  /** How that goes; `null` once they are there. */
  readonly tagging: Tagging | null;
  readonly isShown: boolean;
}

export type Tagging =
  | {
      readonly status: 'running';
      /** Rows that are done. */
      readonly records: number;
      /** To be ended with the set. */
      readonly session: IncidentSession;
    }
  | { readonly status: 'failed' };

/** `null` until a planner begins. */
export type IncidentsState = {
  readonly imports: readonly IncidentImport[];
  readonly sets: readonly IncidentSet[];
  readonly nextKey: number;
  /** Those that are kept in this browser, by name. */
  readonly templates: readonly MappingTemplate[];
} | null;
