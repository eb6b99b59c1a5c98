import { describe, expect, it } from 'vitest';
import type { AskedPaths } from '../../../../src/analysis/alternatives/alternatives.ts';
import { answerQuery } from '../../../../src/analysis/alternatives/answer-query.ts';
import { closureOf } from '../../../../src/analysis/alternatives/closure-of.ts';
import { BY_KM } from '../../../../src/analysis/network/costs.ts';
import { MODES } from '../../../../src/domain/evidence.ts';
import { madeParts } from '../network/made-network.ts';

/** Three paths from the town to the far place: by road over the gate, by river from the city, or by sea. */
const ASKED: AskedPaths = {
  from: [{ kind: 'node', node: 'node:town' }],
  to: [{ kind: 'node', node: 'node:far' }],
  on: null,
  weights: BY_KM,
  own: null,
  count: 3,
  maxShared: 1,
  maxDetour: 10,
  modes: MODES,
  outOfService: false,
  closed: [],
};

describe('answerQuery', () => {
  it('returns described alternatives in the order of their cost', () => {
    const { baseline, scenario } = answerQuery(madeParts(), ASKED);
    expect(scenario).toBeNull();
    expect(baseline.isComplete).toBe(true);
    expect(baseline.paths.map(({ told }) => Math.round(told.km))).toEqual([230, 240, 531]);
    const [first, , third] = baseline.paths;
    expect(first?.legs).toEqual([
      { leg: 'leg:town-gate', isForward: true },
      { leg: 'leg:gate-city', isForward: true },
      { leg: 'leg:city-far', isForward: true },
    ]);
    expect(first?.ends).toEqual(['node:town', 'node:far']);
    // 230 km of road at 60 km/h.
    expect(first?.hours).toBeCloseTo(230 / 60, 6);
    expect(third?.joins).toEqual([['node:harbour', 'node:town']]);
  });

  it('returns legs against their direction when the ends are swapped', () => {
    const { baseline } = answerQuery(madeParts(), { ...ASKED, from: ASKED.to, to: ASKED.from });
    expect(baseline.paths[0]?.legs.every(({ isForward }) => !isForward)).toBe(true);
  });

  it('applies the weights of records to costs, not to lengths', () => {
    const own = { way: 'dearer', most: 2, reachKm: 5, records: [['leg:city-far', 8]] } as const;
    const { baseline } = answerQuery(madeParts(), { ...ASKED, own });
    expect(baseline.paths.map(({ told }) => Math.round(told.km))).toEqual([240, 230, 531]);
    const { baseline: cheaper } = answerQuery(madeParts(), {
      ...ASKED,
      own: { ...own, way: 'cheaper', records: [['leg:city-far', 1]] },
    });
    expect(cheaper.paths.map(({ told }) => Math.round(told.km))).toEqual([230, 240, 531]);
  });

  it('returns displaced paths and closures that have no effect', () => {
    const { baseline, scenario } = answerQuery(madeParts(), {
      ...ASKED,
      closed: ['crossing:gate', 'port:XXNOT'],
    });
    expect(baseline.paths).toHaveLength(3);
    expect(scenario?.paths.map(({ told }) => Math.round(told.km))).toEqual([531]);
    expect(scenario?.displaced).toEqual([0, 1]);
    expect(scenario?.withoutEffect).toEqual([1]);
    expect(scenario?.leftCountries).toEqual(['BB']);
  });

  it('closes the legs that share the road of a closed leg', () => {
    const parts = madeParts({ sharedRoads: new Map([['leg:river', ['leg:city-far']]]) });
    const { scenario } = answerQuery(parts, { ...ASKED, closed: ['leg:river'] });
    expect(scenario?.paths.map(({ told }) => Math.round(told.km))).toEqual([531]);
    expect(scenario?.displaced).toEqual([0, 1]);
  });

  it('returns no path when closures block every path', () => {
    const { scenario } = answerQuery(madeParts(), { ...ASKED, closed: ['mode:road'] });
    expect(scenario?.paths).toEqual([]);
    expect(scenario?.displaced).toEqual([0, 1, 2]);
  });

  it('reports progress in ascending order up to 1', () => {
    const shares: number[] = [];
    answerQuery(madeParts(), { ...ASKED, closed: ['leg:town-gate'] }, (share) => shares.push(share));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

it.each([
  ['leg:a-b', { kind: 'leg', leg: 'leg:a-b', sameRoad: [] }],
  ['crossing:a', { kind: 'crossing', crossing: 'crossing:a' }],
  ['port:AAAAA', { kind: 'port', port: 'port:AAAAA' }],
  ['border:AA-BB', { kind: 'border', border: 'border:AA-BB' }],
  ['jurisdiction:RS', { kind: 'country', country: 'RS' }],
  ['mode:rail', { kind: 'mode', mode: 'rail' }],
] as const)('turns the id %s into the closure of its kind', (closed, closure) => {
  expect(closureOf(closed)).toEqual(closure);
});
