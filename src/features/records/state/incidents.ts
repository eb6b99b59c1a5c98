/**
 * The user's records: files being imported, and imported sets. Nothing is in the URL, and nothing leaves the
 * browser.
 */
import type { LegFeature } from '../../../domain/atlas.ts';
import type { IncidentTags, LegTags } from '../../../domain/incident.ts';
import type { Mapping } from '../../../importers/incidents/mapping.ts';
import type { MappingTemplate } from '../../../importers/incidents/mapping-template.ts';
import type { ReadOptions } from '../../../importers/incidents/raw-table.ts';
import type { ReadSummary } from '../../../importers/incidents/summarise.ts';
import type { Trial } from '../../../importers/incidents/try-mapping.ts';
import type { ComparedFiles } from '../../../workers/compare-files.ts';
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
  readonly before: ImportBefore | null;
  /** The comparison with open records failed: it is imported without. */
  readonly isUncompared: boolean;
}

export interface ImportBefore extends UnderstoodBefore {
  readonly earlier: readonly EarlierVersion[];
  /** The set that it replaces, with the columns that identify the records of both; `null` for none. */
  readonly replaces: { readonly set: number; readonly keys: readonly string[] } | null;
}

export interface UnderstoodBefore {
  /** Of its set. */
  readonly id: string;
  /** Which of its parts was read. */
  readonly part: number;
  readonly isShown: boolean;
  readonly recipe: MappingTemplate;
  /** ms since 1970; `null` if not known. */
  readonly importedAt: number | null;
  readonly shared: readonly SharedRecords[];
}

/** A file that was imported before. */
export interface FileBefore extends UnderstoodBefore {
  readonly file: File;
  /** Name of the set. */
  readonly name: string;
  /** Latest first. */
  readonly earlier: readonly EarlierFile[];
}

/** A version of a file of records that a later one has replaced. */
interface VersionFacts {
  readonly name: string;
  readonly fileName: string;
  readonly part: number;
  readonly recipe: MappingTemplate;
  readonly importedAt: number | null;
  /** What changed in the version that replaced it. */
  readonly update: VersionUpdate;
  /** Its file, if that is missing; then the version stays listed. */
  readonly missing: ListedFile | null;
}

/** What a workspace lists of a file. */
export interface ListedFile {
  readonly fileName: string;
  readonly mediaType: string;
  /** ms since 1970. */
  readonly lastModified: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** `handles.ts` has its file. */
export interface EarlierVersion extends VersionFacts {
  /** Of its import. */
  readonly key: number;
}

export interface EarlierFile extends VersionFacts {
  readonly file: File | null;
}

export type VersionUpdate = Pick<ComparedFiles, 'counts' | 'keys' | 'lines' | 'linesLeftOut'>;

/** Records that another set has too. */
export interface SharedRecords {
  /** Id of the other set. */
  readonly set: string;
  readonly count: number;
}

/** How an import compares with a set that has records with the same columns. */
export interface Overlap extends ComparedFiles {
  /** Key of the set. */
  readonly set: number;
  /** With which the records were compared. */
  readonly mapping: Mapping;
  /** Other sets that have some of the records. */
  readonly others: readonly CommonRecords[];
  /** Of this set and the others. */
  readonly shared: readonly SharedRecords[];
}

/** Records of an import that a set has too. */
export interface CommonRecords extends Pick<ComparedFiles, 'olderRows'> {
  /** Key of the set. */
  readonly set: number;
  readonly count: number;
}

export interface OpenedFile {
  readonly summary: ReadSummary;
  readonly options: ReadOptions;
  readonly mapping: Mapping;
  /** Outcome with this mapping; `null` until first computed. */
  readonly trial: Trial | null;
  /** With the set that is most alike; `null` for none, and until computed. */
  readonly overlap: Overlap | null;
  /** Key of the set for which the user gave answers that are used again; `null` for none. */
  readonly answersOf: number | null;
}

export interface RunningStep {
  /** `waiting` for its turn to be read. */
  readonly what: 'waiting' | 'reading' | 'trying' | 'comparing' | 'taking';
  readonly progress: StepProgress | null;
  /** Milliseconds of `performance.now()`. */
  readonly since: number;
}

/** The records of one file, with its report; `handles.ts` has the file. */
export interface IncidentSet {
  /** Of its import. */
  readonly key: number;
  /** Stays the same in later versions and when the set is imported again, which has another key. */
  readonly id: string;
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
  /** Tags by a network of the user; missing until they are needed. */
  readonly ownLegs?: OwnLegTags;
  readonly isShown: boolean;
  /** ms since 1970; `null` if not known. */
  readonly importedAt: number | null;
  /** Versions that it has replaced, latest first. */
  readonly earlier: readonly EarlierVersion[];
  /** Records that other sets had too when this one was imported. */
  readonly shared: readonly SharedRecords[];
}

export interface OwnLegTags {
  /** Its id. */
  readonly network: string;
  /** Whether the tags are by the atlas and the user's network, or by the latter alone. */
  readonly isAdded: boolean;
  /** Sections of the user's network. */
  readonly legs: readonly LegFeature[];
  readonly status: 'running' | 'ready' | 'failed';
  /** `null` unless they are ready. */
  readonly tags: LegTags | null;
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
