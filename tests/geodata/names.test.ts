/**
 * Checks the Albanian and Serbian names in the feature files, and those of dated facts. The compile step checks the
 * names in all other languages.
 */
import { describe, expect, it } from 'vitest';
import { folderTree } from '../../geodata/compile/source-tree.ts';
import type { Json } from './compiled.ts';

const tree = folderTree();
const parsed = (file: string): Json => JSON.parse(tree.read(file) ?? 'null');

/** Names that are the same in every language and script. */
const UNTRANSLATED = new Set([
  'group:kompania-bello',
  'group:skaljari',
  'group:kavacki',
  'group:group-america',
  'group:tito-and-dino',
]);
const CYRILLIC = /\p{Script=Cyrillic}/u;

const named: Json[] = [
  ...parsed('timeline.json').map(({ id }: Json) => ({
    id,
    names: Object.fromEntries(
      ['sq', 'sr'].map((tag) => [tag, parsed(`names/${tag}.json`)[`timeline:${id}`]]),
    ),
  })),
  ...parsed('network/routes.json').routes,
  ...parsed('network/routes.json').branches,
  ...parsed('places.geojson').features.map(({ properties }: Json) => properties),
].filter(({ id }) => !UNTRANSLATED.has(id));

describe('names in Albanian and Serbian', () => {
  it('exists for every timeline entry, route, branch and place', () => {
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ names }) => !names.sq || !names.sr).map(({ id }) => id)).toEqual([]);
  });

  it('uses Cyrillic in every Serbian name', () => {
    const all = [...named, ...parsed('crossings.geojson').features.map(({ properties }: Json) => properties)];
    expect(
      all.filter(({ names }) => names.sr && !CYRILLIC.test(names.sr)).map(({ names }) => names.sr),
    ).toEqual([]);
  });

  it('writes Roman numerals in Latin letters in Serbian names', () => {
    const crossings: Json[] = parsed('crossings.geojson').features;
    expect(
      crossings.map(({ properties }) => properties.names.sr).filter((name) => /\sИ+($|\s)/u.test(name ?? '')),
    ).toEqual([]);
  });
});
