/**
 * Times one thing against a baseline that runs beside it, in turns, so that a busy machine slows both. What is printed and kept in
 * mind is the ratio: it means the same on every machine, milliseconds do not.
 */

export interface Benchmark {
  readonly name: string;
  /** What `subject` is measured against: the plain way to the same answer. */
  readonly baseline: { readonly name: string; readonly run: () => unknown };
  readonly subject: { readonly name: string; readonly run: () => unknown };
  /** For what takes seconds: fewer turns than usual. */
  readonly turns?: number;
  /** What else is to be said of what the subject made. */
  readonly describe?: (subject: unknown) => string;
  /** Throws when the two do not come to the same answer: a fast wrong answer is no answer. */
  readonly check: (baseline: unknown, subject: unknown) => void;
}

interface Timing {
  /** Median of time of baseline through time of subject, over all turns: above 1 the subject is faster. */
  readonly ratio: number;
  /** First and third quartile of the same. */
  readonly spread: readonly [number, number];
  readonly subjectMs: number;
  readonly description: string;
}

const TURNS = 31;
/** A turn lasts at least this long, by repeating what is too fast for the clock. */
const TURN_MS = 4;

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

async function timeMs(run: () => unknown, repeats: number): Promise<number> {
  const begun = performance.now();
  for (let i = 0; i < repeats; i += 1) {
    const made = run();
    if (made instanceof Promise) await made;
  }
  return (performance.now() - begun) / repeats;
}

/** How often to repeat so that a turn can be timed; the runs also warm the code up. */
async function repeatsFor(run: () => unknown): Promise<number> {
  let repeats = 1;
  while ((await timeMs(run, repeats)) * repeats < TURN_MS) repeats *= 2;
  return repeats;
}

/** @throws what `check` throws */
export async function compare({
  baseline,
  subject,
  check,
  turns = TURNS,
  describe,
}: Benchmark): Promise<Timing> {
  const made = await subject.run();
  check(await baseline.run(), made);
  const description = describe?.(made) ?? '';
  const baselineRepeats = await repeatsFor(baseline.run);
  const subjectRepeats = await repeatsFor(subject.run);
  const ratios: number[] = [];
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const baselineMs = await timeMs(baseline.run, baselineRepeats);
    const subjectMs = await timeMs(subject.run, subjectRepeats);
    ratios.push(baselineMs / subjectMs);
    times.push(subjectMs);
  }
  const byRatio = ratios.sort((a, b) => a - b);
  return {
    ratio: quantile(byRatio, 0.5),
    spread: [quantile(byRatio, 0.25), quantile(byRatio, 0.75)],
    subjectMs: quantile(
      times.sort((a, b) => a - b),
      0.5,
    ),
    description,
  };
}
