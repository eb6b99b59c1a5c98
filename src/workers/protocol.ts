/**
 * Protocol of the page and its workers. Each worker has a list of tasks, for instance `brief-tasks.ts`, whose
 * type its entry, clients and handlers share.
 */
import type { Result } from '../lib/result.ts';

/** Payload, progress, value and failure of a task. All must survive a structured clone. */
export interface Task<Payload extends object, Progress, Value, Failure> {
  readonly question: Payload;
  readonly progress: Progress;
  readonly value: Value;
  readonly failure: Failure;
}

export type AnyTask = Task<object, unknown, unknown, unknown>;

/** The tasks of one worker, by kind. */
export type TaskList<Tasks> = { readonly [Kind in keyof Tasks]: AnyTask };

/** The one message to the worker. */
export type Request<Tasks extends TaskList<Tasks>, Kind extends keyof Tasks> = {
  readonly kind: Kind;
} & Tasks[Kind]['question'];

export type TaskResult<T extends AnyTask> = Result<T['value'], T['failure']>;

/** Messages from the worker: `begun` once, `progress` any number of times, then one of the others. */
export type Answer<T extends AnyTask> =
  /** Everything that the task needs has been fetched. */
  | { readonly answer: 'begun' }
  | { readonly answer: 'progress'; readonly progress: T['progress'] }
  | { readonly answer: 'done'; readonly result: TaskResult<T> }
  /** An internal error. */
  | { readonly answer: 'broken'; readonly detail: string };

/** Callbacks of a handler. */
export interface TaskTools<T extends AnyTask> {
  readonly onProgress: (progress: T['progress']) => void;
  readonly begin: () => void;
}

/** Failures of any task. `detail` is for a bug report. */
export type TaskFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'too-slow'; readonly budgetMs: number }
  /** The worker, or a part of it, could not be fetched or run. */
  | { readonly kind: 'not-started'; readonly detail: string }
  /** An unexpected error, including lack of memory. */
  | { readonly kind: 'crashed'; readonly detail: string };
