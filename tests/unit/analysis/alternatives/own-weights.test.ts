import { describe, expect, it } from 'vitest';
import { factorsOfOwn } from '../../../../src/analysis/alternatives/own-weights.ts';

describe('factorsOfOwn', () => {
  const records = [
    ['leg:a', 10],
    ['leg:b', 5],
    ['leg:c', 1],
  ] as const;

  it('multiplies the cost of a leg in proportion to its records', () => {
    const factors = factorsOfOwn({ way: 'dearer', most: 3, reachKm: 5, records });
    expect(factors?.from).toBe('own-incidents');
    expect([...(factors?.byLeg ?? [])]).toEqual([
      ['leg:a', 3],
      ['leg:b', 2],
      ['leg:c', 1.2],
    ]);
  });

  it('divides the cost of a leg, and ignores legs without records', () => {
    const { byLeg } = factorsOfOwn({ way: 'cheaper', most: 4, reachKm: 5, records }) ?? {};
    expect(byLeg?.get('leg:a')).toBe(1 / 4);
    expect(byLeg?.get('leg:none')).toBeUndefined();
  });

  it('changes no cost when no leg has records', () => {
    expect(factorsOfOwn({ way: 'dearer', most: 3, reachKm: 5, records: [] })?.byLeg.size).toBe(0);
    const none = factorsOfOwn({ way: 'cheaper', most: 3, reachKm: 5, records: [['leg:a', 0]] });
    expect([...(none?.byLeg ?? [])]).toEqual([['leg:a', 1]]);
  });
});
