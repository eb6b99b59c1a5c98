/**
 * Work time before a page yields to the event loop, ms: less than a frame, so that input has no noticeable
 * delay.
 */
const STRETCH_MS = 8;

/** Resolves in a new task, so that the page can draw and handle input, and a worker receive messages. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Runs as many steps as fit into `stretchMs`, at least one.
 *
 * @returns the last of them
 */
export function takeSteps<Said, T>(
  steps: Generator<Said, T>,
  stretchMs = STRETCH_MS,
): IteratorResult<Said, T> {
  const since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true || performance.now() - since >= stretchMs) return step;
  }
}

/** Runs a generator to its end, yielding to the event loop whenever its steps have taken `STRETCH_MS`. */
export async function yieldThrough<T>(steps: Generator<void, T>): Promise<T> {
  for (let step = takeSteps(steps); ; step = takeSteps(steps)) {
    if (step.done === true) return step.value;
    await yieldToEventLoop();
  }
}
