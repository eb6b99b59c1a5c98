/**
 * What the page and the worker of an import say to each other. The worker keeps what it has read between steps; all that goes over must
 * survive a structured clone, and arrays are transferred.
 */
import type { BufferFault } from '../analysis/area/buffer.ts';
import type { ShapeWork } from '../analysis/area/work-out-shape.ts';
import type { ClusterQuery, FoundClusters } from '../analysis/clusters/find-clusters.ts';
import type { TagGround } from '../analysis/tagging/tag-ground.ts';
import type { AreaShape } from '../domain/area.ts';
import type { IncidentTags } from '../domain/incident.ts';
import type { KnowledgeMessage } from '../importers/incidents/knowledge.ts';
import type { Mapping } from '../importers/incidents/mapping.ts';
import type { ReadOptions, ReadProgress } from '../importers/incidents/raw-table.ts';
import type { Refusal } from '../importers/incidents/refusal.ts';
import type { ImportOutcome, MadeIncidents } from '../importers/incidents/report.ts';
import type { ReadSummary } from '../importers/incidents/summarise.ts';
import type { Trial } from '../importers/incidents/try-mapping.ts';
import type { Result } from '../lib/result.ts';

/** What an import came to. */
export interface Taken extends MadeIncidents {
  /** Of each row, as `mercatorOfRows` has it. */
  readonly mercator: Float32Array;
  readonly outcome: ImportOutcome;
}

/** Rows that came in before. */
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
      /** Against which its records are tagged, from the moment that they are understood. */
      readonly ground: TagGround;
    };
    readonly value: ReadSummary;
  };
  readonly try: {
    readonly question: { readonly mapping: Mapping; readonly name: string };
    readonly value: Trial;
  };
  readonly take: {
    readonly question: { readonly mapping: Mapping; readonly name: string };
    readonly value: Taken & {
      /** Where they are there by now; else they are asked for by `tag`. */
      readonly tags: IncidentTags | null;
    };
  };
  readonly tag: {
    readonly question: {
      /** `null` for the rows that were taken. */
      readonly rows: RowsToTag | null;
    };
    readonly value: IncidentTags;
  };
  /** The checksum of a file, as `checksumOf` gives it. */
  readonly sum: {
    readonly question: { readonly file: Blob };
    readonly value: { readonly sum: string | null };
  };
  /** An area out of others, or around something. */
  readonly shape: {
    readonly question: { readonly work: ShapeWork };
    readonly value: Result<AreaShape, BufferFault>;
  };
  /** Of records that came in before, whatever files they are of. */
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
  /** A fault of ours. `detail` is for a report of it. */
  | { readonly answer: 'broken'; readonly detail: string };

export type ImportFailure =
  | Refusal
  | { readonly kind: 'cancelled' }
  /** Nothing came of it for so long. */
  | { readonly kind: 'too-slow'; readonly budgetMs: number }
  | { readonly kind: 'not-started'; readonly detail: string }
  /** It ended by an error that nothing in it expected, lack of memory included. */
  | { readonly kind: 'crashed'; readonly detail: string };
