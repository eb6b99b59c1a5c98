/** Checks search and filters on the compiled atlas. */
import { beforeAll, describe, expect, it } from 'vitest';
import { textsOfPassages } from '../../src/analysis/passage-texts.ts';
import { buildSearchIndex, type SearchIndex } from '../../src/analysis/search/name-index.ts';
import { searchAtlas } from '../../src/analysis/search/names.ts';
import { type TextIndex, textIndexOf } from '../../src/analysis/search/text-index.ts';
import { searchTexts } from '../../src/analysis/search/texts.ts';
import type { Atlas } from '../../src/domain/atlas.ts';
import { ATLAS_FILE_NAMES, type AtlasFiles, BRIEF_FILE_NAME } from '../../src/domain/atlas-files.ts';
import { type Brief, indexBrief } from '../../src/domain/brief.ts';
import { buildAtlas } from '../../src/domain/build-atlas.ts';
import { DEFAULT_SCENE } from '../../src/scene/defaults.ts';
import { countVisible, selectVisible } from '../../src/scene/visible.ts';
import { compileAll } from './compiled.ts';

let atlas: Atlas;
let index: SearchIndex;
let passages: TextIndex;

beforeAll(() => {
  const result = compileAll();
  const files = Object.fromEntries(
    Object.entries(ATLAS_FILE_NAMES).map(([key, name]) => [
      key,
      JSON.parse(result.files.get(name) ?? 'null'),
    ]),
  );
  atlas = buildAtlas(files as unknown as AtlasFiles);
  index = buildSearchIndex(atlas);
  const brief: Brief = JSON.parse(result.files.get(BRIEF_FILE_NAME) ?? 'null');
  passages = textIndexOf(textsOfPassages(indexBrief(brief).passages));
});

const find = (query: string) =>
  searchAtlas(index, query, { within: atlas }).flatMap(({ hits }) => hits.map(({ target }) => target.id));

describe('searchAtlas', () => {
  it.each([
    ['Skopje', 'node:skopje'],
    ['Скопје', 'node:skopje'],
    ['Скопље', 'node:skopje'],
    ['Shkup', 'node:skopje'],
    ['Uskup', 'node:skopje'],
    ['Durres', 'port:ALDRZ'],
    ['Драч', 'port:ALDRZ'],
    ['Drac', 'port:ALDRZ'],
    ['Konstanca', 'port:ROCND'],
    ['Niš', 'node:nis'],
    ['Nis', 'node:nis'],
    ['Нис', 'node:nis'],
    ['Солун', 'port:GRSKG'],
    ['Θεσσαλονίκη', 'port:GRSKG'],
    ['Selanik', 'port:GRSKG'],
    ['Belgarde', 'node:belgrade'],
    ['Црна Гора', 'jurisdiction:ME'],
    ['Mali i Zi', 'jurisdiction:ME'],
    ['Karadağ', 'jurisdiction:ME'],
    ['Kosova', 'jurisdiction:XK'],
    ['Bosnien', 'jurisdiction:BA'],
    ['хероин', 'market:drugs/heroin'],
    ['Balkanska ruta', 'route:balkan'],
    ['Kapikule', 'crossing:kapitan-andreevo'],
  ])('finds for the query %s the feature %s', (query, id) => {
    expect(find(query).slice(0, 6)).toContain(id);
  });

  it('finds every feature by its name, or the port or crossing at a junction', () => {
    for (const record of atlas.byId.values()) {
      const { name } = record;
      const twin =
        record.kind === 'node' ? (record.properties.port ?? record.properties.crossing) : undefined;
      const id = twin ?? record.id;
      const all = searchAtlas(index, name, { within: atlas, limit: 1000 }).flatMap(({ hits }) => hits);
      expect(
        all.some(({ target }) => target.id === id),
        `${id} by “${name}”`,
      ).toBe(true);
    }
  });
});

describe('searchTexts on the digest', () => {
  const findPassages = (query: string) => searchTexts(passages, query).map(({ source }) => source.id);

  it.each([
    ['Trebinje', 'IV.C.p1'],
    ['Требиње', 'IV.C.p1'],
    ['Trebinye', 'IV.C.p1'],
    ['kavacki', 'II.B.p2'],
    ['Шкаљари', 'II.B.p2'],
    ['Filadelfia tons', 'II.C.box1.p1'],
    ['hellbanians', 'II.C.p3'],
    ['heroin black sea', 'I.A.p2'],
    ['plastic waste China', 'fig2.waste'],
    ['"end-to-end business model"', 'fig1'],
    ['Ohrid 2021', 'fn.31'],
  ])('finds for %s the passage %s first', (query, passage) => {
    expect(findPassages(query)[0]).toBe(passage);
  });

  it('finds names and passages for the same word', () => {
    expect(find('cocaine')).toContain('market:drugs/cocaine');
    expect(findPassages('cocaine').length).toBeGreaterThan(5);
  });

  it.each(['xyzzyplugh', '"heroin xyzzyplugh"', '"route Balkan"'])('finds no passage for %s', (query) => {
    expect(findPassages(query)).toEqual([]);
  });
});

describe('selectVisible', () => {
  it('shows everything in the default scene', () => {
    expect(countVisible(selectVisible(atlas, DEFAULT_SCENE))).toEqual(countVisible(atlas));
  });

  it('shows both routes as bands and no leg, crossing or port in brief-only mode', () => {
    const brief = selectVisible(atlas, { ...DEFAULT_SCENE, briefOnly: true });
    expect(countVisible(brief)).toMatchObject({
      jurisdiction: 10,
      route: 2,
      branch: 0,
      leg: 0,
      node: 0,
      crossing: 0,
      port: 0,
    });
    for (const { properties } of brief.routes.features) expect(properties.band, properties.id).toBeDefined();
    for (const { properties } of brief.places.features) expect(properties.inBrief, properties.id).toBe(true);
  });

  it('keeps both ends of every leg for each market', () => {
    for (const { id } of atlas.markets) {
      const shown = selectVisible(atlas, { ...DEFAULT_SCENE, markets: [id] });
      for (const { properties } of shown.legs.features) {
        for (const end of [properties.from, properties.to])
          expect(shown.byId.has(end), properties.id).toBe(true);
      }
    }
  });
});
