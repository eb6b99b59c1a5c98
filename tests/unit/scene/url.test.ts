import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../../src/domain/evidence.ts';
import type { MarketId, RouteId } from '../../../src/domain/ids.ts';
import { roundCamera } from '../../../src/scene/camera.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import { comparePartialDates, isPartialDate } from '../../../src/scene/period.ts';
import { knownIdsOf } from '../../../src/scene/resolve.ts';
import {
  INTERFACE_LANGUAGES,
  LAYER_IDS,
  PROJECTIONS,
  type Scene,
  SHADING_LAYERS,
  SPLIT_VIEWS,
  THEME_CHOICES,
} from '../../../src/scene/scene.ts';
import { formatQuery, formatScene, parseScene } from '../../../src/scene/url.ts';
import malformed from '../../fixtures/scenes/malformed.json' with { type: 'json' };
import { makeAtlas } from '../builders.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const subset = <T>(values: readonly T[]) => fc.subarray([...values]);
const ids = <T extends string>(kind: string) =>
  fc.option(
    fc
      .uniqueArray(
        fc.tuple(slug, fc.option(slug)).map(([a, b]) => `${kind}:${b === null ? a : `${a}/${b}`}` as T),
        { maxLength: 5 },
      )
      .map((list) => list.sort()),
  );
const date = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, precision]) =>
    [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, precision).join('-'),
  )
  .filter(isPartialDate);
const period = fc
  .tuple(fc.option(date), fc.option(date))
  .map(([from, to]) =>
    from !== null && to !== null && comparePartialDates(from, to) > 0 ? { from: to, to: from } : { from, to },
  );

const compared = {
  period,
  markets: ids<MarketId>('market'),
  routes: ids<RouteId>('route'),
  feeders: fc.boolean(),
  // A scene has at most one shading.
  layers: fc
    .tuple(subset(LAYER_IDS), fc.constantFrom(...SHADING_LAYERS))
    .map(([layers, shading]) => layers.filter((id) => id === shading || !SHADING_LAYERS.includes(id))),
  evidence: subset(EVIDENCE),
  briefOnly: fc.boolean(),
};

const scene: fc.Arbitrary<Scene> = fc.record({
  version: fc.constant(2 as const),
  camera: fc
    .record({
      lng: number(-400, 400),
      lat: number(-90, 90),
      zoom: number(-1, 20),
      bearing: number(-400, 400),
      pitch: number(-5, 90),
    })
    .map(roundCamera),
  projection: fc.constantFrom(...PROJECTIONS),
  ...compared,
  comparison: fc.option(fc.record({ ...compared, way: fc.constantFrom(...SPLIT_VIEWS) })),
  selection: fc.option(
    fc
      .tuple(fc.constantFrom('leg', 'port', 'jurisdiction', 'branch'), slug)
      .map(([kind, rest]) => `${kind}:${rest}` as `leg:${string}`),
  ),
  passage: fc.option(fc.stringMatching(/^[IVX]{1,3}\.[A-Z]\.p\d{1,2}$/)),
  theme: fc.constantFrom(...THEME_CHOICES),
  language: fc.constantFrom(...INTERFACE_LANGUAGES),
});

