import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { formatMgrs } from '../../../src/lib/mgrs-text.ts';
import { formatDecimal, formatDms, type Position } from '../../../src/lib/position-text.ts';
import { makeRandom } from '../../support/made-chance.ts';

describe('formatDecimal, formatDms and formatMgrs', () => {
  it('formats decimal degrees and DMS, and carries sixty seconds into the next minute', () => {
    expect(formatDecimal([20.45, 44.81])).toBe('44.810000, 20.450000');
    expect(formatDms([20.45, 44.81])).toBe('44°48′36.0″ N 020°27′00.0″ E');
    expect(formatDms([-0.99999, -0.00001])).toBe('00°00′00.0″ S 001°00′00.0″ W');
  });

  it('formats MGRS references like proj4 does', () => {
    const random = makeRandom(5);
    const anywhere = Array.from(
      { length: 2000 },
      (): Position => [random() * 360 - 180, random() * 163.9 - 79.95],
    );
    const region = Array.from({ length: 2000 }, (): Position => [13 + random() * 16, 39 + random() * 10]);
    for (const at of [...anywhere, ...region]) {
      const ours = formatMgrs(at)?.replaceAll(' ', '') ?? '';
      const theirs = proj4.mgrs.forward([...at] as [number, number]);
      if (ours === theirs) continue;
      // Rounding may put a position on the edge of a square metre into either square.
      const [[x, y], [otherX, otherY]] = [metresOf(ours), metresOf(theirs)];
      expect([at, ours.slice(0, -10), Math.abs(x - otherX) <= 1, Math.abs(y - otherY) <= 1]).toEqual([
        at,
        theirs.slice(0, -10),
        true,
        true,
      ]);
    }
  });

  it('returns null for MGRS references near the poles', () => {
    expect([formatMgrs([20, 84.1]), formatMgrs([20, -80.1])]).toEqual([null, null]);
  });
});

function metresOf(reference: string): readonly [number, number] {
  return [Number(reference.slice(-10, -5)), Number(reference.slice(-5))];
}
