/**
 * A thousand tables of random points, written in every coordinate system and in every way that is read, guessed, made and held against where they were:
 * within a metre, and none of them lost.
 */
import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { degreesOf, NO_POSITION } from '../../../../src/domain/incident.ts';
import { guessMapping } from '../../../../src/importers/incidents/guess-mapping.ts';
import { makeIncidents } from '../../../../src/importers/incidents/make-incidents.ts';
import type { Mapping } from '../../../../src/importers/incidents/mapping.ts';
import { idOf, SYSTEMS } from '../../../../src/importers/incidents/meaning/system-list.ts';
import { distanceKm } from '../../../../src/lib/great-circle.ts';
import { type Cells, KNOWLEDGE, makeRawTable } from '../../../support/make-raw-table.ts';

const [WEST, SOUTH, EAST, NORTH] = KNOWLEDGE.region;

type Written = Record<string, Cells>;
type Way = (points: readonly (readonly [number, number])[], mark: '.' | ',') => Written;

function marked(value: number, digits: number, mark: '.' | ','): string {
  return value.toFixed(digits).replace('.', mark);
}

function sexagesimal(degrees: number, letter: string, mark: '.' | ','): string {
  // Hundredths of a second, so that nothing is rounded up to sixty.
  const hundredths = Math.round(degrees * 360_000);
  const seconds = marked((hundredths % 6000) / 100, 2, mark);
  return `${Math.floor(hundredths / 360_000)}°${Math.floor(hundredths / 6000) % 60}′${seconds}″ ${letter}`;
}

/** A reference names the square in which a point lies; the library would name the nearest corner. */
function squareOf([lng, lat]: readonly [number, number]): string {
  const zone = `+proj=utm +zone=${Math.floor((lng + 180) / 6) + 1} +datum=WGS84`;
  const [east, north] = proj4('EPSG:4326', zone, [lng, lat]).map((metres) => Math.floor(metres) + 0.25);
  return proj4.mgrs.forward(proj4(zone, 'EPSG:4326', [east ?? 0, north ?? 0]) as [number, number]);
}

const WAYS: Readonly<Record<string, Way>> = {
  'two columns of texts': (points, mark) => ({
    longitude: { kept: points.map(([lng]) => marked(lng, 6, mark)) },
    latitude: { kept: points.map(([, lat]) => marked(lat, 6, mark)) },
  }),
  'two columns of numbers': (points) => ({
    longitude: points.map(([lng]) => Number(lng.toFixed(6))),
    latitude: points.map(([, lat]) => Number(lat.toFixed(6))),
  }),
  'minutes and seconds': (points, mark) => ({
    lon: { kept: points.map(([lng]) => sexagesimal(lng, 'E', mark)) },
    lat: { kept: points.map(([, lat]) => sexagesimal(lat, 'N', mark)) },
  }),
  'one column': (points, mark) => ({
    where: { kept: points.map(([lng, lat]) => `${marked(lat, 6, mark)}; ${marked(lng, 6, mark)}`) },
  }),
  'one column with letters': (points, mark) => ({
    where: {
      kept: points.map(([lng, lat]) => `${sexagesimal(lat, 'N', mark)} ${sexagesimal(lng, 'E', mark)}`),
    },
  }),
  'points of WKT': (points) => ({
    geom: { kept: points.map(([lng, lat]) => `POINT (${lng.toFixed(6)} ${lat.toFixed(6)})`) },
  }),
  'grid references': (points) => ({
    mgrs: { kept: points.map(squareOf) },
  }),
};

const mark = fc.constantFrom('.' as const, ',' as const);
const within = (west: number, south: number, east: number, north: number) =>
  fc.array(
    fc.tuple(
      fc.double({ min: west, max: east, noNaN: true }),
      fc.double({ min: south, max: north, noNaN: true }),
    ),
    { minLength: 1, maxLength: 12 },
  );

function expectBack(
  written: Written,
  points: readonly (readonly [number, number])[],
  answer: (mapping: Mapping) => Mapping,
) {
  const table = makeRawTable(written);
  const { mapping } = guessMapping(table, KNOWLEDGE);
  const { table: made, counts } = makeIncidents(table, 'random', answer(mapping), KNOWLEDGE);
  expect(counts).toEqual({ total: points.length, accepted: points.length, dropped: 0, unlocated: 0 });
  for (const [row, point] of points.entries()) {
    expect(made.lng[row]).not.toBe(NO_POSITION);
    const read = [degreesOf(made.lng[row] ?? 0), degreesOf(made.lat[row] ?? 0)];
    expect(distanceKm(read, point) * 1000).toBeLessThan(1);
  }
}

describe('points come back within a metre', () => {
  it.each(Object.entries(WAYS))('from %s, as they are guessed and without a question', (_, write) => {
    fc.assert(
      fc.property(within(WEST, SOUTH, EAST, NORTH), mark, (points, decimal) => {
        expectBack(write(points, decimal), points, (mapping) => mapping);
      }),
      { numRuns: 100 },
    );
  });

  it('from every grid, once its planner has said which', () => {
    const grids = SYSTEMS.filter(({ proj }) => !proj.includes('+proj=longlat'));
    for (const system of grids) {
      const [west, south, east, north] = system.area;
      const area = [
        Math.max(west, WEST),
        Math.max(south, SOUTH),
        Math.min(east, EAST),
        Math.min(north, NORTH),
      ] as const;
      if (area[0] >= area[2] || area[1] >= area[3]) continue;
      fc.assert(
        fc.property(within(...area), mark, (points, decimal) => {
          const there = points.map((point) => proj4('EPSG:4326', system.proj, [...point]));
          const written = {
            x: { kept: there.map(([x = 0]) => marked(x, 2, decimal)) },
            y: { kept: there.map(([, y = 0]) => marked(y, 2, decimal)) },
          };
          expectBack(written, points, (mapping) => ({
            ...mapping,
            position: {
              by: 'two-columns',
              x: 0,
              y: 1,
              notation: { form: 'decimal', decimal },
              system: idOf(system),
              swapped: false,
            },
          }));
        }),
        { numRuns: 10 },
      );
    }
  });
});
