/** What the importer of incidents is told of the real atlas. */
import { describe, expect, it } from 'vitest';
import { knowledgeOf, withMask } from '../../src/importers/incidents/knowledge.ts';
import { gazetteerOf } from '../../src/importers/incidents/meaning/gazetteer.ts';
import { marketFinder } from '../../src/importers/incidents/meaning/market-words.ts';
import { isNear } from '../../src/importers/incidents/meaning/near-mask.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';

const handed = knowledgeOf(await readCompiledAtlas(), new Date(), 'Europe/Belgrade');
const knowledge = withMask(handed);

describe('knowledge of the atlas', () => {
  it('survives being handed to a worker', () => {
    expect(structuredClone(handed)).toEqual(handed);
  });

  it('knows what is near: the region, the sea lanes of the network, and nothing far from both', () => {
    expect(isNear(knowledge.near, 20.45, 44.79)).toBe(true);
    expect(isNear(knowledge.near, -79.9, 9.3)).toBe(true);
    expect(isNear(knowledge.near, 151.2, -33.9)).toBe(false);
    expect(isNear(knowledge.near, 44.79, -20.45)).toBe(false);
  });

  it('finds places by their names in any script, and leaves open what stands for several', () => {
    const { find } = gazetteerOf(knowledge.places);
    expect(find('GRNCAR')).toMatchObject({ id: 'crossing:bashkim' });
    expect(find('Шенђин')).toMatchObject({ lng: 19.592, lat: 41.807 });
    expect(find('Nowhere at all')).toBeNull();
  });

  it('finds every market by each of its names, unless two have it', () => {
    const find = marketFinder(knowledge.markets);
    for (const { id, names } of knowledge.markets) {
      for (const name of names) expect([id, null]).toContain(find(name));
      expect(find(names[0] ?? '')).toBe(id);
    }
    expect(find('Cigarete')).toBe('market:counterfeit/tobacco');
    expect(find('марихуана')).toBe('market:drugs/cannabis');
  });
});
