import { expect, it } from 'vitest';
import { featuresInArea } from '../../../../src/analysis/dossier/features-in-area.ts';
import type { AreaShape } from '../../../../src/domain/area.ts';
import { makeAtlas, makeBorder, makeCrossing, makeJurisdiction, makeLeg, makePort } from '../../builders.ts';

type Places = [number, number][];

const collection = <F>(...features: F[]) => ({ type: 'FeatureCollection' as const, features });
const point = (...coordinates: [number, number]) => ({ type: 'Point' as const, coordinates });
const line = (...coordinates: Places) => ({ type: 'LineString' as const, coordinates });
type Path = [[number, number], [number, number]];
const path = (...places: Path) => places;
const square = (west: number, south: number, east: number, north: number): Places => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** With a hole in the middle. */
const AREA: AreaShape = [[square(0, 0, 10, 10), square(4, 4, 6, 6).toReversed()]];

const LEGS = {
  inside: path([1, 1], [2, 2]),
  through: path([-5, 8], [15, 8]),
  corners: path([-5, -5], [15, 15]),
  'in-the-hole': path([4.5, 4.5], [5.5, 5.5]),
  along: path([-1, 10], [11, 10.5]),
  away: path([20, 0], [30, 10]),
};
const atlas = makeAtlas({
  legs: collection(...Object.entries(LEGS).map(([slug, places]) => makeLeg(slug, 'end', places))),
  crossings: collection(
    { ...makeCrossing('inside', 'BG', 'RS'), geometry: point(2, 8) },
    { ...makeCrossing('in-the-hole', 'BG', 'RS'), geometry: point(5, 5) },
    { ...makeCrossing('away', 'BG', 'RS'), geometry: point(11, 5) },
  ),
  ports: collection(
    { ...makePort('ALDRZ'), geometry: point(9, 9) },
    { ...makePort('MEBAR'), geometry: point(9, 11) },
  ),
  borders: collection(
    { ...makeBorder('BG', 'RS'), geometry: line([5, -2], [5, 2]) },
    { ...makeBorder('BG', 'GR'), geometry: line([11, -2], [11, 12]) },
  ),
  jurisdictions: collection(
    ...(
      [
        ['BG', square(-50, -50, 50, 50)],
        ['RS', square(7, 7, 8, 8)],
        ['MK', square(2, -5, 3, 15)],
        ['AL', square(10.5, 0, 20, 10)],
        ['ME', square(4.5, 4.5, 5.5, 5.5)],
      ] as const
    ).map(([iso2, ring]) => ({
      ...makeJurisdiction(iso2),
      geometry: { type: 'Polygon' as const, coordinates: [ring] },
    })),
  ),
});

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

it('finds what lies inside an area, but not in its holes', () => {
  const { crossings, ports } = featuresInArea(AREA, atlas);
  expect(idsOf(crossings)).toEqual(['crossing:inside']);
  expect(idsOf(ports)).toEqual(['port:ALDRZ']);
});

it('finds lines with a part inside, also when they enter at a corner', () => {
  const { legs: found, borders } = featuresInArea(AREA, atlas);
  expect(idsOf(found)).toEqual(['leg:inside-end', 'leg:through-end', 'leg:corners-end']);
  expect(idsOf(borders)).toEqual(['border:BG-RS']);
});

it('finds jurisdictions around, inside and across an area', () => {
  expect(idsOf(featuresInArea(AREA, atlas).jurisdictions)).toEqual([
    'jurisdiction:BG',
    'jurisdiction:RS',
    'jurisdiction:MK',
  ]);
});

it('finds nothing in an area without extent', () => {
  expect(Object.values(featuresInArea([], atlas)).flat()).toEqual([]);
});
