import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Starts the slowest files first, since a late one would keep one core busy alone. Vitest uses the times of
 * the last run, and in a clean checkout the file size, which is no measure of time.
 */
const LONG = [
  // slow
  'align-brief.slow',
  'align.slow',
  'align-foreign.slow',
  'catalogues.slow',
  'positions-from-bytes.property.slow',
  // geodata
  'office',
  'faults',
  'decks',
  'handout',
  'digest',
  'stories',
].map((name) => `/${name}.test.ts`);

function rank({ moduleId }: TestSpecification): number {
  const at = LONG.findIndex((name) => moduleId.endsWith(name));
  return at < 0 ? LONG.length : at;
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
