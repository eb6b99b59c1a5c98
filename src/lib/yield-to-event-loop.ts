/** So long a page may work without a breath: less than a frame, so that a hand feels none of it. */
const STRETCH_MS = 8;

/** Lets the page draw and answer, and a worker hear what has come in, before the next step of what takes long. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Takes as many steps as fit between two breaths, or into so many milliseconds, one at least. @returns the last of them */
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

/** Drives what comes in steps to its end, with a breath whenever they have taken some milliseconds. */
export async function yieldThrough<T>(steps: Generator<void, T>): Promise<T> {
  for (let step = takeSteps(steps); ; step = takeSteps(steps)) {
    if (step.done === true) return step.value;
    await yieldToEventLoop();
  }
}
