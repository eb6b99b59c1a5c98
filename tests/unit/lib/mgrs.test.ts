import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { formatMgrs, parseMgrs } from '../../../src/lib/mgrs.ts';
import type { Position } from '../../../src/lib/position-text.ts';
import { makeRandom } from '../../support/made-chance.ts';

/** The types of proj4 leave out the number of digits. */
const forward = proj4.mgrs.forward as (at: [number, number], digits: number) => string;
const METRE_DEGREES = 1 / 111_000;

describe('formatMgrs', () => {
  it('formats references like proj4 does', () => {
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

  it('wraps longitudes at the 180th meridian', () => {
    expect(formatMgrs([180, 10])).toBe(formatMgrs([-180, 10]));
    expect(formatMgrs([190, -67])).toBe(formatMgrs([-170, -67]));
  });

  it('returns null near the poles', () => {
    expect([formatMgrs([20, 84.1]), formatMgrs([20, -80.1])]).toEqual([null, null]);
  });
});

describe('parseMgrs', () => {
  it('returns the position that formatMgrs wrote, anywhere on the grid', () => {
    const random = makeRandom(7);
    for (let i = 0; i < 3000; i += 1) {
      const at: Position = [random() * 360 - 180, random() * 163.9 - 79.95];
      const [lng, lat] = parseMgrs(formatMgrs(at) ?? '')?.position ?? [Number.NaN, Number.NaN];
      const off = Math.hypot((lng - at[0]) * Math.cos((lat * Math.PI) / 180), lat - at[1]);
      expect([at, off < METRE_DEGREES]).toEqual([at, true]);
    }
  });

  it('reads a reference without digits as a square of 100 km', () => {
    expect(parseMgrs('34T DQ')?.squareMetres).toBe(100_000);
  });

  it('matches the squares of proj4 at every precision', () => {
    const random = makeRandom(8);
    for (let i = 0; i < 1000; i += 1) {
      const at: [number, number] = [13 + random() * 16, 34 + random() * 15];
      const reference = forward(at, 1 + (i % 5));
      const [west, south, east, north] = proj4.mgrs.inverse(reference);
      const read = parseMgrs(reference);
      // A zone or band edge cuts squares; the middle of a cut square may be in the neighbouring one.
      if (read === null) {
        expect([reference, i % 5 < 3]).toEqual([reference, true]);
        continue;
      }
      expect(read.squareMetres).toBe(10 ** (4 - (i % 5)));
      const [lng, lat] = read.position;
      const slack = 2e-3 * (east - west) + METRE_DEGREES;
      expect([reference, Math.abs(lng - (west + east) / 2) < slack]).toEqual([reference, true]);
      expect([reference, Math.abs(lat - (south + north) / 2) < slack]).toEqual([reference, true]);
    }
  });

  it('returns null for invalid zones or letters and for missing or odd digits', () => {
    for (const text of ['', '34T DQ 123', '61T DQ 1 1', '34I DQ 11', '34T SQ 11 11', '34C DQ 11 11']) {
      expect([text, parseMgrs(text)]).toEqual([text, null]);
    }
  });

  it.each(['34TFP4304199999', '34TFP9999900000', '34TFP9999999999', '34TFP0000000000'])(
    'reads a square metre at the edge of a 100 km square (%s)',
    (reference) => {
      expect(parseMgrs(reference)?.squareMetres).toBe(1);
    },
  );

  it('returns null when zone, band and square do not match', () => {
    expect(parseMgrs('34TPP4304150000')).toBeNull();
    expect(parseMgrs('34QFP4304199999')).toBeNull();
  });
});

function metresOf(reference: string): readonly [number, number] {
  return [Number(reference.slice(-10, -5)), Number(reference.slice(-5))];
}
