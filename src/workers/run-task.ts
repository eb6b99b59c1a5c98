/**
 * The page side of the protocol. Each task has its worker, terminated with it, so that no endless loop,
 * memory or parser state of a file remains.
 */
import { failed, type Result } from '../lib/result.ts';
import { trustScriptUrl } from '../lib/trusted-types.ts';
import type { Answer, AnyTask, Request, TaskFailure, TaskList } from './protocol.ts';

export interface TaskOptions<T extends AnyTask> {
  readonly onProgress?: (progress: T['progress']) => void;
  /** Aborting terminates the worker at once. */
  readonly signal?: AbortSignal;
}

/** The part of `Worker` in use. */
export type TaskWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

export type Outcome<T extends AnyTask> = Result<T['value'], T['failure'] | TaskFailure>;

/** How to start a worker, and its time limit. */
export interface WorkerOfTasks {
  readonly start: () => TaskWorker;
  /** For fetching, and again for the work. */
  readonly timeBudgetMs: number;
}

/** @param url of the entry, from a `?worker&url` import */
export function startWorker(url: string, name: string): TaskWorker {
  return new Worker(trustScriptUrl(url), { type: 'module', name });
}

/** Never rejects. */
export function runTask<Tasks extends TaskList<Tasks>, Kind extends keyof Tasks>(
  { start, timeBudgetMs }: WorkerOfTasks,
  request: Request<Tasks, Kind>,
  { onProgress, signal }: TaskOptions<Tasks[Kind]> = {},
): Promise<Outcome<Tasks[Kind]>> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve(failed({ kind: 'cancelled' }));
      return;
    }
    let worker: TaskWorker;
    try {
      worker = start();
    } catch (error) {
      resolve(failed({ kind: 'not-started', detail: String(error) }));
      return;
    }
    let hasBegun = false;
    const end = (outcome: Outcome<Tasks[Kind]>) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(outcome);
    };
    const cancel = () => end(failed({ kind: 'cancelled' }));
    const fail = (detail: string) => end(failed({ kind: hasBegun ? 'crashed' : 'not-started', detail }));
    const expire = () => {
      if (hasBegun) end(failed({ kind: 'too-slow', budgetMs: timeBudgetMs }));
      else fail(`nothing fetched within ${timeBudgetMs} ms`);
    };
    let timer = setTimeout(expire, timeBudgetMs);
    const hear = (data: Answer<Tasks[Kind]>) => {
      switch (data.answer) {
        case 'begun':
          hasBegun = true;
          clearTimeout(timer);
          timer = setTimeout(expire, timeBudgetMs);
          break;
        case 'progress':
          onProgress?.(data.progress);
          break;
        case 'done':
          end(data.result);
          break;
        case 'broken':
          end(failed({ kind: 'crashed', detail: data.detail }));
          break;
        // Ignores foreign messages: pdf.js posts one to the page when it loads in a worker.
      }
    };
    signal?.addEventListener('abort', cancel);
    worker.addEventListener('message', ({ data }) => hear(data));
    worker.addEventListener('messageerror', () => fail('an answer that cannot be read'));
    worker.addEventListener('error', (event) => {
      // The interface reports it, so the console need not.
      event.preventDefault();
      fail(event.message ?? 'the worker could not be loaded');
    });
    worker.postMessage(request);
  });
}
