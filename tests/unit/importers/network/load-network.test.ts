import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveNetwork } from '../../../../src/analysis/network/derive-network.ts';
import { formatNetworkFile } from '../../../../src/exporters/network-file.ts';
import { loadNetwork, readSavedNetwork } from '../../../../src/importers/network/load-network.ts';
import { featureOf, textOf, WORLD } from './made-network-file.ts';

const load = (...texts: string[]) =>
  loadNetwork(
    texts.map((text, at) => ({ name: `own-${at + 1}.geojson`, text })),
    WORLD,
  );

function loaded(...texts: string[]) {
  const result = load(...texts);
  if (!result.ok) throw new Error(JSON.stringify(result.failure.faults));
  return result.value;
}

function faultsOf(...texts: string[]) {
  const result = load(...texts);
  return result.ok ? [] : result.failure.faults;
}

type Change = Parameters<typeof textOf>[0];

describe('loadNetwork', () => {
  it('derives legs of nodes, names, lengths and countries', () => {
    const { name, nodes, legs } = loaded(textOf());
    expect(name).toBe('Own roads');
    expect(nodes.features.map(({ properties: { id, legs: own } }) => [id, own.length])).toEqual([
      ['node:own/town', 2],
      ['node:own/gate', 2],
      ['node:own/city', 2],
      ['node:own/harbour', 2],
      ['node:own/buoy', 2],
      ['node:own/quay', 2],
    ]);
    expect(nodes.features[0]?.properties).toEqual({
      id: 'node:own/town',
      name: 'town',
      names: {},
      kind: 'city',
      countries: ['AA'],
      tier: 1,
      legs: ['leg:own/harbour-town', 'leg:own/town-gate'],
      // Without values from the planner, the least certain ones apply.
      evidence: 'illustrative',
      basis: 'inferred',
      sources: [],
      passages: [],
      facts: [],
      inBrief: false,
    });
    expect(legs.features.map(({ properties }) => properties).slice(0, 2)).toMatchObject([
      {
        id: 'leg:own/town-gate',
        name: 'town – gate',
        from: 'node:own/town',
        lengthKm: 111.2,
        countries: ['AA'],
      },
      { lengthKm: 111.2, countries: ['BB'], kind: 'leg', basis: 'schematic', evidence: 'illustrative' },
    ]);
    expect(legs.features.at(-1)?.properties).toMatchObject({ name: 'Quay road', lengthKm: 150 });
  });

  it('reads back an exported network unchanged', () => {
    const network = loaded(textOf());
    const again = loaded(formatNetworkFile(network));
    expect(again).toEqual(network);
    expect(formatNetworkFile(again)).toBe(formatNetworkFile(network));
    expect(formatNetworkFile(network)).not.toContain('own/');
  });

  it('writes one line for each feature of the file', () => {
    const network = loaded(textOf());
    const count = network.nodes.features.length + network.legs.features.length;
    expect(formatNetworkFile(network).split('\n')).toHaveLength(count + 3);
  });

  it('keeps inland sea legs after export and import', () => {
    const canal = textOf((file) => {
      Object.assign(featureOf(file, 'leg:town-gate').properties, { mode: 'sea', inland: true });
    });
    const network = { id: 'one', ...loaded(canal) };
    expect(network.inland).toEqual(['leg:own/town-gate']);
    expect({ id: 'one', ...loaded(formatNetworkFile(network)) }).toEqual(network);
  });

  it('joins several files, accepts a byte order mark and prefixes all ids', () => {
    const part = (from: number, to: number) =>
      textOf((file) => ({ ...file, features: file.features.slice(from, to) }));
    const { nodes, legs } = loaded(`\uFEFF${part(0, 6)}`, part(6, 12));
    expect([nodes.features.length, legs.features.length]).toEqual([6, 6]);
    const ids = [...nodes.features, ...legs.features].map(({ properties }) => properties.id);
    expect(ids.every((id) => /^(node|leg):own\//.test(id))).toBe(true);
  });
});

describe('readSavedNetwork', () => {
  it('reads a saved network above the file size limit', () => {
    const network = loaded(textOf());
    const kept = formatNetworkFile(network).padEnd(10_000_001);
    expect(readSavedNetwork(kept)).toEqual(network);
  });
});

describe('loadNetwork with faults', () => {
  /** Sets properties of a feature; the value `undefined` removes one. */
  const set =
    (id: string, properties: object): Change =>
    (file) => {
      Object.assign(featureOf(file, id).properties, properties);
    };
  const place =
    (id: string, geometry: object): Change =>
    (file) => {
      Object.assign(featureOf(file, id).geometry, geometry);
    };
  const line = (...coordinates: unknown[]) => ({ coordinates });
  it.each<[string, number, object, Change]>([
    ['an id that stands twice', 3, { code: 'id-again' }, set('node:city', { id: 'node:town' })],
    [
      'two ids on one feature',
      1,
      { code: 'id-differs', featureId: 'node:city' },
      (file) => {
        featureOf(file, 'node:town').id = 'node:city';
      },
    ],
    ['an id of another kind', 1, { code: 'field', field: 'id' }, set('node:town', { id: 'leg:town' })],
    ['no name', 1, { code: 'field', field: 'name', wanted: '"…"' }, set('node:town', { name: undefined })],
    ['markup', 1, { code: 'text', field: 'name' }, set('node:town', { name: '<b>x' })],
    ['a letter that is not seen', 1, { code: 'text' }, set('node:town', { name: 'a\u202eb' })],
    ['a text without end', 1, { code: 'text' }, set('node:town', { name: 'x'.repeat(1201) })],
    ['a kind that there is not', 1, { code: 'field', field: 'kind' }, set('node:town', { kind: 'inn' })],
    ['a mode that there is not', 7, { code: 'field', field: 'mode' }, set('leg:town-gate', { mode: 'air' })],
    [
      'an evidence that there is not',
      7,
      { code: 'field', field: 'evidence' },
      set('leg:town-gate', { evidence: 'rumour' }),
    ],
    [
      'a misspelt field',
      7,
      { code: 'unknown-field', field: 'modes' },
      set('leg:town-gate', { modes: 'road' }),
    ],
    [
      'a code that is none',
      1,
      { code: 'field', field: 'countries' },
      set('node:town', { countries: ['Albania'] }),
    ],
    ['a length of nothing', 7, { code: 'field', field: 'lengthKm' }, set('leg:town-gate', { lengthKm: 0 })],
    [
      'a fact without its source',
      1,
      { code: 'field', field: 'facts' },
      set('node:town', { facts: [{ text: 'x', certainty: 'A' }] }),
    ],
    ['a position off the globe', 1, { code: 'shape' }, place('node:town', line(1, 91))],
    ['a line of one position', 7, { code: 'shape' }, place('leg:town-gate', line([1, 1]))],
    ['a line of words', 7, { code: 'shape' }, place('leg:town-gate', line([1, 1], ['2', 1]))],
    ['an area', 1, { code: 'shape' }, place('node:town', { type: 'Polygon' })],
    ['no position', 1, { code: 'shape' }, place('node:town', { coordinates: null })],
    [
      'an end that is not there',
      7,
      { code: 'not-there', field: 'from', named: 'node:inn' },
      set('leg:town-gate', { from: 'node:inn' }),
    ],
    [
      'a market that is not there',
      8,
      { code: 'not-there', field: 'markets' },
      set('leg:gate-city', { markets: [{ market: 'market:tea', direction: 'forward' }] }),
    ],
    [
      'a port that is not there',
      4,
      { code: 'not-there', field: 'port' },
      set('node:harbour', { port: 'port:AAXXX' }),
    ],
    [
      'a passage that is not there',
      7,
      { code: 'not-there', field: 'passages', named: 'X.p1' },
      set('leg:town-gate', { passages: ['X.p1'] }),
    ],
    [
      'a line that misses its node',
      7,
      { code: 'off-node', node: 'node:town' },
      place('leg:town-gate', line([1.1, 1], [2, 1])),
    ],
    [
      'a node of less weight than its leg',
      1,
      { code: 'tier-of-node', leg: 'leg:town-gate' },
      set('node:town', { tier: 2 }),
    ],
    ['a leg from a node to itself', 7, { code: 'same-ends' }, set('leg:town-gate', { to: 'node:town' })],
    ['a detour', 7, { code: 'detour', km: 300 }, set('leg:town-gate', { lengthKm: 300 })],
    ['a leg shorter than straight', 7, { code: 'detour', km: 50 }, set('leg:town-gate', { lengthKm: 50 })],
    [
      'a node that no leg meets',
      6,
      { code: 'lonely' },
      (file) => ({ ...file, features: file.features.slice(0, 10) }),
    ],
    [
      'a network in two parts',
      4,
      { code: 'apart', isCore: false, others: 1 },
      (file) => ({ ...file, features: file.features.toSpliced(9, 1).toSpliced(6, 1) }),
    ],
    [
      'a core in two parts',
      3,
      { code: 'apart', isCore: true, others: 1 },
      (file) => {
        for (const id of ['leg:town-gate', 'leg:quay-city']) featureOf(file, id).properties.tier = 2;
      },
    ],
    [
      'a node elsewhere than its port',
      4,
      { code: 'place-elsewhere', place: 'port:AAHAR' },
      place('node:harbour', line(1, 0.03)),
    ],
    [
      'a crossing with one side',
      2,
      { code: 'country-count', count: 1, due: 2 },
      set('node:gate', { countries: ['AA'] }),
    ],
    [
      'a country that there is not',
      1,
      { code: 'no-such-country', country: 'ZZ' },
      set('node:town', { countries: ['ZZ'] }),
    ],
    [
      'a country of a leg that there is not',
      7,
      { code: 'no-such-country', country: 'ZZ' },
      set('leg:town-gate', { countries: ['AA', 'ZZ'] }),
    ],
    [
      'a node in another country',
      1,
      { code: 'outside-country', country: 'BB' },
      set('node:town', { countries: ['BB'] }),
    ],
    ['a waypoint on land', 5, { code: 'waypoint-on-land' }, place('node:buoy', line(3, 0.5))],
    [
      'a leg on neither side of a crossing',
      7,
      { code: 'neither-side', node: 'node:gate' },
      set('leg:town-gate', { countries: ['AA', 'CC'] }),
    ],
    [
      'a leg elsewhere than its node',
      7,
      { code: 'neither-side', node: 'node:town' },
      set('leg:town-gate', { countries: ['BB'] }),
    ],
    [
      'a road over the sea',
      10,
      { code: 'land-leg-at-sea', mode: 'road' },
      set('leg:harbour-buoy', { mode: 'road' }),
    ],
    ['a ship over land', 7, { code: 'sea-leg-on-land' }, set('leg:town-gate', { mode: 'sea' })],
    ['a claim of the brief', 7, { code: 'claims-brief' }, set('leg:town-gate', { evidence: 'brief' })],
    ['a claim to be in the brief', 1, { code: 'claims-brief' }, set('node:town', { inBrief: true })],
    ['literature of our own', 3, { code: 'no-document' }, set('node:city', { sources: ['AUTHOR'] })],
    ['literature of nobody', 3, { code: 'no-document' }, set('node:city', { sources: [] })],
    [
      'a surveyed line',
      7,
      { code: 'surveyed', basis: 'official' },
      set('leg:town-gate', { basis: 'official' }),
    ],
    [
      'a market twice',
      8,
      { code: 'twice', what: 'market' },
      (file) => {
        const { markets } = featureOf(file, 'leg:gate-city').properties;
        markets.push(markets[0]);
      },
    ],
    [
      'a leg twice',
      13,
      { code: 'twice', what: 'leg' },
      (file) => {
        const again = structuredClone(featureOf(file, 'leg:gate-city'));
        again.properties.id = 'leg:again';
        file.features.push(again);
      },
    ],
  ])('reports the feature and the reason of %s', (_, feature, reason, change) => {
    const faults = faultsOf(textOf(change));
    expect(faults).toContainEqual(
      expect.objectContaining({ file: 'own-1.geojson', feature, reason: expect.objectContaining(reason) }),
    );
  });

  it('reports all faults in file order with the ids of the planner', () => {
    const faults = faultsOf(
      textOf((file) => {
        featureOf(file, 'leg:town-gate').properties.basis = 'official';
        featureOf(file, 'node:city').properties.colour = 'red';
        featureOf(file, 'node:town').properties.countries = ['BB'];
      }),
    );
    expect(faults.map(({ feature, id, reason: { code } }) => [feature, id, code])).toEqual([
      [1, 'node:town', 'outside-country'],
      [3, 'node:city', 'unknown-field'],
      [7, 'leg:town-gate', 'surveyed'],
    ]);
  });

  it.each([
    ['', 'not-json'],
    ['Dear Sir', 'not-json'],
    ['{"type":"FeatureCollection","type":"FeatureCollection"}', 'not-json'],
    [`{"a":${'['.repeat(5000)}`, 'not-json'],
    ['{"type":"FeatureCollection","features":[NaN]}', 'not-json'],
    ['[]', 'no-collection'],
    ['{"type":"Topology"}', 'no-collection'],
    ['{"type":"FeatureCollection","features":{}}', 'no-collection'],
    ['{"type":"FeatureCollection","features":[]}', 'none'],
    [`{"type":"FeatureCollection","features":[${Array(6001).fill('0').join()}]}`, 'too-many'],
    ['{"type":"FeatureCollection","features":[null]}', 'shape'],
    [
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[1e999,1]}}]}',
      'shape',
    ],
    [' '.repeat(10_000_001), 'too-large'],
  ])('refuses a file that is not a network: %.60s', (text, code) => {
    expect(faultsOf(text).map(({ reason }) => reason.code)).toContain(code);
  });

  it('reports __proto__ and constructor as unknown fields', () => {
    const faults = faultsOf(
      textOf().replace('"name":"town"', '"name":"town","__proto__":{"kind":"city"},"constructor":1'),
    );
    expect(faults.map(({ reason }) => reason)).toEqual([
      { code: 'unknown-field', field: '__proto__' },
      { code: 'unknown-field', field: 'constructor' },
    ]);
  });

  /** Every key within a value, with the object that contains it. */
  const placesIn = (value: unknown): [object, string][] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) => [
          [value, key] as [object, string],
          ...placesIn(inner),
        ]);

  it('refuses any changed file with reasons or returns a usable network', () => {
    /** The file with all optional fields, so that each of them can be changed. */
    const whole = formatNetworkFile(loaded(textOf()));
    const empty = { type: 'FeatureCollection' as const, features: [] };
    const isSound = (text: string) => {
      const result = load(text);
      if (!result.ok) return result.failure.faults.length > 0;
      const { nodes, legs } = result.value;
      const parts = { nodes, legs, borders: empty, crossings: empty, ports: empty, outlines: empty };
      return deriveNetwork(parts).edges.length >= legs.features.length;
    };
    const changes = fc.oneof(
      fc.record({
        at: fc.nat(),
        value: fc.oneof(fc.jsonValue(), fc.constantFrom('node:town', ['AA'], [1, 1], 2)),
      }),
      fc.record({ at: fc.nat(), put: fc.string({ maxLength: 5 }), cut: fc.nat(5) }),
    );
    fc.assert(
      fc.property(changes, (change) => {
        if ('put' in change) {
          const at = change.at % whole.length;
          return isSound(whole.slice(0, at) + change.put + whole.slice(at + change.cut));
        }
        const file = JSON.parse(whole);
        const places = placesIn(file);
        const [holder, key] = places[change.at % places.length] ?? [file, 'type'];
        Object.assign(holder, { [key]: change.value });
        return isSound(JSON.stringify(file));
      }),
      { numRuns: 600, seed: 7 },
    );
  });

  it('reports the first hundred faults and the number of others', () => {
    const result = load(`{"type":"FeatureCollection","features":[${Array(130).fill('{}').join()}]}`);
    expect(result).toMatchObject({ ok: false, failure: { more: 30 } });
    expect(result.ok ? [] : result.failure.faults).toHaveLength(100);
  });
});
