/**
 * What the page and the worker of an import say to each other. The worker keeps what it has read between steps; all that goes over must
 * survive a structured clone, and arrays are transferred.
 */
import type { ClusterQuestion, FoundClusters } from '../analysis/clusters/find-clusters.ts';
import type { TagGround } from '../analysis/tagging/tag-ground.ts';
import type { IncidentTags } from '../domain/incident.ts';
import type { HandedKnowledge } from '../importers/incidents/knowledge.ts';
import type { Mapping } from '../importers/incidents/mapping.ts';
import type { ReadOptions, ReadProgress } from '../importers/incidents/raw-table.ts';
import type { Refusal } from '../importers/incidents/refusal.ts';
import type { ImportOutcome, MadeIncidents } from '../importers/incidents/report.ts';
import type { ReadSummary } from '../importers/incidents/summarise.ts';
import type { Trial } from '../importers/incidents/try-mapping.ts';

/** What an import came to. */
export interface Taken extends MadeIncidents {
  readonly tags: IncidentTags;
  /** Of each row, as `mercatorOfRows` has it. */
  readonly mercator: Float32Array;
  readonly outcome: ImportOutcome;
}

export interface IncidentSteps {
  /** Reads the file, or reads it again with other options. */
  readonly read: {
    readonly question: {
      readonly file: File;
      readonly options: ReadOptions;
      readonly knowledge: HandedKnowledge;
    };
    readonly value: ReadSummary;
  };
  readonly try: {
    readonly question: { readonly mapping: Mapping; readonly name: string };
    readonly value: Trial;
  };
  readonly take: {
    readonly question: { readonly mapping: Mapping; readonly name: string; readonly ground: TagGround };
    readonly value: Taken;
  };
  /** Of records that came in before, whatever files they are of. */
  readonly cluster: {
    readonly question: ClusterQuestion;
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
  | { readonly of: 'clustering'; readonly records: number; readonly totalRecords: number };

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
