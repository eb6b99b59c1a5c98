import { describe, expect, it } from 'vitest';
import { NO_POSITION, stepsOf } from '../../../src/domain/incident.ts';
import { mercatorOfDegrees, mercatorOfRows } from '../../../src/domain/incident-places.ts';

describe('mercatorOfRows and mercatorOfDegrees', () => {
  it('puts 0° N, 0° E in the middle, with north up', () => {
    const places = mercatorOfRows(
      Int32Array.of(0, stepsOf(90), NO_POSITION),
      Int32Array.of(0, stepsOf(66.5132604), NO_POSITION),
    );
    expect([...places.slice(0, 3)]).toEqual([0.5, 0.5, 0.75]);
    expect(places[3]).toBeCloseTo(0.25, 6);
    expect([...places.slice(4)]).toEqual([Number.NaN, Number.NaN]);
  });

  it('returns the same places from degrees as from rows', () => {
    const rows = mercatorOfRows(Int32Array.of(stepsOf(20.45)), Int32Array.of(stepsOf(44.79)));
    expect(mercatorOfDegrees(Float64Array.of(20.45, 44.79))).toEqual(rows);
  });
});
