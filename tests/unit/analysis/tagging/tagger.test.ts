import { describe, expect, it } from 'vitest';
import {
  packAreas,
  packLines,
  type TagGround,
  tagGround,
} from '../../../../src/analysis/tagging/tag-ground.ts';
import { makeTagger } from '../../../../src/analysis/tagging/tagger.ts';
import { NO_POSITION, stepsOf } from '../../../../src/domain/incident.ts';
import { makeAtlas, makeJurisdiction, makeLeg } from '../../builders.ts';

type Position = [number, number];
const RADIUS_METRES = 6_371_008.8;

const square = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** Areas A and B share a border along 1°. A has a hole, and B has an island. */
const areas = packAreas([
  { id: 'jurisdiction:AA', lines: [square(0, 0, 1, 1), square(0.2, 0.2, 0.4, 0.4)] },
  { id: 'jurisdiction:BB', lines: [square(1, 0, 2, 1), square(3, 3, 4, 4)] },
]);

const none = packLines<never>([]);

function ground(overrides: Partial<TagGround>): TagGround {
  return {
    areas: packAreas([]),
    legs: none,
    crossings: none,
    ports: none,
    borders: none,
    crossingBorders: new Uint16Array(0),
    portJurisdictions: new Uint8Array(0),
    ...overrides,
  };
}

function tag(tagged: TagGround, positions: readonly Position[]) {
  const steps = (axis: 0 | 1) => Int32Array.from(positions, (position) => stepsOf(position[axis]));
  return makeTagger(tagged).tag(steps(0), steps(1));
}

const line = (...positions: Position[]) => positions;

function legOf(id: string, ...line: Position[]) {
  return { id: `leg:${id}` as const, lines: [line] };
}

describe('makeTagger for jurisdictions', () => {
  const jurisdictionsAt = (...positions: Position[]) => [...tag(ground({ areas }), positions).jurisdiction];

  it('returns the jurisdiction that contains a row, or none in holes and outside', () => {
    expect(jurisdictionsAt([0.5, 0.5], [1.5, 0.5], [0.3, 0.3], [2.5, 0.5], [3.5, 3.5], [-170, -80])).toEqual([
      1, 2, 0, 0, 2, 0,
    ]);
  });

  it('decides the side of a border exactly to one coordinate step', () => {
    const step = 1e-7;
    expect(jurisdictionsAt([1 + step, 0.5], [1 - step, 0.5], [2 + step, 0.5], [0.3, 0.4 - step])).toEqual([
      2, 1, 0, 0,
    ]);
  });

  it('includes the border, its corners and the edges of holes', () => {
    expect(jurisdictionsAt([0, 0], [0.5, 0], [0, 1], [2, 1], [1.5, 1], [0.2, 0.3], [0.4, 0.4])).toEqual([
      1, 1, 1, 2, 2, 1, 1,
    ]);
  });

  it('chooses the first id on a shared border, whatever the atlas order', () => {
    const atlas = makeAtlas();
    const feature = (iso2: string, west: number) => ({
      type: 'Feature' as const,
      properties: makeJurisdiction(iso2).properties,
      geometry: { type: 'Polygon' as const, coordinates: [square(west, 0, west + 1, 1)] },
    });
    const features = [feature('CC', 0), feature('BB', 1)];
    for (const order of [features, features.toReversed()]) {
      const made = tagGround({ ...atlas, jurisdictions: { type: 'FeatureCollection', features: order } });
      const { jurisdiction, jurisdictions } = tag(made, [
        [1, 0.5],
        [1, 0],
        [1, 1],
      ]);
      expect([...jurisdiction].map((index) => jurisdictions[index - 1])).toEqual(
        Array(3).fill('jurisdiction:BB'),
      );
    }
  });
});

describe('makeTagger for the nearest leg', () => {
  it('measures the distance from the great circle, negative to the left of travel', () => {
    const eastwards = ground({ legs: packLines([legOf('east', [0, 0], [10, 0])]) });
    const { leg, legMetres } = tag(eastwards, [
      [5, 1],
      [5, -1],
      [5, 0],
    ]);
    const degree = (RADIUS_METRES * Math.PI) / 180;
    expect([...leg]).toEqual([1, 1, 1]);
    expect(legMetres[0]).toBeCloseTo(-degree, 1);
    expect(legMetres[1]).toBeCloseTo(degree, 1);
    expect(legMetres[2]).toBe(0);
  });

  it('takes the side of the bend when a corner is nearest, even a sharp one', () => {
    const hairpin = ground({ legs: packLines([legOf('pin', [0, 0], [1, 0], [0, 0.2])]) });
    const { legMetres } = tag(hairpin, [
      [1.2, 0.15],
      [1.2, -0.05],
      [1.1, 0.02],
      [0.5, 0.05],
    ]);
    expect([...legMetres].map(Math.sign)).toEqual([1, 1, 1, -1]);
  });

  it('takes the side of the extended line beyond its ends', () => {
    const { legMetres } = tag(ground({ legs: packLines([legOf('a', [0, 0], [1, 0])]) }), [
      [2, 0.1],
      [-1, 0.1],
      [2, -0.1],
    ]);
    expect([...legMetres].map(Math.sign)).toEqual([-1, -1, 1]);
  });

  it('prefers tier 1, then the first id, where legs share a line', () => {
    const atlas = makeAtlas();
    const feature = (id: `leg:${string}`, tier: 1 | 2, line: [Position, Position, ...Position[]]) => ({
      type: 'Feature' as const,
      properties: { ...makeLeg('a', 'b', line).properties, id, tier },
      geometry: { type: 'LineString' as const, coordinates: line },
    });
    const there: [Position, Position, Position] = [
      [20, 44],
      [21, 44.5],
      [22, 44],
    ];
    const features = [
      feature('leg:a-detail', 2, there),
      feature('leg:z', 1, there),
      feature('leg:m', 1, [there[2], there[1], there[0]]),
    ];
    for (const order of [features, features.toReversed()]) {
      const made = tagGround({ ...atlas, legs: { type: 'FeatureCollection', features: order } });
      const { leg, legs, legMetres } = tag(made, [
        [20.5, 44.5],
        [21, 44.5],
        [19, 44],
        [20, 44],
      ]);
      expect([...leg].map((index) => legs[index - 1])).toEqual(Array(4).fill('leg:m'));
      expect(legMetres[0]).toBeGreaterThan(0);
      expect([legMetres[1], legMetres[3]]).toEqual([0, 0]);
    }
  });

  it('finds a leg across the antimeridian, at the poles and on the far side', () => {
    const far = ground({
      legs: packLines([legOf('pacific', [179, 10], [-179, 10]), legOf('arctic', [0, 80], [0, 85])]),
    });
    const { leg, legMetres } = tag(far, [
      [-180, 10],
      [180, 10],
      [0, 90],
      [77, 90],
      [0, -90],
      [-10, 84],
    ]);
    expect([...leg]).toEqual([1, 1, 2, 2, 1, 2]);
    expect(Math.abs(legMetres[2] ?? 0)).toBeCloseTo((5 * RADIUS_METRES * Math.PI) / 180, 0);
    expect(legMetres[0]).toBeCloseTo(legMetres[1] ?? 0, 1);
  });

  it('treats repeated positions and one-point lines as points', () => {
    const double = ground({ legs: packLines([legOf('still', [5, 5], [5, 5]), legOf('dot', [8, 8])]) });
    const { leg, legMetres } = tag(double, [
      [5, 5],
      [8, 8],
    ]);
    expect([[...leg], [...legMetres]]).toEqual([
      [1, 2],
      [0, 0],
    ]);
  });
});

