import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MinHeap } from '../../../src/lib/min-heap.ts';

it('pops the smallest value after any mix of pushes and pops', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer(), { freq: 3 })), (steps) => {
      const heap = new MinHeap<number>((a, b) => a - b);
      const kept: number[] = [];
      for (const step of steps) {
        if (step === null) {
          expect(heap.pop()).toBe(kept.shift());
        } else {
          heap.push(step);
          kept.push(step);
          kept.sort((a, b) => a - b);
        }
        expect(heap.size).toBe(kept.length);
      }
    }),
  );
});
