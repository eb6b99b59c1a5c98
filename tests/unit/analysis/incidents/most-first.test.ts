import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostFirst } from '../../../../src/analysis/incidents/most-first.ts';

describe('mostFirst', () => {
  it('orders indexes by count, keeps equal counts in order and omits zeros', () => {
    expect([...mostFirst(Float64Array.of(0, 2, 5, 2, 0, 1, 5), true)]).toEqual([2, 6, 1, 3, 5]);
    expect([...mostFirst(new Float64Array(3), true)]).toEqual([]);
    expect([...mostFirst(new Float64Array(0), true)]).toEqual([]);
  });

  it('returns the order of a stable sort', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 })), fc.boolean(), (whole, isWhole) => {
        const counts = isWhole ? whole : whole.map((count) => count / 8);
        const indexes = counts.map((_, i) => i).filter((i) => counts[i] !== 0);
        const sorted = indexes.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
        expect([...mostFirst(Float64Array.from(counts), isWhole)]).toEqual(sorted);
      }),
    );
  });
});
