/**
 * Tests dossiers of the real atlas. Expected values were read by hand from `geodata/crossings.geojson`,
 * `geodata/network/` and `geodata/brief/`.
 *
 *   Black Sea ── Malko Tarnovo ──── Lesovo ──── Kapitan Andreevo, Svilengrad ── Greece         border:BG-TR
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Dossier, deriveDossier } from '../../../../src/analysis/dossier/derive-dossier.ts';
import { listNeighbours } from '../../../../src/analysis/dossier/list-neighbours.ts';
import type { Atlas } from '../../../../src/domain/atlas.ts';
import { type Digest, indexBrief, type Passage } from '../../../../src/domain/brief.ts';
import { type DossierSubject, subjectOf, subjectOfArea } from '../../../../src/domain/dossier-subject.ts';
import { DEFAULT_SCENE } from '../../../../src/scene/defaults.ts';
import { selectVisible } from '../../../../src/scene/visible.ts';
import { readCompiledAtlas, readCompiledBrief } from '../../../support/compiled-atlas.ts';

let atlas: Atlas;
let digest: Digest;

beforeAll(async () => {
  atlas = await readCompiledAtlas();
  digest = indexBrief(await readCompiledBrief());
});

/** An area around the crossing Lesovo. */
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

describe('deriveDossier for a border', () => {
  it('lists crossings along the line, and their legs, routes, ports and markets', () => {
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
    // Only the index places this market there.
    expect(dossier.markets.find(({ id }) => id === 'market:people/smuggling')?.placedIn).toEqual([]);
  });

  it('separates passages on the border, on both sides and on one side', () => {
    const { passages, gaps } = dossierOf(subjectOf('border:RS-XK'));
    expect(passagesOf(passages.ofItself)).toEqual(['fn.2']);
    expect(passagesOf(passages.ofBoth)).toEqual(['I.A.p1', 'V.D.2.p1', 'fn.1']);
    expect(passages.ofSides.map(({ feature, passages: of }) => [feature, passagesOf(of)])).toEqual([
      ['jurisdiction:RS', ['IV.C.p1']],
      ['jurisdiction:XK', ['II.B.p1', 'IV.B.p1', 'fn.2', 'fn.7']],
    ]);
    expect(gaps).toMatchObject({ isItself: false, isBoth: false });
  });

  it('lists passages on a side outside the ten jurisdictions', () => {
    const { passages, gaps } = dossierOf(subjectOf('border:BG-TR'));
    expect(passages.ofSides[1]?.feature).toBe('external:TR');
    expect(gaps).toMatchObject({ isItself: true, isBoth: true, sides: [] });
    expect(dossierOf(subjectOf('border:HU-RS')).gaps.sides).toEqual(['HU']);
    // A footnote of the brief names Greece for comparison.
    expect(dossierOf(subjectOf('border:BG-GR')).gaps.sides).toEqual([]);
  });

  it('lists as gaps the markets, crossings and legs that no passage covers', () => {
    const { gaps, markets } = dossierOf(subjectOf('border:RS-XK'));
    expect(gaps.crossings).toHaveLength(6);
    expect(gaps.legs).toHaveLength(4);
    expect(gaps.markets).toEqual(idsOf(markets));
    expect(dossierOf(subjectOf('border:BG-TR')).gaps.markets).toEqual([]);
  });

  it('includes a river leg that crosses the line without a border crossing', () => {
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

  it('lists markets without a leg here that the brief places on a side', () => {
    // Legs here carry waste, tobacco and people along the Danube, but no drugs.
    // The brief places drugs in Romania.
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

describe('deriveDossier for a border section', () => {
  it('splits crossings, legs and length between the section and the rest', () => {
    const [part, rest] = [dossierOf(EAST), dossierOf({ ...EAST, isRest: true })];
    expect(idsOf(part.crossings)).toEqual(['crossing:malko-tarnovo', 'crossing:lesovo']);
    expect(idsOf(rest.crossings)).toEqual(['crossing:kapitan-andreevo', 'crossing:svilengrad-rail']);
    expect((part.lengthKm ?? 0) + (rest.lengthKm ?? 0)).toBeCloseTo(198.6, 6);
    expect([...part.legs, ...rest.legs].sort()).toEqual(
      [...dossierOf(subjectOf('border:BG-TR')).legs].sort(),
    );
    expect(idsOf(rest.ports)).toEqual([]);
  });

  it('contains the crossings and legs inside a saved area', () => {
    const dossier = dossierOf(subjectOf('border:BG-TR', { kind: 'inside', area: 'lesovo' }));
    expect(idsOf(dossier.crossings)).toEqual(['crossing:lesovo']);
    expect(dossier.legs).toEqual(['leg:edirne-lesovo', 'leg:lesovo-burgas']);
  });

  it('contains a stretch along the line, and its rest contains everything else', () => {
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

  it('returns null for an area off the border or crossings on different lines', () => {
    const none = (subject: DossierSubject) =>
      deriveDossier(subject, { atlas, digest, shapeOf: () => AREA, nearKm: 50 });
    expect(none(subjectOf('border:RS-XK', { kind: 'inside', area: 'lesovo' }))).toBeNull();
    // The border at Neum has two lines. One crossing is on the northern line, the other on the southern.
    expect(
      none(subjectOf('border:BA-HR', { kind: 'between', crossings: ['crossing:neum1', 'crossing:neum2'] })),
    ).toBeNull();
  });
});

describe('deriveDossier for an area of the user', () => {
  const lesovo = () => dossierOf(subjectOfArea('lesovo'));

  it('lists what is inside it and what it touches, without distances', () => {
    const { record, crossings, legs, borders, jurisdictions, routes, ports } = lesovo();
    expect(record).toBeNull();
    expect(crossings).toEqual([{ id: 'crossing:lesovo', km: 0 }]);
    expect(legs).toEqual(['leg:edirne-lesovo', 'leg:lesovo-burgas']);
    expect([...borders, ...jurisdictions]).toEqual(['border:BG-TR', 'jurisdiction:BG']);
    expect(routes).toEqual(['route:balkan']);
    expect(ports).toEqual([]);
  });

  it('has the jurisdictions and both sides of the borders that it touches as sides', () => {
    const { sides, passages, gaps, isBetween } = lesovo();
    expect(sides).toEqual(['BG', 'TR']);
    expect(idsOf(passages.ofSides.map(({ feature }) => ({ id: feature })))).toEqual([
      'jurisdiction:BG',
      'external:TR',
    ]);
    // Only a border or a crossing lies between two sides; an area can have any number.
    expect(isBetween).toBe(false);
    expect(passages).toMatchObject({ ofItself: [], ofBoth: [] });
    expect(gaps).toMatchObject({ isItself: false, isBoth: false, borders: ['border:BG-TR'] });
  });

  it('has the markets of its legs and of the ports inside it', () => {
    const around = ([lng, lat]: readonly number[], [east, north]: readonly number[]) =>
      [
        [
          [
            [lng, lat],
            [east, lat],
            [east, north],
            [lng, north],
            [lng, lat],
          ] as [number, number][],
        ],
      ] as const;
    const marsaxlokk = deriveDossier(subjectOfArea('malta'), {
      atlas,
      digest,
      shapeOf: () => around([14.4, 35.7], [14.7, 36]),
      nearKm: 50,
    });
    expect(idsOf(marsaxlokk?.ports ?? [])).toEqual(['port:MTMAR']);
    expect(marsaxlokk?.markets).toMatchObject([{ id: 'market:drugs/cocaine', legs: [] }]);
    expect(marsaxlokk?.markets[0]?.atPort).not.toBeNull();
    // No jurisdiction of the brief, and no border.
    expect(marsaxlokk?.sides).toEqual([]);
  });

  it('returns null for a deleted area, and compares with no other', () => {
    const none = deriveDossier(subjectOfArea('deleted'), {
      atlas,
      digest,
      shapeOf: () => undefined,
      nearKm: 50,
    });
    expect(none).toBeNull();
    expect(listNeighbours(subjectOfArea('lesovo'), atlas)).toEqual([]);
  });
});

describe('deriveDossier for a port or crossing', () => {
  it('lists the legs of its node and nearby places, without itself', () => {
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

  it('lists markets that a source ties to a port without any leg', () => {
    const bar = dossierOf(subjectOf('port:MTMAR'));
    expect(bar.legs).toEqual([]);
    expect(bar.markets).toMatchObject([{ id: 'market:drugs/cocaine', legs: [] }]);
  });
  it('counts each leg of a market once by strongest evidence, separately from the port', () => {
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

describe('deriveDossier with filters', () => {
  it('hides what the filters hide, and returns null in brief-only mode', () => {
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

describe('listNeighbours', () => {
  it('returns borders that meet at an end, and the rest of a section first', () => {
    expect(idsOf(listNeighbours(subjectOf('border:BG-TR'), atlas))).toEqual(['border:BG-GR', 'border:GR-TR']);
    expect(idsOf(listNeighbours(subjectOf('border:RS-XK'), atlas))).toEqual([
      'border:ME-RS',
      'border:ME-XK',
      'border:MK-RS',
      'border:MK-XK',
    ]);
    expect(listNeighbours(EAST, atlas)[0]).toEqual({ ...EAST, isRest: true });
  });

  it('returns the nearest ports for a port, and crossings on its border for a crossing', () => {
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
