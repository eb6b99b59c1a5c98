import { describe, expect, it } from 'vitest';
import { factorsOfOwn } from '../../../../src/analysis/alternatives/own-weights.ts';

describe('own incidents as weights', () => {
  const records = [
    ['leg:a', 10],
    ['leg:b', 5],
    ['leg:c', 1],
  ] as const;

  it('multiply what a leg costs in proportion to its records', () => {
    const factors = factorsOfOwn({ way: 'dearer', most: 3, reachKm: 5, records });
    expect(factors?.from).toBe('own-incidents');
    expect([...(factors?.byLeg ?? [])]).toEqual([
      ['leg:a', 3],
      ['leg:b', 2],
      ['leg:c', 1.2],
    ]);
  });

  it('or divide it, and never close a leg', () => {
    const { byLeg } = factorsOfOwn({ way: 'cheaper', most: 4, reachKm: 5, records }) ?? {};
    expect(byLeg?.get('leg:a')).toBe(1 / 4);
    expect(byLeg?.get('leg:none')).toBeUndefined();
  });

  it('leave all as it is where no leg has any', () => {
    expect(factorsOfOwn({ way: 'dearer', most: 3, reachKm: 5, records: [] })?.byLeg.size).toBe(0);
    const none = factorsOfOwn({ way: 'cheaper', most: 3, reachKm: 5, records: [['leg:a', 0]] });
    expect([...(none?.byLeg ?? [])]).toEqual([['leg:a', 1]]);
  });
});
