import { describe, expect, it } from 'vitest';
import { indexAtPlace, placeAt, scrollStep } from '../../../../src/features/briefing-editor/drop-place.ts';

describe('placeAt, indexAtPlace and scrollStep', () => {
  it('places a row between the rows above and below the pointer', () => {
    const middles = [20, 60, 100];
    expect([0, 21, 59, 61, 400].map((y) => placeAt(middles, y))).toEqual([0, 1, 1, 2, 3]);
  });

  it('returns the index after the dragged row is taken out', () => {
    expect([0, 1, 2, 3].map((place) => indexAtPlace(1, place))).toEqual([0, 1, 1, 2]);
  });

  it('scrolls the list near its edges, faster closer to them', () => {
    const box = { top: 100, bottom: 500 };
    expect(scrollStep(box, 300)).toBe(0);
    expect(scrollStep(box, 101)).toBeLessThan(scrollStep(box, 140));
    expect(scrollStep(box, 140)).toBeLessThan(0);
    expect(scrollStep(box, 495)).toBeGreaterThan(0);
    expect(scrollStep(box, 5000)).toBe(scrollStep(box, 500));
  });
});
