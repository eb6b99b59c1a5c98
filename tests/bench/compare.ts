/**
 * Times a subject against a baseline in turns, so that a busy machine slows both. The result is their ratio,
 * which is comparable between machines, unlike milliseconds.
 */

export interface Benchmark {
  readonly name: string;
  /** The plain way to the same result. */
  readonly baseline: { readonly name: string; readonly run: () => unknown };
  readonly subject: { readonly name: string; readonly run: () => unknown };
  /** Fewer turns for runs that take seconds. */
  readonly turns?: number;
  /** Describes the subject's result. */
  readonly describe?: (subject: unknown) => string;
  /** Throws when the results differ: a fast wrong result is worthless. */
  readonly check: (baseline: unknown, subject: unknown) => void;
}

interface Timing {
  /** Median ratio of baseline time to subject time over all turns: above 1 the subject is faster. */
  readonly ratio: number;
  /** First and third quartile of the ratio. */
  readonly spread: readonly [number, number];
  readonly subjectMs: number;
  readonly description: string;
}

const TURNS = 31;
/** Minimum length of a turn; faster runs are repeated. */
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

/** Returns the repeats that a turn needs; the runs also warm up the code. */
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
