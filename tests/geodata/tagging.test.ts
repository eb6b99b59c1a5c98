/** Compares tags from the compiled atlas with Turf on 10,000 points in the region and elsewhere. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { tagGround } from '../../src/analysis/tagging/tag-ground.ts';
import { makeTagger } from '../../src/analysis/tagging/tagger.ts';
import { degreesOf, stepsOf } from '../../src/domain/incident.ts';
import { distanceKm } from '../../src/lib/great-circle.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import { makeRandom } from '../support/made-chance.ts';

const POINTS = 10_000;
/** Timeout for a busy machine. */
const SLOW_MS = 240_000;
/** Number of consecutive positions of a leg compared with a point at once. */
const STRETCH = 9;

const atlas = await readCompiledAtlas();
const tagger = makeTagger(tagGround(atlas));

function makePoints(): { readonly lng: Int32Array; readonly lat: Int32Array } {
  const random = makeRandom(20_261);
  const [lng, lat] = [new Int32Array(POINTS), new Int32Array(POINTS)];
  for (let i = 0; i < POINTS; i += 1) {
    const [west, south, width, height] = i % 10 < 8 ? [12, 38, 19, 12] : [-180, -90, 360, 180];
    lng[i] = stepsOf(west + random() * width);
    lat[i] = stepsOf(south + random() * height);
  }
  return { lng, lat };
}

interface Stretch {
  readonly leg: string;
  readonly line: readonly Position[];
  readonly middle: Position;
  readonly radiusMetres: number;
}

/** Pieces of legs with an enclosing circle, so that Turf runs only on pieces near a point. */
function stretches(): Stretch[] {
  return atlas.legs.features.flatMap(({ properties, geometry: { coordinates } }) =>
    coordinates.flatMap((_, i) => {
      if (i % (STRETCH - 1) !== 0 || i === coordinates.length - 1) return [];
      const line = coordinates.slice(i, i + STRETCH);
      const middle = line[Math.floor(line.length / 2)] ?? [0, 0];
      const radiusMetres = 1000 * Math.max(...line.map((position) => distanceKm(middle, position)));
      return [{ leg: properties.id, line, middle, radiusMetres }];
    }),
  );
}

describe('makeTagger at the ports of the atlas', () => {
  it('finds the jurisdiction of each port, also in a basin outside the drawn coast', () => {
    const ports = atlas.ports.features;
    const [lng, lat] = [0, 1].map((axis) =>
      Int32Array.from(ports, ({ geometry }) => stepsOf(geometry.coordinates[axis] ?? 0)),
    ) as [Int32Array, Int32Array];
    const { jurisdiction, jurisdictions } = tagger.tag(lng, lat);
    const found = ports.map(({ properties: { id } }, row) => [
      id,
      jurisdictions[(jurisdiction[row] ?? 0) - 1] ?? null,
    ]);
    const expected = ports.map(({ properties: { id, country } }) => {
      const jurisdictionId = `jurisdiction:${country}`;
      return [id, jurisdictions.some((one) => one === jurisdictionId) ? jurisdictionId : null];
    });
    expect(found).toEqual(expected);
    expect(expected).toContainEqual(['port:ALDRZ', 'jurisdiction:AL']);
    expect(expected).toContainEqual(['port:ROGRG', 'jurisdiction:RO']);
  });
});

describe('makeTagger with 10,000 points', () => {
  const { lng, lat } = makePoints();
  const tags = tagger.tag(lng, lat);
  const positions = Array.from(lng, (steps, i): [number, number] => [
    degreesOf(steps),
    degreesOf(lat[i] ?? 0),
  ]);

  it('finds the same jurisdictions as Turf', () => {
    const byTurf = positions.map(
      (position) =>
        atlas.jurisdictions.features.find((feature) => booleanPointInPolygon(position, feature))?.properties
          .id,
    );
    expect(Array.from(tags.jurisdiction, (index) => tags.jurisdictions[index - 1])).toEqual(byTurf);
    expect(new Set(byTurf).size).toBe(11);
  });

  it('finds the nearest leg of Turf within a metre', { timeout: SLOW_MS }, () => {
    const all = stretches();
    for (const [row, position] of positions.entries()) {
      const told = Math.abs(tags.legMetres[row] ?? Number.NaN);
      const leg = tags.legs[(tags.leg[row] ?? 0) - 1];
      let [nearest, ofLeg] = [Infinity, Infinity];
      for (const stretch of all) {
        if (1000 * distanceKm(position, stretch.middle) > told + stretch.radiusMetres + 10) continue;
        const metres = pointToLineDistance(
          position,
          { type: 'LineString', coordinates: [...stretch.line] },
          { units: 'meters' },
        );
        nearest = Math.min(nearest, metres);
        if (stretch.leg === leg) ofLeg = Math.min(ofLeg, metres);
      }
      expect(Math.abs(nearest - told), `${position}`).toBeLessThan(1);
      expect(ofLeg - nearest, `${position}: ${leg}`).toBeLessThan(1);
    }
  });
});

describe('makeTagger at crossings', () => {
  it('gives each crossing its own border, even where another is drawn nearer', () => {
    const { features } = atlas.crossings;
    const steps = (axis: 0 | 1) =>
      Int32Array.from(features, ({ geometry }) => stepsOf(geometry.coordinates[axis] ?? 0));
    const { border, borders } = tagger.tag(steps(0), steps(1));
    const wrong = features.flatMap(({ properties }, row) => {
      const tagged = borders[(border[row] ?? 0) - 1];
      return tagged === properties.border ? [] : [`${properties.id}: ${tagged}`];
    });
    expect(wrong).toEqual([]);
  });
});
