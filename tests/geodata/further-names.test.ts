import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../src/build/read-atlas.ts';
import { withNames } from '../../src/domain/with-names.ts';
import { PUBLISHED_FOLDER } from '../support/published.ts';
import { compileAll, compileWith } from './compiled.ts';

const problemsOf = (...given: Parameters<typeof compileWith>) => {
  const result = compileWith(...given);
  return result.ok ? [] : result.problems;
};

describe('withNames and the name files', () => {
  const atlas = readAtlas(PUBLISHED_FOLDER);

  it('adds names to features in every lookup without changing the original atlas', () => {
    const named = withNames(atlas, 'cy', { 'port:ALDRZ': 'Porthladd Durrës', 'market:drugs': 'Cyffuriau' });
    expect(named.byId.get('port:ALDRZ')?.properties.names).toMatchObject({ cy: 'Porthladd Durrës' });
    const port = named.ports.features.find(({ properties }) => properties.id === 'port:ALDRZ');
    expect(port?.properties.names).toMatchObject({ cy: 'Porthladd Durrës' });
    expect(named.markets.find(({ id }) => id === 'market:drugs')?.names).toMatchObject({ cy: 'Cyffuriau' });
    expect(named.byId.size).toBe(atlas.byId.size);
    expect(atlas.byId.get('port:ALDRZ')?.properties.names).not.toHaveProperty('cy');
  });

  it('replaces no name that came with the atlas', () => {
    const bulgaria = withNames(atlas, 'sq', { 'jurisdiction:BG': 'Tjetër' }).byId.get('jurisdiction:BG');
    expect(bulgaria?.properties.names.sq).toBe('Bullgaria');
  });

  it('derives Latin Serbian names from the Cyrillic names, including those of legs', () => {
    const latin = compileAll().derived.names.get('sr-Latn') ?? {};
    expect(latin['port:AEJEA']).toBe('Džebel Ali (Dubai)');
    expect(Object.entries(latin).filter(([, name]) => /[\u0400-\u04ff]/.test(name))).toEqual([]);
    const legs = Object.keys(latin).filter((id) => id.startsWith('leg:'));
    expect(legs.length).toBeGreaterThan(150);
  });

  it('reports names of unknown features and Kosovo without its asterisk', () => {
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