describe('formatScene and parseScene', () => {
  it('restores 500 random scenes exactly and reports no problem', () => {
    fc.assert(
      fc.property(scene, (before) => {
        const query = formatQuery(formatScene(before));
        const { scene: after, problems } = parseScene(new URLSearchParams(query));
        expect(problems).toEqual([]);
        expect(after).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('restores a scene with any defaults when camera and language are written', () => {
    fc.assert(
      fc.property(scene, scene, (before, other) => {
        const defaults = { ...DEFAULT_SCENE, camera: other.camera, language: other.language };
        const params = formatScene(before, { always: ['camera', 'language'] });
        expect(parseScene(params, { defaults }).scene).toEqual(before);
      }),
    );
  });

  it('returns a scene that survives a round trip for any parameters', () => {
    const parameters = [
      'lng',
      'lat',
      'zoom',
      'from',
      'to',
      'markets',
      'layers',
      'select',
      'passage',
      'compare',
      'compare.to',
      'v',
      'z',
      'mkt',
      'off',
    ];
    const pair = fc.tuple(
      fc.oneof(fc.constantFrom(...parameters), fc.string()),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const { scene: got } = parseScene(new URLSearchParams(pairs));
        expect(parseScene(formatScene(got)).scene).toEqual(got);
      }),
      { numRuns: 500 },
    );
  });

  it('writes an empty query for the default scene', () => {
    expect(formatQuery(formatScene(DEFAULT_SCENE))).toBe('');
  });

  it('writes only the parameters that differ from the default', () => {
    const query = formatQuery(
      formatScene({ ...DEFAULT_SCENE, selection: 'leg:nis-belgrade', markets: ['market:drugs/heroin'] }),
    );
    expect(query).toBe('?v=2&markets=drugs/heroin&select=leg:nis-belgrade');
  });

  it.each(malformed)('returns the default scene and the problems for $query', ({ query, problems }) => {
    const parsed = parseScene(new URLSearchParams(query));
    expect(parsed.scene).toEqual(DEFAULT_SCENE);
    expect(parsed.problems.map(({ code, parameter }) => `${code}:${parameter}`)).toEqual(problems);
  });

  it('brings numbers into range and reports each one', () => {
    const { scene: got, problems } = parseScene(new URLSearchParams('lng=200&lat=99&zoom=40&pitch=80'));
    expect(got.camera).toEqual({ lng: -160, lat: 85, zoom: 12, bearing: 0, pitch: 60 });
    expect(problems.map(({ code }) => code)).toEqual(Array(4).fill('out-of-range'));
  });

  it('keeps valid values and reports invalid ones', () => {
    const { scene: got, problems } = parseScene(
      new URLSearchParams('layers=routes,roads,jurisdictions&theme=pink&brief-only=yes&zoom=7&lng=x&lat=42'),
    );
    expect(got.layers).toEqual(['jurisdictions', 'routes']);
    expect(got.briefOnly).toBe(true);
    expect(got.camera).toEqual({ ...DEFAULT_SCENE.camera, zoom: 7 });
    expect(problems.map(({ value }) => value)).toEqual(['x', 'roads', 'pink']);
  });

  it('keeps one shading layer and reports the other as clashing', () => {
    const { scene: got, problems } = parseScene(
      new URLSearchParams('layers=brief-coverage,routes,market-presence'),
    );
    expect(got.layers).toEqual(['routes', 'market-presence']);
    expect(problems.map(({ code, value }) => `${code} ${value}`)).toEqual(['clashing-layers brief-coverage']);
  });

  it('writes the right side of a comparison with a prefix, and names it so in problems', () => {
    const comparison = { ...DEFAULT_SCENE, way: 'beside' as const, period: { from: null, to: '2006' } };
    const written = formatQuery(formatScene({ ...DEFAULT_SCENE, comparison }));
    expect(written).toBe('?v=2&compare=beside&compare.to=2006');
    const { scene: got, problems } = parseScene(
      new URLSearchParams('compare=swipe&compare.to=soon&compare.brief-only=yes'),
    );
    expect(got.comparison).toMatchObject({ way: 'swipe', briefOnly: true, period: DEFAULT_SCENE.period });
    expect(problems.map(({ code, parameter }) => `${code}:${parameter}`)).toEqual(['not-a-date:compare.to']);
  });

  it('uses the first of repeated parameters and reports the repetition', () => {
    const { scene: got, problems } = parseScene(new URLSearchParams('theme=dark&theme=light'));
    expect(got.theme).toBe('dark');
    expect(problems.map(({ code }) => code)).toEqual(['repeated']);
  });

  it('swaps the ends of a reversed period and reports it', () => {
    const { scene: got, problems } = parseScene(new URLSearchParams('from=2022&to=2019-05'));
    expect(got.period).toEqual({ from: '2019-05', to: '2022' });
    expect(problems.map(({ code }) => code)).toEqual(['reversed-period']);
  });

  it('lists the parts with a valid value in the link', () => {
    const { given } = parseScene(new URLSearchParams('theme=dark&language=xx'));
    expect([...given]).toEqual(['theme']);
  });

  it('shortens a very long value in its problem', () => {
    const [problem] = parseScene(new URLSearchParams({ theme: 'x'.repeat(5000) })).problems;
    expect(problem?.value.length).toBeLessThan(100);
  });
});

describe('parseScene with known ids', () => {
  const known = knownIdsOf(makeAtlas());

  it('replaces aliases with the current ids', () => {
    const { scene: got, problems } = parseScene(
      new URLSearchParams('select=port:ALXXX&markets=weapons,drugs/heroin&passage=I.A.p1'),
      { known },
    );
    expect(got.selection).toBe('port:ALDRZ');
    expect(got.markets).toEqual(['market:arms', 'market:drugs/heroin']);
    expect(got.passage).toBe('I.A.p1');
    expect(problems).toEqual([]);
  });

  it('replaces and drops ids on the right side of a comparison too', () => {
    const { scene: got, problems } = parseScene(
      new URLSearchParams('compare=swipe&compare.markets=weapons,gold'),
      { known },
    );
    expect(got.comparison?.markets).toEqual(['market:arms']);
    expect(problems.map(({ parameter, value }) => `${parameter} ${value}`)).toEqual(['compare.markets gold']);
  });

  it('drops unknown ids and reports each one', () => {
    const { scene: got, problems } = parseScene(
      new URLSearchParams('select=leg:atlantis&markets=gold&routes=balkan,silk&passage=IX.Z.p1'),
      { known },
    );
    expect(got).toEqual({ ...DEFAULT_SCENE, routes: ['route:balkan'] });
    expect(problems.map(({ code, value }) => `${code} ${value}`)).toEqual([
      'unknown-market gold',
      'unknown-route silk',
      'unknown-feature leg:atlantis',
      'unknown-passage IX.Z.p1',
    ]);
  });
});
