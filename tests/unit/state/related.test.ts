import { describe, expect, it } from 'vitest';
import type { FeatureId } from '../../../src/domain/ids.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import { selectVisible } from '../../../src/scene/visible.ts';
import { branchOf, neighboursOf, relatedOf, stepsFrom } from '../../../src/state/related.ts';
import { makeAtlas } from '../builders.ts';

const atlas = makeAtlas();
const related = (id: FeatureId) => [...relatedOf(atlas, id)].sort();

describe('relatedOf', () => {
  it('shows the whole branch of a leg', () => {
    expect(branchOf(atlas, 'leg:sofia-nis')).toEqual(['leg:sofia-nis', 'leg:nis-belgrade']);
    expect(related('leg:sofia-nis')).toEqual([
      'branch:balkan/main',
      'leg:nis-belgrade',
      'node:nis',
      'node:sofia',
    ]);
  });
  it.each<[FeatureId, FeatureId[]]>([
    ['port:ALDRZ', ['leg:durres-nis', 'node:durres']],
    ['border:BG-RS', ['crossing:gradina', 'jurisdiction:BG', 'jurisdiction:RS']],
    ['jurisdiction:BG', ['border:BG-RS', 'crossing:gradina']],
    ['market:arms', ['leg:nis-belgrade']],
    ['institution:sea-centre', ['leg:sofia-nis', 'route:balkan']],
    ['place:depot', []],
    ['leg:atlantis', []],
  ])('of %s', (id, expected) => {
    expect(related(id)).toEqual(expected);
  });
  it('shows nothing that the filters hide', () => {
    const reduced = selectVisible(atlas, { ...DEFAULT_SCENE, briefOnly: true });
    expect([...relatedOf(reduced, 'institution:sea-centre')]).toEqual(['route:balkan']);
  });
});

describe('walking along the network', () => {
  it('goes from leg to node and from node to leg', () => {
    expect(neighboursOf(atlas, 'leg:sofia-nis')).toEqual(['node:sofia', 'node:nis']);
    expect(neighboursOf(atlas, 'node:belgrade')).toEqual(['leg:nis-belgrade']);
    expect(neighboursOf(atlas, 'port:ALDRZ')).toEqual(['leg:durres-nis']);
    expect(neighboursOf(atlas, 'jurisdiction:BG')).toEqual([]);
  });
  it('offers the steps of a node clockwise from north', () => {
    expect(stepsFrom(atlas, 'node:nis').map(({ leg, to }) => [leg, to])).toEqual([
      ['leg:sofia-nis', 'node:sofia'],
      ['leg:durres-nis', 'node:durres'],
      ['leg:nis-belgrade', 'node:belgrade'],
    ]);
    const [east] = stepsFrom(atlas, 'node:nis');
    expect(east?.bearing).toBeGreaterThan(90);
    expect(east?.bearing).toBeLessThan(135);
  });
});
