/**
 * The page's side of the protocol. Each task has a worker of its own, which is ended with it, so that nothing a file does can outlive
 * its reading: not a loop without end, not memory, not the state of a parser.
 */
import { failed, type Result } from '../lib/result.ts';
import { trustScriptUrl } from '../lib/trusted-types.ts';
import workerUrl from './brief.worker.ts?worker&url';
import type { Answer, Request, TaskFailure, TaskKind, Tasks } from './protocol.ts';

/** The brief takes one or two seconds on a slow phone. */
const TIME_BUDGET_MS = 30_000;

export interface TaskOptions<Kind extends TaskKind> {
  readonly onProgress?: (progress: Tasks[Kind]['progress']) => void;
  /** Aborting ends the worker at once. */
  readonly signal?: AbortSignal;
  /** For fetching what is needed, and again for the work. */
  readonly timeBudgetMs?: number;
}

/** The part of a `Worker` that is needed. */
export type TaskWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

export type Outcome<Kind extends TaskKind> = Result<
  Tasks[Kind]['value'],
  Tasks[Kind]['failure'] | TaskFailure
>;

function startWorker(): TaskWorker {
  return new Worker(trustScriptUrl(workerUrl), { type: 'module', name: 'brief' });
}

/** Never rejects. `start` is given so that tests can bring their own worker. */
export function runTask<Kind extends TaskKind>(
  request: Request<Kind>,
  options: TaskOptions<Kind> = {},
  start: () => TaskWorker = startWorker,
): Promise<Outcome<Kind>> {
  const { onProgress, signal, timeBudgetMs = TIME_BUDGET_MS } = options;
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
    const end = (outcome: Outcome<Kind>) => {
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
    const hear = (data: Answer<Kind>) => {
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
        // Anything else is not ours: pdf.js greets whoever started the worker that it is loaded in.
      }
    };
    signal?.addEventListener('abort', cancel);
    worker.addEventListener('message', ({ data }) => hear(data));
    worker.addEventListener('messageerror', () => fail('an answer that cannot be read'));
    worker.addEventListener('error', (event) => {
      // Told here; the console need not hear of it as well.
      event.preventDefault();
      fail(event.message ?? 'the worker could not be loaded');
    });
    worker.postMessage(request);
  });
}
