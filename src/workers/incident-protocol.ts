/**
 * Protocol of the page and the worker of an import. The worker stores the file's content between steps;
 * messages are cloned, arrays transferred.
 */
import type { BufferFault } from '../analysis/area/buffer.ts';
import type { ShapeWork } from '../analysis/area/work-out-shape.ts';
import type { ClusterQuery, FoundClusters } from '../analysis/clusters/find-clusters.ts';
import type { TagGround } from '../analysis/tagging/tag-ground.ts';
import type { AreaShape } from '../domain/area.ts';
import type { IncidentTags } from '../domain/incident.ts';
import type { KnowledgeMessage } from '../importers/incidents/knowledge.ts';
import type { Mapping } from '../importers/incidents/mapping.ts';
import type { ProblemCode } from '../importers/incidents/problem-log.ts';
import type { ReadOptions, ReadProgress } from '../importers/incidents/raw-table.ts';
import type { Refusal } from '../importers/incidents/refusal.ts';
import type { ImportOutcome, MadeIncidents } from '../importers/incidents/report.ts';
import type { ReadSummary } from '../importers/incidents/summarise.ts';
import type { Trial } from '../importers/incidents/try-mapping.ts';
import type { Result } from '../lib/result.ts';
import type { ComparedFiles, ComparedRows } from './compare-files.ts';

/** Result of an import. */
export interface Taken extends MadeIncidents {
  /** Of each row, as from `mercatorOfRows`. */
  readonly mercator: Float32Array;
  readonly outcome: ImportOutcome;
}

/** Rows imported earlier. */
export interface RowsToTag {
  readonly lng: Int32Array;
  readonly lat: Int32Array;
  readonly ground: TagGround;
}

export interface IncidentSteps {
  /** Reads the file, or reads it again with other options. */
  readonly read: {
    readonly question: {
      readonly file: File;
      readonly options: ReadOptions;
      readonly knowledge: KnowledgeMessage;
      /** Records are tagged against it as soon as they are mapped. */
      readonly ground: TagGround;
    };
    readonly value: ReadSummary;
  };
  readonly try: {
    readonly question: { readonly mapping: Mapping; readonly name: string };
    readonly value: Trial;
  };
  /** Compares the records of the last mapping, which has no open question, with those of an older file. */
  readonly compare: {
    readonly question: {
      readonly older: ComparedRows;
      /** Columns that identify a record, empty for all cells; `null` to try the likely ones. */
      readonly keys: readonly string[] | null;
      /** As of `compareVersions`. */
      readonly dateColumn: string | null;
    };
    readonly value: ComparedFiles;
  };
  readonly take: {
    readonly question: { readonly mapping: Mapping; readonly name: string };
    readonly value: Taken & {
      /** `null` if not ready; then request them with `tag`. */
      readonly tags: IncidentTags | null;
    };
  };
  /** Writes the records that stay wrong under the mapping as CSV. */
  readonly wrong: {
    readonly question: {
      readonly mapping: Mapping;
      readonly name: string;
      readonly reasons: Readonly<Record<ProblemCode, string>>;
    };
    readonly value: { readonly csv: Blob };
  };
  readonly tag: {
    readonly question: {
      /** `null` for the imported rows. */
      readonly rows: RowsToTag | null;
    };
    readonly value: IncidentTags;
  };
  /** The checksum of a file, from `checksumOf`. */
  readonly sum: {
    readonly question: { readonly file: Blob };
    readonly value: { readonly sum: string | null };
  };
  /** Makes an area from others, or as a buffer. */
  readonly shape: {
    readonly question: { readonly work: ShapeWork };
    readonly value: Result<AreaShape, BufferFault>;
  };
  /** Clusters imported records of any files. */
  readonly cluster: {
    readonly question: ClusterQuery;
    readonly value: FoundClusters;
  };
}
export type IncidentStep = keyof IncidentSteps;

export type IncidentRequest = {
  readonly [Step in IncidentStep]: { readonly step: Step } & IncidentSteps[Step]['question'];
}[IncidentStep];

export type StepProgress =
  | ({ readonly of: 'reading' } & ReadProgress)
  | { readonly of: 'tagging'; readonly records: number; readonly totalRecords: number }
  | { readonly of: 'clustering'; readonly records: number; readonly totalRecords: number }
  | { readonly of: 'shaping'; readonly records: number; readonly totalRecords: number };

export type IncidentAnswer =
  | { readonly answer: 'progress'; readonly progress: StepProgress }
  | { readonly answer: 'done'; readonly value: unknown }
  | { readonly answer: 'refused'; readonly refusal: Refusal }
  /** An internal error; `detail` is for a bug report. */
  | { readonly answer: 'broken'; readonly detail: string };

export type ImportFailure =
  | Refusal
  | { readonly kind: 'cancelled' }
  /** No progress within the time budget. */
  | { readonly kind: 'too-slow'; readonly budgetMs: number }
  | { readonly kind: 'not-started'; readonly detail: string }
  /** An unexpected error, including lack of memory. */
  | { readonly kind: 'crashed'; readonly detail: string };
