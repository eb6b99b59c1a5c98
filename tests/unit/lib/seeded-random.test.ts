import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/seeded-random.ts';

const take = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

it('returns the sequence of mulberry32', () => {
  // Output of the published C code for the same seed, as 32-bit integers.
  expect(take(0, 3).map((n) => n * 2 ** 32)).toEqual([1144304738, 1416247, 958946056]);
});

it('repeats for the same seed, differs for another and is evenly distributed', () => {
  expect(take(7, 20)).toEqual(take(7, 20));
  expect(take(7, 20)).not.toEqual(take(8, 20));
  const draws = take(1, 100_000);
  const tenths = Array.from({ length: 10 }, (_, i) => draws.filter((n) => Math.floor(n * 10) === i).length);
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});
