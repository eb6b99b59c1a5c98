/**
 * Dossiers on the atlas itself, held against its files read by hand: `geodata/crossings.geojson`, `geodata/network/` and `geodata/brief/`.
 *
 *   Black Sea ── Malko Tarnovo ──── Lesovo ──── Kapitan Andreevo, Svilengrad ── Greece         border:BG-TR
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Dossier, deriveDossier } from '../../../../src/analysis/dossier/derive-dossier.ts';
import { listNeighbours } from '../../../../src/analysis/dossier/list-neighbours.ts';
import type { Atlas } from '../../../../src/domain/atlas.ts';
import { type Digest, indexBrief, type Passage } from '../../../../src/domain/brief.ts';
import { type DossierSubject, subjectOf } from '../../../../src/domain/dossier-subject.ts';
import { DEFAULT_SCENE } from '../../../../src/scene/defaults.ts';
import { selectVisible } from '../../../../src/scene/visible.ts';
import { readCompiledAtlas, readCompiledBrief } from '../../../support/compiled-atlas.ts';

let atlas: Atlas;
let digest: Digest;

beforeAll(async () => {
  atlas = await readCompiledAtlas();
  digest = indexBrief(await readCompiledBrief());
}, 60_000);

/** Around Lesovo. */
const AREA = [
  [
    [
      [26.3, 41.8],
      [26.9, 41.8],
      [26.9, 42.2],
      [26.3, 42.2],
      [26.3, 41.8],
    ],
  ],
] as const;

