import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../src/build/read-atlas.ts';
import { withNames } from '../../src/domain/with-names.ts';
import { PUBLISHED_FOLDER } from '../support/published.ts';
import { compileAll, compileWith } from './compiled.ts';

const problemsOf = (...given: Parameters<typeof compileWith>) => {
  const result = compileWith(...given);
  return result.ok ? [] : result.problems;
};

describe('further names', () => {
  const atlas = readAtlas(PUBLISHED_FOLDER);

  it('are those of features wherever they are looked up, and nothing else changes', () => {
    const named = withNames(atlas, 'cy', { 'port:ALDRZ': 'Porthladd Durrës', 'market:drugs': 'Cyffuriau' });
    expect(named.byId.get('port:ALDRZ')?.properties.names).toMatchObject({ cy: 'Porthladd Durrës' });
    const port = named.ports.features.find(({ properties }) => properties.id === 'port:ALDRZ');
    expect(port?.properties.names).toMatchObject({ cy: 'Porthladd Durrës' });
    expect(named.markets.find(({ id }) => id === 'market:drugs')?.names).toMatchObject({ cy: 'Cyffuriau' });
    expect(named.byId.size).toBe(atlas.byId.size);
    expect(atlas.byId.get('port:ALDRZ')?.properties.names).not.toHaveProperty('cy');
  });

  it('take the place of no name that came with the atlas', () => {
    const bulgaria = withNames(atlas, 'sq', { 'jurisdiction:BG': 'Tjetër' }).byId.get('jurisdiction:BG');
    expect(bulgaria?.properties.names.sq).toBe('Bullgaria');
  });

  it('of Serbian in Latin letters are those in Cyrillic ones, of legs too', () => {
    const latin = compileAll().derived.names.get('sr-Latn') ?? {};
    expect(latin['port:AEJEA']).toBe('Džebel Ali (Dubai)');
    expect(Object.entries(latin).filter(([, name]) => /[\u0400-\u04ff]/.test(name))).toEqual([]);
    const legs = Object.keys(latin).filter((id) => id.startsWith('leg:'));
    expect(legs.length).toBeGreaterThan(150);
  });

  it('are of features that there are, and Kosovo keeps its asterisk in them', () => {
    const file = 'names/sq.json';
    expect(problemsOf(file, (names) => Object.assign(names, { 'port:NOWHERE': 'Askund' }))).toContainEqual(
      expect.objectContaining({ file, feature: 'port:NOWHERE', reason: 'no such feature' }),
    );
    expect(
      problemsOf(file, (names) => Object.assign(names, { 'port:AEJEA': 'Porti i Kosovës' })),
    ).toContainEqual(
      expect.objectContaining({ file, feature: 'port:AEJEA', reason: expect.stringContaining('asterisk') }),
    );
  });
});
