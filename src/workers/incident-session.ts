/**
 * The page side of an import: a worker for one session. `end` terminates it, and so does a lack of progress,
 * so nothing in a file outlives the session.
 */
import { failed, ok, type Result } from '../lib/result.ts';
import type {
  ImportFailure,
  IncidentAnswer,
  IncidentRequest,
  IncidentStep,
  IncidentSteps,
  StepProgress,
} from './incident-protocol.ts';
import workerUrl from './incidents.worker.ts?worker&url';
import { startWorker, type TaskWorker } from './run-task.ts';

/** A worker without progress for this long is stuck. */
const SILENCE_BUDGET_MS = 60_000;

export type StepResult<Step extends IncidentStep> = Result<IncidentSteps[Step]['value'], ImportFailure>;

export interface IncidentSession {
  /** Runs one step at a time. Never rejects. */
  readonly ask: <Step extends IncidentStep>(
    step: Step,
    question: IncidentSteps[Step]['question'],
    onProgress?: (progress: StepProgress) => void,
  ) => Promise<StepResult<Step>>;
  /** Terminates the worker at once; a running step is cancelled. */
  readonly end: () => void;
}

interface Running {
  readonly finish: (result: Result<unknown, ImportFailure>) => void;
  readonly onProgress: ((progress: StepProgress) => void) | undefined;
}

/** @param start starts the worker; tests can replace it */
export function openIncidentSession(
  start: () => TaskWorker = () => startWorker(workerUrl, 'incidents'),
  silenceBudgetMs = SILENCE_BUDGET_MS,
): IncidentSession {
  let worker: TaskWorker | null = null;
  let running: Running | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasAnswered = false;
  const settle = (result: Result<unknown, ImportFailure>) => {
    clearTimeout(timer);
    const { finish } = running ?? {};
    running = null;
    finish?.(result);
  };
  const stop = (failure: ImportFailure) => {
    worker?.terminate();
    worker = null;
    hasAnswered = false;
    settle(failed(failure));
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop({ kind: 'too-slow', budgetMs: silenceBudgetMs }), silenceBudgetMs);
  };
  const hear = (data: IncidentAnswer) => {
    if (running === null) return;
    hasAnswered = true;
    switch (data.answer) {
      case 'progress':
        wait();
        running.onProgress?.(data.progress);
        break;
      case 'done':
        settle(ok(data.value));
        break;
      case 'refused':
        settle(failed(data.refusal));
        break;
      case 'broken':
        stop({ kind: 'crashed', detail: data.detail });
        break;
    }
  };
  const begin = (): TaskWorker => {
    const made = start();
    const fail = (detail: string) => {
      if (made === worker) stop({ kind: hasAnswered ? 'crashed' : 'not-started', detail });
    };
    made.addEventListener('message', ({ data }) => {
      if (made === worker) hear(data);
    });
    made.addEventListener('messageerror', () => fail('an answer that cannot be read'));
    made.addEventListener('error', (event) => {
      // The interface reports it, so the console need not.
      event.preventDefault();
      fail(event.message ?? 'the worker could not be loaded');
    });
    return made;
  };
  return {
    ask: (step, question, onProgress) =>
      new Promise((resolve) => {
        if (running !== null) throw new Error('one step of an import at a time');
        running = { finish: resolve as Running['finish'], onProgress };
        try {
          worker ??= begin();
        } catch (error) {
          stop({ kind: 'not-started', detail: String(error) });
          return;
        }
        wait();
        try {
          worker.postMessage({ step, ...question } as unknown as IncidentRequest);
        } catch (error) {
          // No memory for a copy of the question.
          stop({ kind: 'crashed', detail: String(error) });
        }
      }),
    end: () => stop({ kind: 'cancelled' }),
  };
}
