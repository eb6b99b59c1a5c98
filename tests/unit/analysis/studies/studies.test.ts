import { describe, expect, it } from 'vitest';
import type { AskedPaths } from '../../../../src/analysis/alternatives/alternatives.ts';
import { BY_KM } from '../../../../src/analysis/network/costs.ts';
import type { StudyKind, StudySettings } from '../../../../src/analysis/studies/studies.ts';
import { workOutStudy } from '../../../../src/analysis/studies/work-out-study.ts';
import { FIRST_NETWORK } from '../../../../src/state/network.ts';
import { madeParts } from '../network/made-network.ts';

/** From the town to the far place: by road over the gate, by the river from the city, or around by sea. */
const ASKED: AskedPaths = {
  from: [{ kind: 'node', node: 'node:town' }],
  to: [{ kind: 'node', node: 'node:far' }],
  on: null,
  weights: BY_KM,
  own: null,
  count: 3,
  maxShared: 1,
  maxDetour: 10,
  outOfService: false,
  closed: [],
};

function study<K extends StudyKind>(
  kind: K,
  settings: Partial<StudySettings[K]> = {},
  asked: Partial<AskedPaths> = {},
  onProgress?: (share: number) => void,
) {
  const all = { ...FIRST_NETWORK.studySettings[kind], ...settings };
  return workOutStudy(madeParts(), { kind, asked: { ...ASKED, ...asked }, settings: all }, onProgress);
}

describe('chokepoints', () => {
  it('are all smallest sets, by what they are called on the map', () => {
    const { size, cuts, isComplete } = study('cuts');
    expect([size, isComplete]).toEqual([2, true]);
    const ofRoad = ['crossing:gate', 'node:city'];
    const ofSea = ['port:AAHAR', 'port:CCQUA'];
    expect(cuts.map((cut) => cut.toSorted()).toSorted()).toEqual(
      ofRoad.flatMap((road) => ofSea.map((sea) => [road, sea].toSorted())).toSorted(),
    );
  });

  it('are of what is left when something is closed', () => {
    expect(study('cuts', {}, { closed: ['crossing:gate'] }).size).toBe(1);
    expect(study('cuts', {}, { closed: ['mode:road'] })).toEqual({ size: 0, cuts: [], isComplete: true });
  });

  it('take out ports of a jurisdiction, no town of it, and no place that is asked for itself', () => {
    const fromAll = study(
      'cuts',
      { parts: 'crossings-and-ports' },
      { from: [{ kind: 'country', country: 'AA' }] },
    );
    expect(fromAll.cuts).toContainEqual(['crossing:gate', expect.stringMatching(/^port:/)]);
    const nextTo = study('cuts', {}, { from: [{ kind: 'node', node: 'node:city' }] });
    expect(nextTo.size).toBeNull();
    expect(study('cuts', {}, { from: [{ kind: 'country', country: 'BB' }] }).size).toBeNull();
  });
});

describe('chokepoints by own incidents', () => {
  const weigh = (way: 'dearer' | 'cheaper') =>
    study(
      'cuts',
      {},
      {
        own: {
          way,
          most: 3,
          reachKm: 5,
          records: [
            ['leg:town-gate', 4],
            ['leg:gate-city', 2],
          ],
        },
      },
    );

  it('are those that weigh least, crossings and towns by the mean of their legs', () => {
    // The gate weighs (3 + 2) / 2, the city (2 + 1 + 1) / 3, what is at sea 1.
    const dearer = weigh('dearer');
    expect(dearer.size).toBeCloseTo(4 / 3 + 1, 5);
    expect(dearer.cuts).toHaveLength(2);
    expect(dearer.cuts.every((cut) => cut.includes('node:city'))).toBe(true);
  });

  it('are where records lie when these make legs cost less', () => {
    const cheaper = weigh('cheaper');
    expect(cheaper.size).toBeCloseTo((1 / 3 + 1 / 2) / 2 + 1, 5);
    expect(cheaper.cuts.every((cut) => cut.includes('crossing:gate'))).toBe(true);
  });
});

describe('where most modelled paths pass', () => {
  it('picks crossings, then ports, each with what it adds', () => {
    const { paths, picks, covered, atMost } = study('watch', { count: 2 });
    expect(paths).toBe(3);
    expect(picks[0]).toEqual({ id: 'crossing:gate', added: 2 });
    expect(picks[1]?.added).toBe(1);
    expect([covered, atMost]).toEqual([3, 3]);
    expect(study('watch', { count: 2, withPorts: false }).picks).toHaveLength(1);
  });

  it('counts shortest paths between the ends, or between all towns and ports', () => {
    const ends = study('watch', { between: 'ends' });
    expect(ends.pairs).toBe(1);
    expect(ends.places.map(({ id, share }) => [id, share])).toContainEqual(['crossing:gate', 1]);
    expect(ends.legs).toHaveLength(3);
    const all = study('watch', { between: 'network' });
    expect(all.pairs).toBe(20);
    expect(all.places.every(({ share }, at) => share <= (all.places[at - 1]?.share ?? 1))).toBe(true);
    expect(all.places.some(({ id }) => id === 'node:waypoint')).toBe(false);
  });
});

describe('how far the order stands', () => {
  const SURE = { weights: 0, speeds: false, legs: 0, illustrativeThere: 1 };

  it('is always as it was where nothing is unsure', () => {
    const { standings, otherFirst, withoutPath } = study('stability', { ...SURE, draws: 20 });
    expect(standings.map(({ ranks }) => ranks)).toEqual([
      [20, 0, 0],
      [0, 20, 0],
      [0, 0, 20],
    ]);
    expect([otherFirst, withoutPath]).toEqual([0, 0]);
  });

  it('is the same for the same seed, and another for another', () => {
    const draw = (seed: number) => study('stability', { legs: 0.5, draws: 60, seed });
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('tells on what the first path led, and how far it is', () => {
    const shares: number[] = [];
    const { onFirst } = study('stability', { ...SURE, draws: 4 }, {}, (share) => shares.push(share));
    expect(onFirst).toContainEqual({ id: 'crossing:gate', draws: 4 });
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('leaves closed what is closed', () => {
    const { onFirst } = study('stability', { draws: 10 }, { closed: ['crossing:gate'] });
    expect(onFirst.map(({ id }) => id)).not.toContain('crossing:gate');
  });
});

describe('what to ask first', () => {
  it('is of every crossing and every leg that nobody documents, the one that changes most first', () => {
    const shares: number[] = [];
    const { gaps, tried } = study('gaps', {}, { count: 1 }, (share) => shares.push(share));
    expect(gaps.map(({ unknown }) => unknown)).toContainEqual({
      kind: 'crossing',
      crossing: 'crossing:gate',
    });
    expect(gaps.every(({ outcomes: [most] }) => most.otherFirst.length === 1)).toBe(true);
    const changes = gaps.map(({ outcomes: [most] }) => most.change);
    expect(changes).toEqual(changes.toSorted((a, b) => b - a));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toHaveLength(tried);
  });

  it('varies numbers only as far as is said', () => {
    const kinds = (weights: number) =>
      study(
        'gaps',
        { weights, speeds: false },
        { count: 1, weights: { km: 1, hours: 0, borders: 200 } },
      ).gaps.map(({ unknown }) => unknown.kind);
    expect(kinds(0)).not.toContain('weight');
    expect(kinds(0.99)).toContain('weight');
  });
});
