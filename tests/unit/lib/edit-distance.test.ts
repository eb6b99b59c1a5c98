import { describe, expect, it } from 'vitest';
import { prefixDistance } from '../../../src/lib/edit-distance.ts';

describe('prefixDistance', () => {
  it.each([
    ['belgrade', 'belgrade', 0],
    ['belgarde', 'belgrade', 1],
    ['begrade', 'belgrade', 1],
    ['bellgrade', 'belgrade', 1],
    ['velgrade', 'belgrade', 1],
    ['istam', 'istanbul', 1],
    ['belgrad', 'belgrade', 0],
    ['beirut', 'belgrade', 3],
    ['a', '', 1],
  ])('compares %s with the prefixes of %s and returns %i', (typed, word, distance) => {
    expect(prefixDistance(typed, word, 2)).toBe(distance);
  });
});
