import { describe, expect, it } from 'vitest';
import {
  type DensityFrame,
  densityFrame,
  deriveDensity,
  spreadKm,
} from '../../../../src/analysis/incidents/density.ts';
import { mercatorOfDegrees } from '../../../../src/domain/incident-places.ts';

const SIZE = { width: 1200, height: 800, isTurned: false };
const BELGRADE = [20.46, 44.79] as const;
const middle = mercatorOfDegrees(Float64Array.from(BELGRADE));
const frame = frameAt(middle[0] ?? 0, middle[1] ?? 0, 6);

function frameAt(x: number, y: number, zoom: number, change = {}): DensityFrame {
  return densityFrame({ middle: [x, y], zoom, ...SIZE, ...change });
}

/** Number of records in a surface: the sum of density times area over all cells. */
function recordsOf(values: Float32Array): number {
  return values.reduce((sum, value, at) => {
    const y = frame.north + (Math.floor(at / frame.columns) + 0.5) * frame.cell;
    const sideKm = (40_075.016686 * frame.cell) / Math.cosh(Math.PI * (1 - 2 * y));
    return sum + (value * sideKm * sideKm) / 1000;
  }, 0);
}

function cellOf(lng: number, lat: number): number {
  const [x = 0, y = 0] = mercatorOfDegrees(Float64Array.of(lng, lat));
  return (
    Math.floor((y - frame.north) / frame.cell) * frame.columns + Math.floor((x - frame.west) / frame.cell)
  );
}

describe('deriveDensity and densityFrame', () => {
  const places = mercatorOfDegrees(Float64Array.of(...BELGRADE, ...BELGRADE, 23.32, 42.7, 100, 10));

  it('sums to the number of records shown in the frame', () => {
    const all = deriveDensity([{ places, shown: Uint8Array.of(1, 1, 1, 1) }], frame);
    expect(recordsOf(all)).toBeCloseTo(3, 3);
    const some = deriveDensity([{ places, shown: Uint8Array.of(1, 0, 0, 1) }], frame);
    expect(recordsOf(some)).toBeCloseTo(1, 3);
  });

  it('adds up several sets and ignores rows without a position', () => {
    const nowhere = { places: new Float32Array([Number.NaN, Number.NaN]), shown: Uint8Array.of(1) };
    const one = { places, shown: Uint8Array.of(1, 0, 0, 0) };
    expect(recordsOf(deriveDensity([one, nowhere, one], frame))).toBeCloseTo(2, 3);
  });

  it('sums to the values of the records that have one', () => {
    const shown = Uint8Array.of(1, 1, 1, 1);
    const values = Float64Array.of(0.5, Number.NaN, 7, 30);
    expect(recordsOf(deriveDensity([{ places, shown, values }], frame))).toBeCloseTo(7.5, 3);
  });

  it('peaks where records lie and falls off evenly on all sides', () => {
    const values = deriveDensity([{ places, shown: Uint8Array.of(1, 1, 0, 0) }], frame);
    const at = cellOf(...BELGRADE);
    expect(values.indexOf(Math.max(...values))).toBe(at);
    for (const step of [1, frame.columns]) {
      expect(values[at + 4 * step]).toBeCloseTo(values[at - 4 * step] ?? 0, 1);
      expect(values[at + 4 * step]).toBeLessThan((values[at] ?? 0) * 0.7);
    }
    expect(values[at + 12]).toBe(0);
  });

  it('frames the whole view and keeps the frame during small movements', () => {
    const pixel = 1 / (512 * 2 ** 6);
    const [x = 0, y = 0] = middle;
    expect(frame.west).toBeLessThan(x - 600 * pixel);
    expect(frame.west + frame.columns * frame.cell).toBeGreaterThan(x + 600 * pixel);
    expect(frame.north).toBeLessThan(y - 400 * pixel);
    expect(frame.north + frame.rows * frame.cell).toBeGreaterThan(y + 400 * pixel);
    expect(frameAt(x + pixel, y, 6.2)).toEqual(frame);
    expect(frameAt(x + 700 * pixel, y, 6)).not.toEqual(frame);
  });

  it('frames a turned view, and uses larger cells when there are too many', () => {
    const [x = 0, y = 0] = middle;
    const turned = frameAt(x, y, 6, { isTurned: true });
    const corner = Math.hypot(600, 400) / (512 * 2 ** 6);
    expect(turned.north).toBeLessThan(y - corner);
    const large = frameAt(x, y, 6, { width: 3840, height: 2160 });
    expect(large.cell).toBe(frame.cell * 2);
    expect(large.columns * large.rows).toBeLessThanOrEqual(400_000);
  });

  it('spreads a record over 20 to 60 km at zoom 6', () => {
    expect(spreadKm(frame)).toBeGreaterThan(20);
    expect(spreadKm(frame)).toBeLessThan(60);
  });
});
