/**
 * The user's records: files being imported, and imported sets. Nothing is in the URL, and nothing leaves the
 * browser.
 */
import type { IncidentTags } from '../../../domain/incident.ts';
import type { Mapping } from '../../../importers/incidents/mapping.ts';
import type { MappingTemplate } from '../../../importers/incidents/mapping-template.ts';
import type { ReadOptions } from '../../../importers/incidents/raw-table.ts';
import type { ReadSummary } from '../../../importers/incidents/summarise.ts';
import type { Trial } from '../../../importers/incidents/try-mapping.ts';
import type { ImportFailure, StepProgress, Taken } from '../../../workers/incident-protocol.ts';

/** A file being imported; `handles.ts` has the file and the worker that reads it. */
export interface IncidentImport {
  readonly key: number;
  readonly bytes: number;
  /** Name of the file, until the user changes it. */
  readonly name: string;
  /** Content and mapping, once read. */
  readonly opened: OpenedFile | null;
  readonly running: RunningStep | null;
  /** Why reading failed or stopped; the file can be tried again. */
  readonly failure: ImportFailure | null;
  /** Keys of older imports and sets whose files have the same bytes; `null` until known. */
  readonly sameAs: readonly number[] | null;
  /**
   * How it was understood before: it is imported without a question while that still fits. `null` for a new
   * file.
   */
  readonly before: UnderstoodBefore | null;
}

export interface UnderstoodBefore {
  /** Which of its parts was read. */
  readonly part: number;
  readonly isShown: boolean;
  readonly recipe: MappingTemplate;
}

/** A file that was imported before. */
export interface FileBefore extends UnderstoodBefore {
  readonly file: File;
  /** Name of the set. */
  readonly name: string;
}

export interface OpenedFile {
  readonly summary: ReadSummary;
  readonly options: ReadOptions;
  readonly mapping: Mapping;
  /** Outcome with this mapping; `null` until first computed. */
  readonly trial: Trial | null;
}

export interface RunningStep {
  /** `waiting` for its turn to be read. */
  readonly what: 'waiting' | 'reading' | 'trying' | 'taking';
  readonly progress: StepProgress | null;
  /** Milliseconds of `performance.now()`. */
  readonly since: number;
}

/** The records of one file, with its report; `handles.ts` has the file. */
export interface IncidentSet {
  /** Of its import. */
  readonly key: number;
  readonly name: string;
  /** Which of its parts was read. */
  readonly part: number;
  /** How it was read, and its mapping. */
  readonly understood: Pick<OpenedFile, 'summary' | 'mapping'>;
  readonly taken: Taken;
  /** `null` until computed, and after a failure. */
  readonly tags: IncidentTags | null;
  /** State of the tags; `null` once they are there. */
  readonly tagging: Tagging | null;
  readonly isShown: boolean;
}

export type Tagging =
  | {
      readonly status: 'running';
      /** Finished rows. */
      readonly records: number;
    }
  | { readonly status: 'failed' };

/** `null` until first used. */
export type IncidentsState = {
  readonly imports: readonly IncidentImport[];
  readonly sets: readonly IncidentSet[];
  readonly nextKey: number;
  /** Saved in this browser, sorted by name. */
  readonly templates: readonly MappingTemplate[];
} | null;
