/**
 * Names that features themselves have in Albanian and Serbian; those in every other language of the interface are asked for by the compile step, save of the timeline, whose entries have no names in other
 * languages yet and are told in English there.
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
  ...parsed('timeline.json'),
  ...parsed('network/routes.json').routes,
  ...parsed('network/routes.json').branches,
  ...parsed('places.geojson').features.map(({ properties }: Json) => properties),
].filter(({ id }) => !UNTRANSLATED.has(id));

describe('names in the languages of the interface', () => {
  it('are given for the timeline, routes, branches and places', () => {
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ names }) => !names.sq || !names.sr).map(({ id }) => id)).toEqual([]);
  });

  it('are in Cyrillic for Serbian, save for acronyms', () => {
    const all = [...named, ...parsed('crossings.geojson').features.map(({ properties }: Json) => properties)];
    expect(
      all.filter(({ names }) => names.sr && !CYRILLIC.test(names.sr)).map(({ names }) => names.sr),
    ).toEqual([]);
  });

  it('keep Roman numerals Roman', () => {
    const crossings: Json[] = parsed('crossings.geojson').features;
    expect(
      crossings.map(({ properties }) => properties.names.sr).filter((name) => /\sИ+($|\s)/u.test(name ?? '')),
    ).toEqual([]);
  });
});