describe('makeTagger at ports', () => {
  const ports = packLines([
    { id: 'port:a' as const, lines: [[[-0.01, 0.5]] as Position[]] },
    { id: 'port:b' as const, lines: [[[1.01, 0.5]] as Position[]] },
    { id: 'port:c' as const, lines: [[[2.02, 0.5]] as Position[]] },
  ]);
  const made = ground({ areas, ports, portJurisdictions: Uint8Array.of(1, 1, 0) });

  it('gives a row at a port the jurisdiction of the port, in the water and on the other bank', () => {
    const { jurisdiction } = tag(made, [
      [-0.01, 0.5],
      [-0.018, 0.5],
      [-0.02, 0.5],
      [1.01, 0.505],
      [1.02, 0.5],
    ]);
    expect([...jurisdiction]).toEqual([1, 1, 0, 1, 2]);
  });

  it('leaves a row at a port outside the jurisdictions where it is', () => {
    expect([
      ...tag(made, [
        [2.02, 0.5],
        [1.999, 0.5],
      ]).jurisdiction,
    ]).toEqual([0, 2]);
  });
});

describe('makeTagger for borders', () => {
  /** Two borders meet at 0°; the crossing of the second is nearer to the drawn line of the first. */
  const borders = packLines([
    { id: 'border:AA-BB' as const, lines: [line([0, 0], [1, 0])] },
    { id: 'border:BB-CC' as const, lines: [line([0, 0.05], [1, 0.05])] },
  ]);
  const crossings = packLines([{ id: 'crossing:gate' as const, lines: [[[0.5, 0.02]] as Position[]] }]);
  const made = ground({ borders, crossings, crossingBorders: Uint16Array.of(1) });

  it('gives a row at a crossing the border of the crossing, with the distance to it', () => {
    const { border, borderMetres } = tag(made, [
      [0.5, 0.02],
      [0.51, 0.021],
    ]);
    expect([...border]).toEqual([2, 2]);
    expect(borderMetres[0]).toBeCloseTo((0.03 * RADIUS_METRES * Math.PI) / 180, 0);
  });

  it('gives a row away from crossings the nearest border', () => {
    const { border } = tag(made, [
      [0.1, 0.02],
      [0.1, 0.04],
    ]);
    expect([...border]).toEqual([1, 2]);
  });
});

describe('makeTagger for rows', () => {
  it('leaves rows without a position untagged and keeps the row order', () => {
    const ports = packLines([{ id: 'port:a' as const, lines: [[[0, 0]]] }]);
    const full = ground({ areas, ports, portJurisdictions: Uint8Array.of(0) });
    const at = (...values: number[]) =>
      Int32Array.from(values, (value) => (value === NO_POSITION ? value : stepsOf(value)));
    const positions = [at(0.5, NO_POSITION, 1.5), at(0.5, NO_POSITION, 0.5)] as const;
    const steps = makeTagger(full).tagInSteps(...positions);
    expect(steps.next()).toEqual({ done: false, value: 3 });
    const tags = makeTagger(full).tag(...positions);
    expect(steps.next()).toEqual({ done: true, value: tags });
    expect([...tags.jurisdiction]).toEqual([1, 0, 2]);
    expect([...tags.port]).toEqual([1, 0, 1]);
    expect([...tags.portMetres].map(Number.isNaN)).toEqual([false, true, false]);
    expect([...tags.leg, ...tags.border, ...tags.crossing]).toEqual(Array(9).fill(0));
    expect([...tags.legMetres].every(Number.isNaN)).toBe(true);
  });

  it('tags rows with ground that was sent to a worker', () => {
    const sent = structuredClone(tagGround(makeAtlas()));
    const { leg, legs } = tag(sent, [[21.9, 43.3]]);
    expect(legs[(leg[0] ?? 0) - 1]).toMatch(/nis/);
  });
});
