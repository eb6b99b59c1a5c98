import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostFirst } from '../../../../src/analysis/incidents/most-first.ts';

describe('mostFirst', () => {
  it('orders indexes by count, keeps equal counts in order and omits zeros', () => {
    expect([...mostFirst(Uint32Array.of(0, 2, 5, 2, 0, 1, 5))]).toEqual([2, 6, 1, 3, 5]);
    expect([...mostFirst(new Uint32Array(3))]).toEqual([]);
    expect([...mostFirst(new Uint32Array(0))]).toEqual([]);
  });

  it('returns the order of a stable sort', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 })), (counts) => {
        const indexes = counts.map((_, i) => i).filter((i) => counts[i] !== 0);
        const sorted = indexes.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
        expect([...mostFirst(Uint32Array.from(counts))]).toEqual(sorted);
      }),
    );
  });
});
