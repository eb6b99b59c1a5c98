import { describe, expect, it } from 'vitest';
import { makeFrame } from '../../../src/figure/frame.ts';
import { projectToScreen } from '../../../src/lib/mercator.ts';

const SIZE = { width: 800, height: 600 };
const REGION = { lng: 20.4, lat: 43.6, zoom: 5.2, bearing: 0, pitch: 0 };

describe('makeFrame with the Mercator projection', () => {
  it('projects each position to the same pixel as the live map, even when rotated', () => {
    for (const camera of [REGION, { ...REGION, zoom: 9.37, bearing: 33 }]) {
      const frame = makeFrame(camera, 'mercator', SIZE);
      const live = projectToScreen(camera, SIZE);
      for (const position of [
        [20.4, 43.6],
        [13, 48.6],
        [30.2, 38.8],
        [-5, 60],
      ]) {
        const [x, y] = frame.point(position) ?? [Number.NaN, Number.NaN];
        const [liveX, liveY] = live(position);
        expect(Math.hypot(x - liveX, y - liveY)).toBeLessThan(1e-6);
      }
    }
  });

  it('traces a straight line between projected points instead of a great circle', () => {
    const frame = makeFrame(REGION, 'mercator', SIZE);
    const ends = [
      [14, 46],
      [27, 42],
    ];
    const [trace] = frame.trace({ type: 'LineString', coordinates: ends });
    expect(trace?.closed).toBe(false);
    expect(trace?.points).toEqual(ends.map((end) => frame.point(end)));
  });

  it('clips a polygon to the frame plus its margin', () => {
    const frame = makeFrame(REGION, 'mercator', SIZE);
    const world = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [-170, -80],
          [170, -80],
          [170, 80],
          [-170, 80],
          [-170, -80],
        ],
      ],
    };
    const [ring] = frame.trace(world, { marginPx: 10 });
    expect(ring?.closed).toBe(true);
    const xs = ring?.points.map(([x]) => x) ?? [];
    const ys = ring?.points.map(([, y]) => y) ?? [];
    expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]).toEqual([
      -10, 810, -10, 610,
    ]);
  });

  it('places points correctly on both sides of the antimeridian', () => {
    const frame = makeFrame({ ...REGION, lng: 179, lat: 0, zoom: 2 }, 'mercator', SIZE);
    const strip = (lng: number) => ({
      type: 'LineString' as const,
      coordinates: [
        [lng, -5],
        [lng, 5],
      ],
    });
    const [fiji] = frame.trace(strip(-179));
    const [left] = frame.trace(strip(177));
    const middle = SIZE.width / 2;
    expect(fiji?.points[0]?.[0]).toBeGreaterThan(middle);
    expect(left?.points[0]?.[0]).toBeLessThan(middle);
    expect(frame.point([-179, 0])?.[0]).toBeCloseTo(fiji?.points[0]?.[0] ?? 0, 6);
  });
});

describe('makeFrame with the globe projection', () => {
  const camera = { ...REGION, zoom: 1.5 };
  const frame = makeFrame(camera, 'globe', SIZE);

  it('centres the camera position at the scale of the live map', () => {
    const [x, y] = frame.point([camera.lng, camera.lat]) ?? [0, 0];
    expect([x, y]).toEqual([expect.closeTo(400, 6), expect.closeTo(300, 6)]);
    // Near the middle the globe is as large as the plane at the same zoom.
    const flat = projectToScreen(camera, SIZE)([camera.lng + 0.1, camera.lat]);
    const round = frame.point([camera.lng + 0.1, camera.lat]) ?? [0, 0];
    expect(Math.abs(round[0] - flat[0])).toBeLessThan(0.02);
  });

  it('returns no points on the far side of the globe', () => {
    expect(frame.point([camera.lng - 180, -camera.lat])).toBeNull();
    expect(
      frame.trace({
        type: 'LineString',
        coordinates: [
          [-150, -50],
          [-160, -40],
        ],
      }),
    ).toEqual([]);
  });

  it('keeps a polygon with RFC 7946 winding inside the disc', () => {
    const square = [
      [10, 40],
      [30, 40],
      [30, 50],
      [10, 50],
      [10, 40],
    ];
    const points = frame.trace({ type: 'Polygon', coordinates: [square] }).flatMap((ring) => ring.points);
    const { centre, radius } = frame.globe ?? { centre: [0, 0] as const, radius: 0 };
    const far = Math.max(...points.map(([x, y]) => Math.hypot(x - centre[0], y - centre[1])));
    // With the wrong winding the polygon would cover everything but the square, out to the edge of the disc.
    expect(far).toBeLessThan(radius / 2);
    expect(far).toBeGreaterThan(10);
  });
});

describe('makeFrame with a tolerance', () => {
  it('keeps a small island in the focus and omits it outside', () => {
    const camera = { ...REGION, zoom: 4 };
    const island = (lng: number) => ({
      type: 'Polygon' as const,
      coordinates: [
        [
          [lng, 43],
          [lng + 0.12, 43],
          [lng + 0.12, 43.1],
          [lng, 43.1],
          [lng, 43],
        ],
      ],
    });
    const frame = makeFrame(camera, 'mercator', SIZE, {
      tolerancePx: 0.4,
      leastPx: 1.5,
      focus: { box: [300, 200, 500, 400], outside: 3 },
    });
    expect(frame.trace(island(20))).toHaveLength(1);
    expect(frame.trace(island(30))).toHaveLength(0);
  });
});
