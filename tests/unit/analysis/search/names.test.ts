import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../../src/analysis/search/name-index.ts';
import { searchAtlas } from '../../../../src/analysis/search/names.ts';
import { DEFAULT_SCENE } from '../../../../src/scene/defaults.ts';
import { selectVisible } from '../../../../src/scene/visible.ts';
import { makeAtlas, makeBorder, makeJurisdiction, makeNode, makePlace } from '../../builders.ts';

const atlas = makeAtlas();
const index = buildSearchIndex(atlas);
const search = (query: string, within: Parameters<typeof searchAtlas>[2]['within'] = atlas) =>
  searchAtlas(index, query, { within });
const hits = (query: string) => search(query).flatMap(({ hits: found }) => found);
const ids = (query: string) => hits(query).map(({ target }) => target.id);

describe('searchAtlas', () => {
  it.each([
    ['Niš', 'node:nis'],
    ['nis', 'node:nis'],
    ['Ниш', 'node:nis'],
    ['Beograd', 'node:belgrade'],
    ['Београд', 'node:belgrade'],
    ['Belgarde', 'node:belgrade'],
    ['Drač', 'port:ALDRZ'],
    ['Драч', 'port:ALDRZ'],
    ['aldrz', 'port:ALDRZ'],
    ['Kosove', 'jurisdiction:XK'],
    ['Бугарска', undefined],
    ['България', 'jurisdiction:BG'],
    ['градина', 'crossing:gradina'],
    ['BG-RS', 'border:BG-RS'],
    ['firearms', 'market:arms'],
    ['philadelphia', 'case:ship'],
    ['main branch', 'branch:balkan/main'],
  ])('finds for the query %s the feature %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('returns the matched form, its language and the kind of match', () => {
    expect(hits('Београд')[0]).toMatchObject({
      name: 'Belgrade',
      form: 'Београд',
      language: 'sr',
      match: 'exact',
      group: 'city',
    });
    expect(hits('Belgarde')[0]).toMatchObject({ form: 'Belgrade', match: 'slip' });
  });

  it('ranks exact names before prefixes, and prefixes before words within a name', () => {
    const byNames = makeAtlas({
      nodes: {
        type: 'FeatureCollection',
        features: [
          makeNode('c', [1, 1], { name: 'Stara Vala' }),
          makeNode('b', [1, 1], { name: 'Valandovo' }),
          makeNode('a', [1, 1], { name: 'Vala' }),
        ],
      },
    });
    const [cities] = searchAtlas(buildSearchIndex(byNames), 'vala', { within: byNames });
    expect(cities?.hits.map(({ name, match }) => `${name} ${match}`)).toEqual([
      'Vala exact',
      'Valandovo prefix',
      'Stara Vala words',
    ]);
  });

  it('groups hits by kind, without the junction of a port', () => {
    expect(search('durres').map(({ group }) => group)).toEqual(['port', 'leg']);
  });

  it('matches words in any order, including unfinished words', () => {
    expect(ids('belgr nis')).toEqual(['leg:nis-belgrade']);
  });

  it.each([
    ['Luka Drač', 'port:ALDRZ'],
    ['port of Durrës', 'port:ALDRZ'],
    ['guns', 'market:arms'],
  ])('understands synonyms and words for the kind in %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it.each(['Serbian border', 'the border between Serbia and Bulgaria', 'srpska granica'])(
    'finds a border by its sides for %s',
    (query) => {
      const names = { hr: 'Bugarska – Srpska' };
      const borders = [makeBorder('BG', 'RS', { name: 'Bulgaria – Serbia', names })];
      const named = makeAtlas({ borders: { type: 'FeatureCollection', features: borders } });
      const [first] = searchAtlas(buildSearchIndex(named), query, { within: named });
      expect(first?.hits[0]?.target.id).toBe('border:BG-RS');
    },
  );

  it('does not take a synonym of another language for a name', () => {
    const named = makeAtlas({
      places: {
        type: 'FeatureCollection',
        features: [makePlace('place:sea', { name: 'Sea', names: { sq: 'Deti' } })],
      },
    });
    expect(searchAtlas(buildSearchIndex(named), 'children', { within: named })).toEqual([]);
  });

  it.each(['border AL ME', 'AL-ME border'])('finds a border by its codes in %s', (query) => {
    const borders = [makeBorder('AL', 'ME'), makeBorder('BG', 'RS')];
    const named = makeAtlas({ borders: { type: 'FeatureCollection', features: borders } });
    const [first] = searchAtlas(buildSearchIndex(named), query, { within: named });
    expect(first?.hits[0]?.target.id).toBe('border:AL-ME');
  });

  it('corrects slips beside stop words and the word for the kind', () => {
    expect(ids('port of Dures')[0]).toBe('port:ALDRZ');
  });

  it('lists all of a kind for the word for the kind', () => {
    expect(search('ports')).toMatchObject([{ group: 'port', hits: [{ match: 'kind' }] }]);
  });

  it('finds the names that a longer question contains, whole names only', () => {
    expect(hits('does Serbia export zebras').map(({ target, match }) => [target.id, match])).toEqual([
      ['jurisdiction:RS', 'part'],
    ]);
    expect(ids('does Serb export zebras')).not.toContain('leg:nis-belgrade');
  });

  it('corrects slips only when nothing matches without a correction', () => {
    expect(hits('Serbia').every(({ match }) => match !== 'slip')).toBe(true);
  });

  it('returns only the names with the fewest slips', () => {
    const alike = makeAtlas({
      nodes: {
        type: 'FeatureCollection',
        features: [
          makeNode('bolgarda', [1, 1], { name: 'Bolgarda' }),
          makeNode('belgrade', [1, 1], { name: 'Belgrade' }),
        ],
      },
      legs: { type: 'FeatureCollection', features: [] },
    });
    const [cities] = searchAtlas(buildSearchIndex(alike), 'belgarde', { within: alike });
    expect(cities?.hits.map(({ name }) => name)).toEqual(['Belgrade']);
  });

  it('matches a code only as a whole', () => {
    expect(ids('aldr')).not.toContain('port:ALDRZ');
  });

  it('finds a jurisdiction by its capital, after the city itself', () => {
    const withCapital = makeAtlas({
      jurisdictions: {
        type: 'FeatureCollection',
        features: [
          makeJurisdiction('BG', {
            name: 'Bulgaria',
            capital: { name: 'Sofia', names: { bg: 'София' }, position: [23.3, 42.7], sources: ['GEONAMES'] },
          }),
        ],
      },
    });
    const found = searchAtlas(buildSearchIndex(withCapital), 'sofia', { within: withCapital });
    expect(found.slice(0, 2).map(({ group }) => group)).toEqual(['city', 'jurisdiction']);
  });

  it('corrects no slips in short words', () => {
    expect(ids('nix')).toEqual([]);
  });

  it.each(['', '  ', '–', '*', 'zzzzz', 'zzzzqq'])('finds nothing for “%s”', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('finds entries of the timeline', () => {
    expect(hits('t1').map(({ target }) => target)).toEqual([{ kind: 'timeline', id: 't1' }]);
  });

  it('returns only features that the scene shows', () => {
    const brief = selectVisible(atlas, { ...DEFAULT_SCENE, briefOnly: true });
    expect(search('nis', brief)).toEqual([]);
    expect(search('durres', brief)).toEqual([]);
    expect(search('t3', brief)).toEqual([]);
    expect(search('balkan', brief).map(({ group }) => group)).toEqual(['route']);
  });

  it('returns the total number of hits beyond the limit', () => {
    const many = makeAtlas({
      places: {
        type: 'FeatureCollection',
        features: Array.from({ length: 9 }, (_, i) => makePlace(`case:raid-${i}`, { name: `Raid ${i}` })),
      },
    });
    const [cases] = searchAtlas(buildSearchIndex(many), 'raid', { within: many, limit: 4 });
    expect(cases).toMatchObject({ group: 'case', total: 9 });
    expect(cases?.hits).toHaveLength(4);
  });
});
