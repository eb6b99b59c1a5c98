import { describe, expect, it } from 'vitest';
import type { AskedPaths } from '../../../../src/analysis/alternatives/alternatives.ts';
import { BY_KM } from '../../../../src/analysis/network/costs.ts';
import type { StudyKind, StudySettings } from '../../../../src/analysis/studies/studies.ts';
import { workOutStudy } from '../../../../src/analysis/studies/work-out-study.ts';
import { MODES } from '../../../../src/domain/evidence.ts';
import { FIRST_NETWORK } from '../../../../src/features/network/state/network.ts';
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

function study<K extends StudyKind>(
  kind: K,
  settings: Partial<StudySettings[K]> = {},
  asked: Partial<AskedPaths> = {},
  onProgress?: (share: number) => void,
) {
  const all = { ...FIRST_NETWORK.studySettings[kind], ...settings };
  return workOutStudy(madeParts(), { kind, asked: { ...ASKED, ...asked }, settings: all }, onProgress);
}

describe('workOutStudy of chokepoints', () => {
  it('returns every smallest set of chokepoints by map ids', () => {
    const { size, cuts, isComplete } = study('cuts');
    expect([size, isComplete]).toEqual([2, true]);
    const ofRoad = ['crossing:gate', 'node:city'];
    const ofSea = ['port:AAHAR', 'port:CCQUA'];
    expect(cuts.map((cut) => cut.toSorted()).toSorted()).toEqual(
      ofRoad.flatMap((road) => ofSea.map((sea) => [road, sea].toSorted())).toSorted(),
    );
  });

  it('returns the chokepoints of the network that remains after closures', () => {
    expect(study('cuts', {}, { closed: ['crossing:gate'] }).size).toBe(1);
    expect(study('cuts', {}, { closed: ['mode:road'] })).toEqual({ size: 0, cuts: [], isComplete: true });
  });

  it('cuts ports of a requested jurisdiction, but not its towns or requested places', () => {
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

describe('workOutStudy of chokepoints weighted by records', () => {
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

  it('minimises the weight, where a place weighs the mean of its legs', () => {
    // The gate weighs (3 + 2) / 2, the city (2 + 1 + 1) / 3, a place at sea 1.
    const dearer = weigh('dearer');
    expect(dearer.size).toBeCloseTo(4 / 3 + 1, 5);
    expect(dearer.cuts).toHaveLength(2);
    expect(dearer.cuts.every((cut) => cut.includes('node:city'))).toBe(true);
  });

  it('prefers places with records when records make legs cheaper', () => {
    const cheaper = weigh('cheaper');
    expect(cheaper.size).toBeCloseTo((1 / 3 + 1 / 2) / 2 + 1, 5);
    expect(cheaper.cuts.every((cut) => cut.includes('crossing:gate'))).toBe(true);
  });
});

describe('workOutStudy of watch points', () => {
  it('picks crossings and ports with the number of paths that each adds', () => {
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

describe('workOutStudy of stability', () => {
  const SURE = { weights: 0, speeds: false, legs: 0, illustrativeThere: 1 };

  it('keeps every rank in all runs when nothing is uncertain', () => {
    const { standings, otherFirst, withoutPath } = study('stability', { ...SURE, draws: 20 });
    expect(standings.map(({ ranks }) => ranks)).toEqual([
      [20, 0, 0],
      [0, 20, 0],
      [0, 0, 20],
    ]);
    expect([otherFirst, withoutPath]).toEqual([0, 0]);
  });

  it('returns the same result only for the same seed', () => {
    const draw = (seed: number) => study('stability', { legs: 0.5, draws: 60, seed });
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('counts the features on the first path and reports progress', () => {
    const shares: number[] = [];
    const { onFirst } = study('stability', { ...SURE, draws: 4 }, {}, (share) => shares.push(share));
    expect(onFirst).toContainEqual({ id: 'crossing:gate', draws: 4 });
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('excludes closed features from the first paths', () => {
    const { onFirst } = study('stability', { draws: 10 }, { closed: ['crossing:gate'] });
    expect(onFirst.map(({ id }) => id)).not.toContain('crossing:gate');
  });
});

describe('workOutStudy of gaps', () => {
  it('lists undocumented legs, with the largest change first', () => {
    const shares: number[] = [];
    const { gaps, tried } = study('gaps', {}, { count: 1 }, (share) => shares.push(share));
    expect(gaps.map(({ unknown }) => unknown)).toContainEqual({ kind: 'leg', leg: 'leg:gate-city' });
    expect(gaps.every(({ outcomes: [most] }) => most.otherFirst.length === 1)).toBe(true);
    const changes = gaps.map(({ outcomes: [most] }) => most.change);
    expect(changes).toEqual(changes.toSorted((a, b) => b - a));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toHaveLength(tried);
  });

  it('varies weights only within the given uncertainty', () => {
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
