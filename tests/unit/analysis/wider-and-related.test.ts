import { describe, expect, it } from 'vitest';
import { groupRelated } from '../../../src/analysis/related-groups.ts';
import { widerFeatures } from '../../../src/analysis/wider-features.ts';
import type { FeatureId } from '../../../src/domain/ids.ts';
import { makeAtlas } from '../builders.ts';

describe('widerFeatures', () => {
  const { byId } = makeAtlas();
  it.each([
    ['leg:sofia-nis', ['route:balkan', 'jurisdiction:BG', 'jurisdiction:RS']],
    ['branch:balkan/main', ['route:balkan']],
    ['node:sofia', ['jurisdiction:BG']],
    ['port:ALDRZ', ['jurisdiction:AL']],
    ['border:BG-RS', ['jurisdiction:BG', 'jurisdiction:RS']],
    ['market:drugs/heroin', ['market:drugs']],
    ['jurisdiction:RS', []],
  ] as const)('returns the wider features of %s', (id, wider) => {
    const record = byId.get(id);
    expect(record === undefined ? null : widerFeatures(record)).toEqual(wider);
  });
});

it('groups related features by kind and omits pillars and empty kinds', () => {
  const ids: FeatureId[] = [
    'external:CN',
    'market:waste',
    'jurisdiction:RS',
    'pillar:pursue',
    'instrument:x',
    'institution:y',
  ];
  expect(groupRelated(ids)).toEqual([
    { group: 'jurisdictions', ids: ['jurisdiction:RS'] },
    { group: 'markets', ids: ['market:waste'] },
    { group: 'institutions', ids: ['instrument:x', 'institution:y'] },
    { group: 'abroad', ids: ['external:CN'] },
  ]);
});
