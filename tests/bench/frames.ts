/** Reports frame times as quantiles, and as a ratio to a baseline. */

export interface FrameReport {
  readonly name: string;
  /** Times between frames, ms. */
  readonly baseline: { readonly name: string; readonly times: readonly number[] };
  readonly subject: { readonly name: string; readonly times: readonly number[] };
}

/** 30 frames a second. */
const WANTED_MS = 1000 / 30;
/** A frame at the second beat of a 60 Hz screen is timed a little above 33.3 ms as often as below. */
const JITTER_MS = 1.5;

export function formatFrames({ name, baseline, subject }: FrameReport): string {
  const [plain, own] = [summarise(baseline.times), summarise(subject.times)];
  return (
    `${name}: with ${subject.name} the 95th percentile of ${subject.times.length} frames is ${own.p95.toFixed(1)} ms, ` +
    `${(own.p95 / plain.p95).toFixed(2)} times that with ${baseline.name} ` +
    `(median ${own.median.toFixed(1)} ms; ${(own.share * 100).toFixed(1)} % at 30 frames a second or better; longest ${own.longest.toFixed(0)} ms)`
  );
}

function summarise(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return {
    median: quantile(0.5),
    p95: quantile(0.95),
    longest: quantile(1),
    share: sorted.filter((time) => time <= WANTED_MS + JITTER_MS).length / sorted.length,
  };
}
