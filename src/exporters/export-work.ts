import { takeSteps, yieldToEventLoop } from '../lib/yield-to-event-loop.ts';

/** How a long piece of making tells how far it is, and is told to stop. */
export interface ExportWork {
  readonly signal: AbortSignal;
  /** Parts done and all parts: chapters, or files. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Lets the page answer between two pieces of work. @throws the signal's reason when it was told to stop */
export async function yieldUnlessStopped({ signal }: Pick<ExportWork, 'signal'>): Promise<void> {
  await yieldToEventLoop();
  signal.throwIfAborted();
}

/**
 * Takes what comes in steps to its end, yielding to the event loop between them.
 * @param onProgress called with what the last step yielded, at each yield to the event loop
 * @throws the signal's reason when it was told to stop
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