function dossierOf(subject: DossierSubject, shown: Atlas = atlas): Dossier {
  const dossier = deriveDossier(subject, {
    atlas: shown,
    digest,
    shapeOf: (area) => (area === 'lesovo' ? AREA : undefined),
    nearKm: 50,
  });
  if (dossier === null) throw new Error('no dossier');
  return dossier;
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const passagesOf = (list: readonly Passage[]) => idsOf(list);

const EAST = subjectOf('border:BG-TR', {
  kind: 'between',
  crossings: ['crossing:lesovo', 'crossing:malko-tarnovo'],
});

describe('the dossier of a border', () => {
  it('has what passes it: crossings along the line, their legs, routes and markets', () => {
    const dossier = dossierOf(subjectOf('border:BG-TR'));
    expect(idsOf(dossier.crossings)).toEqual([
      'crossing:malko-tarnovo',
      'crossing:lesovo',
      'crossing:kapitan-andreevo',
      'crossing:svilengrad-rail',
    ]);
    expect(dossier.legs).toHaveLength(9);
    expect(dossier.routes).toEqual(['route:balkan']);
    expect(idsOf(dossier.ports)).toEqual(['port:BGBOJ']);
    expect(dossier.markets.find(({ id }) => id === 'market:arms/firearms')?.legs).toEqual([
      'leg:edirne-kapikule',
      'leg:kapikule-plovdiv',
    ]);
    expect(dossier.markets.find(({ id }) => id === 'market:drugs/heroin')).toMatchObject({
      placedIn: ['jurisdiction:BG'],
    });
    // Only the index places it there.
    expect(dossier.markets.find(({ id }) => id === 'market:people/smuggling')?.placedIn).toEqual([]);
  });

  it('keeps passages of itself, of both sides and of one side apart', () => {
    const { passages, gaps } = dossierOf(subjectOf('border:RS-XK'));
    expect(passagesOf(passages.ofItself)).toEqual(['fn.2']);
    expect(passagesOf(passages.ofBoth)).toEqual(['I.A.p1', 'V.D.2.p1', 'fn.1']);
    expect(passages.ofSides.map(({ feature, passages: of }) => [feature, passagesOf(of)])).toEqual([
      ['jurisdiction:RS', ['IV.C.p1']],
      ['jurisdiction:XK', ['II.B.p1', 'IV.B.p1', 'fn.2', 'fn.7']],
    ]);
    expect(gaps).toMatchObject({ isItself: false, isBoth: false });
  });

  it('finds of a side outside the ten what the brief says of that place', () => {
    const { passages, gaps } = dossierOf(subjectOf('border:BG-TR'));
    expect(passages.ofSides[1]?.feature).toBe('external:TR');
    expect(gaps).toMatchObject({ isItself: true, isBoth: true, sides: [] });
    expect(dossierOf(subjectOf('border:HU-RS')).gaps.sides).toEqual(['HU']);
    // Greece is a comparison in a footnote.
    expect(dossierOf(subjectOf('border:BG-GR')).gaps.sides).toEqual([]);
  });

  it('says what no passage speaks of: markets together with neither side, crossings, legs', () => {
    const { gaps, markets } = dossierOf(subjectOf('border:RS-XK'));
    expect(gaps.crossings).toHaveLength(6);
    expect(gaps.legs).toHaveLength(4);
    expect(gaps.markets).toEqual(idsOf(markets));
    expect(dossierOf(subjectOf('border:BG-TR')).gaps.markets).toEqual([]);
  });

  it('counts a river leg that passes the line without a crossing', () => {
    const { legs, routes } = dossierOf(subjectOf('border:HR-RS'));
    expect(legs).toContain('leg:danube-belgrade-budapest');
    expect(routes).toContain('route:black-sea');
    const south = subjectOf('border:HR-RS', {
      kind: 'between',
      crossings: ['crossing:sid', 'crossing:batrovci'],
    });
    expect(dossierOf(south).legs).not.toContain('leg:danube-belgrade-budapest');
    expect(dossierOf(subjectOf('border:BA-HR')).legs).not.toContain('leg:danube-belgrade-budapest');
  });

  it('places markets that no leg here is tied to by what the brief says of a side', () => {
    // The waste, tobacco and people of the Danube have their legs here; drugs have none, and the brief names Romania for them.
    expect(dossierOf(subjectOf('border:RO-RS')).marketsElsewhere).toEqual([
      { id: 'market:drugs', placedIn: ['jurisdiction:RO'] },
    ]);
    expect(dossierOf(subjectOf('border:BG-TR')).marketsElsewhere).toEqual([]);
    for (const { properties } of atlas.borders.features) {
      const dossier = dossierOf(subjectOf(properties.id));
      const here = idsOf(dossier.markets);
      for (const { id, placedIn } of dossier.marketsElsewhere) {
        expect(here.some((market) => market === id || market.startsWith(`${id}/`))).toBe(false);
        expect(placedIn).not.toEqual([]);
      }
    }
  });
});

describe('the dossier of a part of a border', () => {
  it('and that of the rest add up to the whole, and share no crossing', () => {
    const [part, rest] = [dossierOf(EAST), dossierOf({ ...EAST, isRest: true })];
    expect(idsOf(part.crossings)).toEqual(['crossing:malko-tarnovo', 'crossing:lesovo']);
    expect(idsOf(rest.crossings)).toEqual(['crossing:kapitan-andreevo', 'crossing:svilengrad-rail']);
    expect((part.lengthKm ?? 0) + (rest.lengthKm ?? 0)).toBeCloseTo(198.6, 6);
    expect([...part.legs, ...rest.legs].sort()).toEqual(
      [...dossierOf(subjectOf('border:BG-TR')).legs].sort(),
    );
    expect(idsOf(rest.ports)).toEqual([]);
  });

  it('is what lies in an own area', () => {
    const dossier = dossierOf(subjectOf('border:BG-TR', { kind: 'inside', area: 'lesovo' }));
    expect(idsOf(dossier.crossings)).toEqual(['crossing:lesovo']);
    expect(dossier.legs).toEqual(['leg:edirne-lesovo', 'leg:lesovo-burgas']);
  });

  it('is what is drawn along its line, and its rest is all else', () => {
    const all = dossierOf(subjectOf('border:BG-TR'));
    const drawn = subjectOf('border:BG-TR', { kind: 'along', fromKm: 100, toKm: 160 });
    const [part, rest] = [dossierOf(drawn), dossierOf({ ...drawn, isRest: true })];
    expect(part.lengthKm).toBeCloseTo(60, 6);
    expect((part.lengthKm ?? 0) + (rest.lengthKm ?? 0)).toBeCloseTo(all.lengthKm ?? 0, 6);
    expect(idsOf(part.crossings)).toEqual(['crossing:lesovo']);
    expect([...idsOf(part.crossings), ...idsOf(rest.crossings)].toSorted()).toEqual(
      idsOf(all.crossings).toSorted(),
    );
    expect(listNeighbours(drawn, atlas)[0]).toEqual({ ...drawn, isRest: true });
  });

  it('is none where an area does not reach the border, or crossings stand on different lines of it', () => {
    const none = (subject: DossierSubject) =>
      deriveDossier(subject, { atlas, digest, shapeOf: () => AREA, nearKm: 50 });
    expect(none(subjectOf('border:RS-XK', { kind: 'inside', area: 'lesovo' }))).toBeNull();
    // Of the border at Neum the one is north of it, the other south.
    expect(
      none(subjectOf('border:BA-HR', { kind: 'between', crossings: ['crossing:neum1', 'crossing:neum2'] })),
    ).toBeNull();
  });
});

describe('the dossier of a port or crossing', () => {
  it('has the legs of its node and what is near, not itself', () => {
    const kotor = dossierOf(subjectOf('port:MEKOT'));
    expect(passagesOf(kotor.passages.ofItself)).toEqual(['II.B.p2']);
    expect(kotor.legs).toEqual(['leg:bar-kotor', 'leg:kotor-debeli-brijeg']);
    expect(kotor.ports.map(({ id, km }) => [id, Math.round(km)])).toEqual([
      ['port:MEZEL', 16],
      ['port:MEBAR', 46],
    ]);
    expect(kotor.gaps.isBoth).toBe(false);
    const andreevo = dossierOf(subjectOf('crossing:kapitan-andreevo'));
    expect(andreevo.crossings[0]).toMatchObject({ id: 'crossing:svilengrad-rail' });
    expect(andreevo.legs).toHaveLength(3);
  });

  it('has markets that a source ties to the port although no leg calls there', () => {
    const bar = dossierOf(subjectOf('port:MTMAR'));
    expect(bar.legs).toEqual([]);
    expect(bar.markets).toMatchObject([{ id: 'market:drugs/cocaine', legs: [] }]);
  });
  it('counts each leg of a market once, by its strongest evidence, and the tie of the port apart', () => {
    const { markets } = dossierOf(subjectOf('port:ALDRZ'));
    expect(markets.length).toBeGreaterThan(2);
    for (const { legs, byEvidence } of markets)
      expect([...byEvidence.values()].reduce((sum, count) => sum + count, 0)).toBe(legs.length);
    expect(markets.find(({ id }) => id === 'market:drugs/cocaine')).toMatchObject({
      byEvidence: new Map([['literature', 4]]),
      atPort: 'literature',
    });
  });
});

describe('filters', () => {
  it('hide of a dossier what they hide of the atlas, and all of it in brief only', () => {
    const arms = selectVisible(atlas, { ...DEFAULT_SCENE, markets: ['market:arms'] });
    expect(idsOf(dossierOf(subjectOf('border:BG-TR'), arms).markets)).toEqual(['market:arms/firearms']);
    const briefOnly = selectVisible(atlas, { ...DEFAULT_SCENE, briefOnly: true });
    for (const id of ['border:BG-TR', 'port:MEKOT', 'crossing:lesovo'] as const) {
      expect(
        deriveDossier(subjectOf(id), { atlas: briefOnly, digest, shapeOf: () => AREA, nearKm: 50 }),
      ).toBeNull();
    }
  });
});

describe('neighbours', () => {
  it('of a border meet it at an end, of a part the rest comes first', () => {
    expect(idsOf(listNeighbours(subjectOf('border:BG-TR'), atlas))).toEqual(['border:BG-GR', 'border:GR-TR']);
    expect(idsOf(listNeighbours(subjectOf('border:RS-XK'), atlas))).toEqual([
      'border:ME-RS',
      'border:ME-XK',
      'border:MK-RS',
      'border:MK-XK',
    ]);
    expect(listNeighbours(EAST, atlas)[0]).toEqual({ ...EAST, isRest: true });
  });

  it('of a port are the nearest of its kind, of a crossing the nearest on its border', () => {
    expect(idsOf(listNeighbours(subjectOf('port:MEKOT'), atlas))).toEqual([
      'port:MEZEL',
      'port:MEBAR',
      'port:HRDBV',
    ]);
    expect(idsOf(listNeighbours(subjectOf('crossing:kapitan-andreevo'), atlas))).toEqual([
      'crossing:svilengrad-rail',
      'crossing:lesovo',
      'crossing:malko-tarnovo',
    ]);
  });
});
