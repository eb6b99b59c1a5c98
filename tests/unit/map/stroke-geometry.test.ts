import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildDrawing } from '../../../src/layers/build-drawing.ts';
import type { StrokeMark } from '../../../src/layers/drawing.ts';
import { selectVisibleMarks } from '../../../src/layers/visible-marks.ts';
import { metresPerPx, unproject } from '../../../src/lib/mercator.ts';
import type { PlanePoint } from '../../../src/lib/polyline.ts';
import { buildStrokeGeometry } from '../../../src/map/stroke-geometry.ts';
import { EVERY_LAYER, makeContext, makeFullAtlas } from '../layers/made-context.ts';

const REGION = [13, 38, 31, 49] as const;
const drawing = buildDrawing(makeContext(EVERY_LAYER, makeFullAtlas()));
const leg = selectVisibleMarks(drawing, 5).find(
  (mark): mark is StrokeMark =>
    mark.type === 'stroke' && mark.feature === 'leg:sofia-nis' && mark.softPx === 0,
) as StrokeMark;
const geometryAt = (zoom: number, window: readonly [number, number, number, number] = REGION) =>
  buildStrokeGeometry(selectVisibleMarks(drawing, zoom), { zoom, window });

describe('buildStrokeGeometry', () => {
  it('builds cased lines with corridors and signs at regional zoom', () => {
    const geometry = geometryAt(5);
    expect(geometry.lines).toHaveLength(geometry.casings.length);
    expect(geometry.lines.length).toBeGreaterThan(3);
    expect(geometry.signs.length).toBeGreaterThan(0);
    const corridors = geometry.bands.filter(({ groundPx }) => groundPx !== undefined);
    expect(corridors.length).toBeGreaterThan(1);
    for (const { groundPx, points } of corridors) {
      const [point = [0, 0] as const] = points;
      const [, lat] = unproject(point, geometry.zoom);
      expect((groundPx?.(point) ?? 0) * metresPerPx(lat, geometry.zoom)).toBeCloseTo(10_000, 0);
    }
  });

  it('leaves borders to MapLibre and moving signs to the animation', () => {
    const only = makeContext({ layers: ['borders', 'movement'] }, makeFullAtlas());
    const geometry = buildStrokeGeometry(selectVisibleMarks(buildDrawing(only), 5), {
      zoom: 5,
      window: REGION,
    });
    expect(geometry.lines).toEqual([]);
    expect(geometry.bands).toEqual([]);
  });

  it('turns schematic lines into strips without a crisp line at close zoom', () => {
    const geometry = geometryAt(10, [19, 41, 28, 46]);
    expect(geometry.lines).toEqual([]);
    expect(geometry.bands.length + geometry.strips.length).toBeGreaterThan(2);
    expect(geometry.strips.every(({ dash }) => dash[1] > 0)).toBe(true);
  });

  it('dashes only the line with a broken pattern', () => {
    const dashes = geometryAt(5).lines.map(({ dash: [, gap] }) => gap > 0);
    expect(dashes.filter(Boolean)).toHaveLength(1);
  });

  it('omits strokes far outside a close view', () => {
    const near = geometryAt(8, [21, 42, 24, 44]);
    const elsewhere = geometryAt(8, [40, 41, 44, 43]);
    expect(elsewhere.lines.length).toBeLessThan(near.lines.length);
    for (const { point } of near.signs) expect(unproject(point, near.zoom)[0]).toBeLessThan(24.001);
  });

  it('moves strands apart by pixels at the zoom', () => {
    const { lines, zoom } = geometryAt(8);
    const starts = lines.map(({ points }): PlanePoint => points[0] ?? [0, 0]);
    const [a, b] = starts.filter((start) => Math.abs(unproject(start, zoom)[0] - 21.9) < 0.02) as [
      PlanePoint,
      PlanePoint,
    ];
    expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(2);
  });

  it('drops invisible vertices, more of them at low zoom', () => {
    const wavy: Position[] = Array.from({ length: 201 }, (_, i) => [
      20 + i / 100,
      43 + 0.05 * Math.sin(i / 8),
    ]);
    const winding = { ...leg, lines: [wavy] };
    const count = (zoom: number) =>
      buildStrokeGeometry([winding], { zoom, window: REGION }).lines.reduce(
        (sum, { points }) => sum + points.length,
        0,
      );
    const [far, near] = [count(3), count(8)];
    expect(far).toBeGreaterThan(2);
    expect(far).toBeLessThan(near / 2);
    expect(near).toBeLessThan(wavy.length);
  });
});
