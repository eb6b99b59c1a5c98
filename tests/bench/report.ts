/** Results of benchmarks. */

/** The result of a benchmark as text, with its ratio. */
export interface Report {
  readonly name: string;
  readonly said: string;
}

/** Returns the upper of two middle values; `NaN` without values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
