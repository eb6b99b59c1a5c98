/** Checks the knowledge of the real atlas that the record importer receives. */
import { describe, expect, it } from 'vitest';
import { knowledgeOf, withMask } from '../../src/importers/incidents/knowledge.ts';
import { gazetteerOf } from '../../src/importers/incidents/meaning/gazetteer.ts';
import { marketFinder } from '../../src/importers/incidents/meaning/market-words.ts';
import { isNear } from '../../src/importers/incidents/meaning/near-mask.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';

const handed = knowledgeOf(await readCompiledAtlas(), new Date(), 'Europe/Belgrade');
const knowledge = withMask(handed);

describe('knowledgeOf', () => {
  it('returns data that structuredClone copies to a worker unchanged', () => {
    expect(structuredClone(handed)).toEqual(handed);
  });

  it('marks the region and what is around it as near and other places as far', () => {
    expect(isNear(knowledge.near, 20.45, 44.79)).toBe(true);
    expect(isNear(knowledge.near, 28.98, 41.01)).toBe(true);
    expect(isNear(knowledge.near, 4.4, 51.3)).toBe(true);
    expect(isNear(knowledge.near, -79.9, 9.3)).toBe(false);
    // Latitude and longitude of the region swapped: the Red Sea, Arabia and the Gulf of Aden.
    for (const [lat, lng] of [
      [41.72, 26.32],
      [44.79, 20.45],
      [42.43, 18.69],
      [46.05, 14.5],
      [44.4, 26.1],
    ] as const)
      expect(isNear(knowledge.near, lat, lng), `${lat} ${lng}`).toBe(false);
    expect(isNear(knowledge.near, 151.2, -33.9)).toBe(false);
    expect(isNear(knowledge.near, 44.79, -20.45)).toBe(false);
  });

  it('finds places by names in any script and returns null for unknown names', () => {
    const { find } = gazetteerOf(knowledge.places);
    expect(find('GP GRNCAR')).toMatchObject({ id: 'crossing:bashkim' });
    expect(find('Шенђин')).toMatchObject({ lng: 19.592, lat: 41.807 });
    expect(find('Nowhere at all')).toBeNull();
  });

  it('takes a name alone for a crossing in a column of crossings only, and there for none of a railway', () => {
    const crossings = knowledge.places.filter(({ crossing }) => crossing !== undefined);
    const names = [...new Set(crossings.flatMap((place) => place.names))];
    // Neither both sides nor an addition.
    const alone = names.filter((name) => !/ – |[(]| I+$/.test(name));
    expect(alone.length).toBeGreaterThan(200);
    const places = gazetteerOf(knowledge.places);
    const inColumn = (name: string) => places.find(name, true);
    for (const name of alone) {
      const found = places.find(name);
      if (/\brail$/.test(name)) expect(found, name).toMatchObject({ crossing: 'rail' });
      else if (typeof found === 'object') expect(found?.crossing, name).toBeUndefined();
      else expect(['crossing', 'ambiguous'], name).toContain(found);
    }
    for (const name of [
      'Subotica',
      'Svilengrad',
      'Свиленград',
      'Gevgelija',
      'Гевгелија',
      'Rača',
      'Kula',
      'Horgoš',
    ])
      expect(places.find(name), name).toBe('crossing');
    for (const name of ['Ruse', 'Vidin']) expect(places.find(name), name).toMatchObject({ id: /^node:/ });
    for (const name of ['Galați', 'Giurgiu', 'Brčko'])
      expect(places.find(name), name).toMatchObject({ id: /^(node|port):/ });
    for (const name of alone.filter((one) => !/\brail$/.test(one))) {
      const found = inColumn(name);
      if (typeof found === 'object') expect(found?.crossing, name).not.toBe('rail');
    }
    expect(inColumn('Horgoš')).toMatchObject({ id: 'crossing:horgos' });
    expect(inColumn('Ruse')).toMatchObject({ id: 'crossing:ruse-giurgiu' });
    expect(inColumn('Gevgelija')).toBe('crossing');
  });

  it('takes a name for a crossing with words that mean one, with a road first unless they mean a railway', () => {
    const { find } = gazetteerOf(knowledge.places);
    for (const { names, crossing, id } of knowledge.places) {
      if (crossing === undefined) continue;
      for (const name of names) {
        const found = find(`GP ${name}`);
        // Two crossings are called Gradina, two Gorica and two Morinë.
        if (found !== 'ambiguous') expect(found, `${id} ${name}`).toHaveProperty('crossing');
      }
      const [sides = ''] = names.filter((name) => name.includes(' – '));
      const reversed = sides.split(' – ').toReversed().join(' / ');
      if (sides !== '') expect(find(reversed), reversed).toHaveProperty('crossing');
    }
    expect(find('GP Subotica')).toMatchObject({ id: 'crossing:subotica-rail' });
    expect(find('Kapıkule rail')).toMatchObject({ id: 'crossing:svilengrad-rail' });
    expect(find('GP Kapıkule')).toMatchObject({ id: 'crossing:kapitan-andreevo' });
    expect(find('Железнички граничен премин Гевгелија')).toMatchObject({ id: 'crossing:gevgelija-rail' });
    expect(find('Horgoš železnički')).toBe('crossing');
  });

  it('finds every market by each of its unique names', () => {
    const find = marketFinder(knowledge.markets);
    for (const { id, names } of knowledge.markets) {
      for (const name of names) expect([id, null]).toContain(find(name));
      expect(find(names[0] ?? '')).toBe(id);
    }
    expect(find('Cigarete')).toBe('market:counterfeit/tobacco');
    expect(find('марихуана')).toBe('market:drugs/cannabis');
  });
});
