import { describe, expect, it } from 'vitest';
import { simplifyPolyline } from '../../../src/lib/simplify.ts';

describe('simplifyPolyline', () => {
  it('drops vertices within the tolerance and keeps both ends', () => {
    const line = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [15, 4],
      [20, 0],
    ] as const;
    expect(simplifyPolyline(line, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [15, 4],
      [20, 0],
    ]);
  });

  it('keeps a ring closed and drops a ring smaller than the tolerance', () => {
    const ring = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
      [0, 10],
    ] as const;
    expect(simplifyPolyline(ring, 0.5, true)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ]);
    expect(
      simplifyPolyline(
        [
          [0, 0],
          [0.1, 0],
          [0.1, 0.1],
        ],
        0.5,
        true,
      ),
    ).toEqual([]);
  });
});
