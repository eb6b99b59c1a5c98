/**
 * What the page and the worker say to each other. To add a task: its line in `Tasks`, its handler in `brief.worker.ts`, and a client
 * beside `open-document.ts`; all three are held together by these types.
 */
import type { Alignment } from '../brief/align.ts';
import type { KnownPassage, KnownSection } from '../brief/targets.ts';
import type { DocumentFailure, DocumentProgress, OpenedDocument } from '../importers/document/document.ts';
import type { Result } from '../lib/result.ts';

/** What is asked, told on the way, and answered in the end. All of it must survive a structured clone. */
interface Task<Question, Progress, Value, Failure> {
  readonly question: Question;
  readonly progress: Progress;
  readonly value: Value;
  readonly failure: Failure;
}

/** A loaded text, and what is known of the brief's passages and headings. */
interface RecogniseQuestion {
  readonly text: string;
  readonly passages: readonly KnownPassage[];
  readonly sections: readonly KnownSection[];
}

export interface Tasks {
  /** Progress is a share, from 0 to 1. */
  readonly recognise: Task<RecogniseQuestion, number, Alignment, never>;
  readonly open: Task<{ readonly file: File }, DocumentProgress, OpenedDocument, DocumentFailure>;
}
export type TaskKind = keyof Tasks;

/** The one message to the worker. */
export type Request<Kind extends TaskKind> = { readonly kind: Kind } & Tasks[Kind]['question'];

export type TaskResult<Kind extends TaskKind> = Result<Tasks[Kind]['value'], Tasks[Kind]['failure']>;

/** Messages from the worker: `begun` once, `progress` any number of times, then one of the others. */
export type Answer<Kind extends TaskKind> =
  /** All that the task needs has been fetched. */
  | { readonly answer: 'begun' }
  | { readonly answer: 'progress'; readonly progress: Tasks[Kind]['progress'] }
  | { readonly answer: 'done'; readonly result: TaskResult<Kind> }
  /** A fault of ours. */
  | { readonly answer: 'broken'; readonly detail: string };

/** What a handler may say while it works. */
export interface TaskTools<Kind extends TaskKind> {
  readonly tell: (progress: Tasks[Kind]['progress']) => void;
  readonly begin: () => void;
}

/** Failures that any task may have, besides its own. `detail` is for a report of the fault. */
export type TaskFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'too-slow'; readonly budgetMs: number }
  /** The worker, or a part of it, could not be fetched or run. */
  | { readonly kind: 'not-started'; readonly detail: string }
  /** It ended by an error that nothing in it expected, lack of memory included. */
  | { readonly kind: 'crashed'; readonly detail: string };
