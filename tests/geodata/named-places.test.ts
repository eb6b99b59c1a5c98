import { describe, expect, it } from 'vitest';
import { namedPlaces } from '../../src/features/records/named-places.ts';
import { translateEnglish } from '../../src/i18n/make-translate.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';

describe('namedPlaces', () => {
  it('names each place of the atlas differently, and only those with a shared name by their kind', async () => {
    const places = namedPlaces(await readCompiledAtlas(), translateEnglish);
    const names = places.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Ankara');
    expect(names.filter((name) => name.startsWith('Belgrade')).sort()).toEqual([
      'Belgrade (Hub)',
      'Belgrade (Port)',
    ]);
  });

  it('lists a crossing and its junction once, unless the user chose the junction', async () => {
    const atlas = await readCompiledAtlas();
    const listed = (chosen: readonly string[]) =>
      namedPlaces(atlas, translateEnglish, chosen)
        .filter(({ name }) => name.startsWith('Kulata'))
        .map(({ id }) => id)
        .sort();
    expect(listed([])).toEqual(['crossing:kulata']);
    expect(listed(['node:kulata'])).toEqual(['crossing:kulata', 'node:kulata']);
  });
});
