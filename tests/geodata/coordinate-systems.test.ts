/** Our coordinate systems as GDAL has them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { SYSTEMS } from '../../src/importers/incidents/meaning/system-list.ts';
import { placingOf } from '../../src/importers/incidents/meaning/to-degrees.ts';
import { distanceKm } from '../../src/lib/great-circle.ts';
import { transformWithGdal } from '../support/gdal.ts';

/** Where systems are tried: the region and its neighbours. */
const REGION = [13, 34.5, 31, 48.5] as const;

/** Points of the area in which the system is used, as far as it lies in the region: its corners, edges and middle. */
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
}, 60_000);

describe.each(SYSTEMS)('EPSG:$epsg $name', ({ epsg, proj, area, accuracyMetres }) => {
  const points = pointsOf(area);

  it('has its points within a metre of where GDAL has them, by the same parameters', async () => {
    const projected = await transformWithGdal(points, 'EPSG:4326', `${proj} +no_defs`);
    // GDAL takes EPSG:4326 in the order x, y here.
    const place = placingOf(`EPSG:${epsg}`, null);
    for (const [at, [x, y]] of projected.entries()) {
      const [lng, lat] = place?.toDegrees(x, y) ?? [Number.NaN, Number.NaN];
      expect(distanceKm([lng, lat], points[at] ?? []) * 1000).toBeLessThan(1);
      expect(place?.isOutside(lng, lat)).toBe(false);
    }
  });

  it('is the system of that code, as far as its shift may be wrong', async () => {
    const projected = await transformWithGdal(points, 'EPSG:4326', `EPSG:${epsg}`);
    const place = placingOf(`EPSG:${epsg}`, null);
    const apart = projected
      .map(([x, y], at) => distanceKm(place?.toDegrees(x, y) ?? [], points[at] ?? []) * 1000)
      .sort((a, b) => a - b);
    // GDAL takes another shift in each country, and none at all outside of all: the points of ours that are nearest tell.
    expect(apart[2]).toBeLessThan(Math.max(1, accuracyMetres));
  });
});
