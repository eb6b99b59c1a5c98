/** Compares our coordinate systems with those of GDAL. */
import { beforeAll, describe, expect, it } from 'vitest';
import { idOf, SYSTEMS } from '../../src/importers/incidents/meaning/system-list.ts';
import { placingOf } from '../../src/importers/incidents/meaning/to-degrees.ts';
import { SYSTEM_NAMES } from '../../src/importers/incidents/systems.ts';
import { distanceKm } from '../../src/lib/great-circle.ts';
import { transformWithGdal } from '../support/gdal.ts';

/** The tested area: the region and its neighbours. */
const REGION = [13, 34.5, 31, 48.5] as const;

/** Grid points of the part of the system's area that lies in the region. */
function pointsOf(area: readonly [number, number, number, number]): [number, number][] {
  const [west, south] = [Math.max(area[0], REGION[0]), Math.max(area[1], REGION[1])];
  const [east, north] = [Math.min(area[2], REGION[2]), Math.min(area[3], REGION[3])];
  const steps = [0.01, 0.25, 0.5, 0.75, 0.99];
  return steps.flatMap((a) =>
    steps.map((b): [number, number] => [west + a * (east - west), south + b * (north - south)]),
  );
}

beforeAll(async () => {
  await transformWithGdal([[0, 0]], 'EPSG:4326', 'EPSG:3857');
});

it('have a name each', () => {
  expect([...SYSTEM_NAMES.keys()]).toEqual(SYSTEMS.map(idOf));
});

describe.each(SYSTEMS)('EPSG:$epsg', ({ epsg, proj, area, accuracyMetres }) => {
  const points = pointsOf(area);

  it('places points within a metre of GDAL with the same parameters', async () => {
    const projected = await transformWithGdal(points, 'EPSG:4326', `${proj} +no_defs`);
    // This GDAL call expects EPSG:4326 in the order x, y.
    const place = placingOf(`EPSG:${epsg}`, null);
    for (const [at, [x, y]] of projected.entries()) {
      const [lng, lat] = place?.toDegrees(x, y) ?? [Number.NaN, Number.NaN];
      expect(distanceKm([lng, lat], points[at] ?? []) * 1000).toBeLessThan(1);
      expect(place?.isOutside(lng, lat)).toBe(false);
    }
  });

  it('matches the EPSG code in GDAL within the stated accuracy', async () => {
    const projected = await transformWithGdal(points, 'EPSG:4326', `EPSG:${epsg}`);
    const place = placingOf(`EPSG:${epsg}`, null);
    const apart = projected
      .map(([x, y], at) => distanceKm(place?.toDegrees(x, y) ?? [], points[at] ?? []) * 1000)
      .sort((a, b) => a - b);
    // GDAL uses a different shift in each country and none outside, so only the nearest points are compared.
    expect(apart[2]).toBeLessThan(Math.max(1, accuracyMetres));
  });
});
