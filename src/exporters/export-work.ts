import { takeSteps, yieldToEventLoop } from '../lib/yield-to-event-loop.ts';

/** Progress and cancellation of a long export. */
export interface ExportWork {
  readonly signal: AbortSignal;
  /** Parts done and in total: chapters, or files. */
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Yields to the event loop.
 *
 * @throws the signal's reason if it is aborted
 */
export async function yieldUnlessStopped({ signal }: Pick<ExportWork, 'signal'>): Promise<void> {
  await yieldToEventLoop();
  signal.throwIfAborted();
}

/**
 * Runs a generator to its end, yielding to the event loop between steps.
 *
 * @param onProgress called with the last step's value at each yield to the event loop
 * @throws the signal's reason if it is aborted
 */
export async function yieldUntilDone<Said, T>(
  steps: Generator<Said, T>,
  signal: AbortSignal,
  onProgress: (said: Said) => void = () => {},
): Promise<T> {
  for (let step = takeSteps(steps); ; step = takeSteps(steps)) {
    if (step.done === true) return step.value;
    onProgress(step.value);
    await yieldUnlessStopped({ signal });
  }
}
