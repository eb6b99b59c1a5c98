import { describe, expect, it } from 'vitest';
import { DrawingPace } from '../../../../src/map/incidents/drawing-pace.ts';

const MILLION = 1_000_000;

/** The strides of frames with the given gaps between them, in ms. */
function strides(pace: DrawingPace, count: number, isMoving: boolean, gaps: readonly number[]): number[] {
  let now = 10_000;
  return gaps.map((gap) => {
    now += gap;
    return pace.strideOf(count, isMoving, now);
  });
}

describe('DrawingPace', () => {
  it('draws fewer points while frames of a movement are late', () => {
    expect(strides(new DrawingPace(), MILLION, true, [5000, 400, 200, 100, 30])).toEqual([1, 2, 4, 8, 8]);
  });

  it('draws all points when frames are fast or sets are small', () => {
    expect(strides(new DrawingPace(), MILLION, true, [5000, 16, 17, 30])).toEqual([1, 1, 1, 1]);
    expect(strides(new DrawingPace(), 20_000, true, [5000, 400, 400])).toEqual([1, 1, 1]);
  });

  it('draws all points at rest and starts the next movement with the last stride', () => {
    const pace = new DrawingPace();
    strides(pace, MILLION, true, [5000, 400, 30]);
    expect(strides(pace, MILLION, false, [9000])).toEqual([1]);
    expect(strides(pace, MILLION, true, [9000])).toEqual([2]);
  });

  it('treats a changing filter as movement until it rests', () => {
    const pace = new DrawingPace();
    pace.change(1000);
    expect([1010, 1200].map((now) => pace.strideOf(MILLION, false, now))).toEqual([1, 2]);
    expect(pace.strideOf(MILLION, false, 1260)).toBe(1);
  });

  it('limits the stride to what stays visible and what WebGL allows', () => {
    const late = Array.from({ length: 12 }, () => 300);
    expect(Math.max(...strides(new DrawingPace(), MILLION, true, late))).toBe(31);
    expect(Math.max(...strides(new DrawingPace(), 120_000, true, late))).toBeLessThanOrEqual(8);
  });
});
