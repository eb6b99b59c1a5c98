/**
 * What the page and a worker say to each other, whatever the task. Which tasks a worker has stands in its own list, for instance
 * `brief-tasks.ts`; its entry, its clients and its handlers are held together by the type of that list.
 */
import type { Result } from '../lib/result.ts';

/** What is asked, told on the way, and answered in the end. All of it must survive a structured clone. */
export interface Task<Payload extends object, Progress, Value, Failure> {
  readonly question: Payload;
  readonly progress: Progress;
  readonly value: Value;
  readonly failure: Failure;
}

export type AnyTask = Task<object, unknown, unknown, unknown>;

/** The tasks of one worker, by their kind. */
export type TaskList<Tasks> = { readonly [Kind in keyof Tasks]: AnyTask };

/** The one message to the worker. */
export type Request<Tasks extends TaskList<Tasks>, Kind extends keyof Tasks> = {
  readonly kind: Kind;
} & Tasks[Kind]['question'];

export type TaskResult<T extends AnyTask> = Result<T['value'], T['failure']>;

/** Messages from the worker: `begun` once, `progress` any number of times, then one of the others. */
export type Answer<T extends AnyTask> =
  /** All that the task needs has been fetched. */
  | { readonly answer: 'begun' }
  | { readonly answer: 'progress'; readonly progress: T['progress'] }
  | { readonly answer: 'done'; readonly result: TaskResult<T> }
  /** A fault of ours. */
  | { readonly answer: 'broken'; readonly detail: string };

/** What a handler may say while it works. */
export interface TaskTools<T extends AnyTask> {
  readonly onProgress: (progress: T['progress']) => void;
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
