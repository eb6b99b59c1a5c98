import { describe, expect, it } from 'vitest';
import { fingerprintAll } from '../../../src/brief/fingerprint.ts';
import { makeReadingOrder } from '../../../src/brief/reading-order.ts';
import type { Target } from '../../../src/brief/targets.ts';

/**
 *     A: A.1 A.2 A.3   B: B.1 … B.9   C: C.1
 *     notes: fn.1 in A, fn.2 in B, fn.3a and fn.3b in C
 */
const target = (id: string, section: string, kind: Target['kind'] = 'paragraph'): Target => ({
  id,
  section,
  kind,
  fingerprint: fingerprintAll(`the words of ${id}`),
});
const TARGETS: readonly Target[] = [
  ...[1, 2, 3].map((n) => target(`A.${n}`, 'A')),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => target(`B.${n}`, 'B')),
  target('C.1', 'C'),
  target('fn.1', 'A', 'footnote'),
  target('fn.2', 'B', 'footnote'),
  target('fn.3a', 'C', 'footnote'),
  target('fn.3b', 'C', 'footnote'),
  target('B', 'B', 'heading'),
];
const order = makeReadingOrder(TARGETS);
const indexOf = (id: string): number => TARGETS.findIndex((one) => one.id === id);
/** Index of the state for the gap after a passage of the body. */
const gapAfter = (id: string): number => TARGETS.length + indexOf(id) + 1;
const cost = (from: string | number, to: string | number): number =>
  order.costs[
    (typeof from === 'string' ? indexOf(from) : from) * order.states +
      (typeof to === 'string' ? indexOf(to) : to)
  ] ?? Number.NaN;

describe('costs of makeReadingOrder', () => {
  it('sets no cost for the next passage, also across a heading or gap', () => {
    expect(cost('A.1', 'A.2')).toBe(0);
    expect(cost('A.3', 'B.1')).toBe(0);
    expect([cost('A.3', 'B'), cost('B', 'B.1')]).toEqual([0, 0]);
    expect(cost(gapAfter('A.3'), 'B.1')).toBe(0);
  });
  it('raises the cost with the passages skipped, up to 5', () => {
    const costs = ['B.2', 'B.3', 'B.4', 'B.9', 'C.1'].map((to) => cost('B.1', to));
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(cost('A.1', 'C.1')).toBe(5);
    expect(cost('C.1', 'A.1')).toBe(5);
    expect(cost('B.4', 'B.3')).toBeGreaterThan(cost('B.4', 'B.5'));
  });
  it('sets a cost below 1 from a gap back to the last passage', () => {
    expect(cost(gapAfter('A.2'), 'A.2')).toBeLessThan(1);
    expect(cost(gapAfter('A.2'), 'A.1')).toBeGreaterThan(1);
  });
  it('sets a higher cost for a footnote of another section', () => {
    expect(cost('A.2', 'fn.1')).toBe(1);
    expect(cost('fn.1', 'A.2')).toBe(1);
    expect(cost('fn.1', 'B.2')).toBe(1);
    expect(cost('B.9', 'fn.1')).toBeGreaterThan(1);
    expect(cost('fn.1', 'C.1')).toBeGreaterThan(cost('fn.2', 'C.1'));
  });
  it('sets a lower cost for the next footnote than for the previous one', () => {
    expect(cost('fn.1', 'fn.2')).toBeLessThan(cost('fn.2', 'fn.1'));
  });
  it('keeps the cost to every target at or below the farthest', () => {
    for (let from = 0; from < order.states; from += 1) {
      for (let to = 0; to < order.targets; to += 1) {
        if (from !== to) expect(cost(from, to)).toBeLessThanOrEqual(order.farthest);
      }
    }
  });
});

describe('note numbers of makeReadingOrder', () => {
  it('reads footnote numbers from ids with or without a letter', () => {
    expect([...order.noteNumbers.values()]).toEqual([1, 2, 3, 3]);
  });
});
