import { describe, expect, it } from 'vitest';
import { DrawingPace } from '../../../../src/map/incidents/drawing-pace.ts';

const MILLION = 1_000_000;

/** What is drawn in frames that come so many ms after one another. */
function strides(pace: DrawingPace, count: number, isMoving: boolean, gaps: readonly number[]): number[] {
  let now = 10_000;
  return gaps.map((gap) => {
    now += gap;
    return pace.strideOf(count, isMoving, now);
  });
}

describe('the pace of drawing many points', () => {
  it('leaves out ever more while frames of a movement come late', () => {
    expect(strides(new DrawingPace(), MILLION, true, [5000, 400, 200, 100, 30])).toEqual([1, 2, 4, 8, 8]);
  });

  it('draws all where frames are fast, and of sets that are not large', () => {
    expect(strides(new DrawingPace(), MILLION, true, [5000, 16, 17, 30])).toEqual([1, 1, 1, 1]);
    expect(strides(new DrawingPace(), 20_000, true, [5000, 400, 400])).toEqual([1, 1, 1]);
  });

  it('draws all at rest, and begins the next movement with what was fast enough', () => {
    const pace = new DrawingPace();
    strides(pace, MILLION, true, [5000, 400, 30]);
    expect(strides(pace, MILLION, false, [9000])).toEqual([1]);
    expect(strides(pace, MILLION, true, [9000])).toEqual([2]);
  });

  it('takes a filter that changes for a movement, until it rests', () => {
    const pace = new DrawingPace();
    pace.change(1000);
    expect([1010, 1200].map((now) => pace.strideOf(MILLION, false, now))).toEqual([1, 2]);
    expect(pace.strideOf(MILLION, false, 1260)).toBe(1);
  });

  it('never leaves so much out that little is seen, or more than WebGL can', () => {
    const late = Array.from({ length: 12 }, () => 300);
    expect(Math.max(...strides(new DrawingPace(), MILLION, true, late))).toBe(31);
    expect(Math.max(...strides(new DrawingPace(), 120_000, true, late))).toBeLessThanOrEqual(8);
  });
});
