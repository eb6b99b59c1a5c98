/** Checks that the published network can be imported as a user network and gives the same answers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskedPaths } from '../../src/analysis/alternatives/alternatives.ts';
import { answerQuery } from '../../src/analysis/alternatives/answer-query.ts';
import { BY_KM } from '../../src/analysis/network/costs.ts';
import { partsOf } from '../../src/analysis/network/derive-network.ts';
import { legSchema, nodeSchema } from '../../src/domain/atlas.schema.ts';
import { MODES } from '../../src/domain/evidence.ts';
import type { NodeId } from '../../src/domain/ids.ts';
import { networkAtlas } from '../../src/domain/network-atlas.ts';
import { ownId, writtenId } from '../../src/domain/own-network.ts';
import { formatNetworkFile } from '../../src/exporters/network-file.ts';
import { loadNetwork } from '../../src/importers/network/load-network.ts';
import { networkKnowledge } from '../../src/importers/network/network-knowledge.ts';
import { LEG_FIELDS, NODE_FIELDS, readFields } from '../../src/importers/network/read-fields.ts';
import { readJson } from '../../src/lib/read-json.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import { type Json, textOf } from './compiled.ts';

const atlas = await readCompiledAtlas();
const knowledge = networkKnowledge(atlas);

const inland = new Set(
  JSON.parse(textOf('network/legs.geojson')).features.flatMap(({ properties }: Json) =>
    properties.inland ? [properties.id] : [],
  ),
);

function load(...files: object[]) {
  const texts = files.map((file, at) => ({ name: `${at}.geojson`, text: JSON.stringify(file) }));
  const result = loadNetwork(texts, knowledge);
  if (!result.ok) {
    throw new Error(result.failure.faults.map((fault) => JSON.stringify(fault)).join('\n'));
  }
  return { id: 'one', joins: [], ...result.value };
}

const legs = {
  ...atlas.legs,
  features: atlas.legs.features.map((leg) => ({
    ...leg,
    properties: { ...leg.properties, ...(inland.has(leg.properties.id) ? { inland: true } : {}) },
  })),
};

describe('loadNetwork with the published network', () => {
  const own = load(atlas.nodes, legs);

  it('accepts all nodes and legs with their lengths', () => {
    expect(own.nodes.features).toHaveLength(atlas.nodes.features.length);
    expect(own.legs.features.map(({ properties }) => properties.lengthKm)).toEqual(
      atlas.legs.features.map(({ properties }) => properties.lengthKm),
    );
  });

  it('accepts the source files, whose lines have only waypoints', () => {
    const source = load(...['nodes', 'legs'].map((name) => JSON.parse(textOf(`network/${name}.geojson`))));
    expect(source.legs.features).toHaveLength(own.legs.features.length);
    expect(source.inland.toSorted()).toEqual(own.inland.toSorted());
  });

  it('returns the same network after export and import', () => {
    expect(load(JSON.parse(formatNetworkFile(own)))).toEqual({ ...own, name: '0' });
  });

  it('gives the same answers as the atlas network except for passages', () => {
    const question = (from: NodeId, to: NodeId): AskedPaths => ({
      from: [{ kind: 'node', node: from }],
      to: [{ kind: 'node', node: to }],
      on: null,
      weights: BY_KM,
      own: null,
      modes: MODES,
      outOfService: false,
      closed: ['crossing:batrovci', 'mode:river'],
      count: 4,
      maxShared: 0.6,
      maxDetour: 2,
    });
    for (const [from, to] of [
      ['node:istanbul', 'node:vienna'],
      ['node:durres', 'node:antwerp'],
    ] as const) {
      const there = answerQuery(partsOf(atlas, atlas), question(from, to));
      const here = answerQuery(partsOf(networkAtlas(own, atlas), atlas), question(ownId(from), ownId(to)));
      const shown = JSON.stringify(here, (_, value) =>
        value instanceof Map ? [...value] : typeof value === 'string' ? writtenId(value) : value,
      );
      const expected = JSON.stringify(there, (_, value) => (value instanceof Map ? [...value] : value));
      expect(there.baseline.paths.length).toBeGreaterThan(1);
      const withoutPassages = (text: string) => text.replaceAll(/"passages":\[[^\]]*\]/g, '');
      expect(withoutPassages(shown)).toBe(withoutPassages(expected));
    }
  });

  it('derives the same lengths and almost the same countries from the lines', () => {
    const bare = legs.features.map(
      ({ properties: { lengthKm: _, countries: __, ...properties }, ...leg }) => ({
        ...leg,
        properties,
      }),
    );
    const derived = load(atlas.nodes, { ...legs, features: bare });
    expect(derived.legs.features.map(({ properties }) => properties.lengthKm)).toEqual(
      own.legs.features.map(({ properties }) => properties.lengthKm),
    );
    const others = derived.legs.features.filter(
      ({ properties }, at) =>
        String(properties.countries) !== String(own.legs.features[at]?.properties.countries),
    );
    // The browser uses areas with less detail, so a few countries differ.
    expect(others.length / legs.features.length).toBeLessThan(0.02);
  });
});

describe('network fields', () => {
  it('equals the fields of the published files', () => {
    expect(Object.keys(NODE_FIELDS).sort()).toEqual(Object.keys(nodeSchema.shape).sort());
    expect(Object.keys(LEG_FIELDS).sort()).toEqual([...Object.keys(legSchema.shape), 'inland'].sort());
  });

  const published = [...atlas.nodes.features, ...atlas.legs.features].flatMap(({ properties }) =>
    Object.values(properties),
  );

  it.each([
    ['nodes', NODE_FIELDS, nodeSchema.shape, atlas.nodes.features],
    ['legs', LEG_FIELDS, legSchema.shape, atlas.legs.features],
  ] as const)('accepts for %s only values that the published schema allows', (_, fields, shape, features) => {
    // An import may contain empty values where the published schema does not allow them.
    const isLeftOut = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
    fc.assert(
      fc.property(
        fc.constantFrom(...features),
        fc.constantFrom(...Object.keys(shape)),
        fc.oneof(fc.constantFrom(...published), fc.jsonValue({ maxDepth: 3 })),
        ({ properties }, field, value) => {
          const json = readJson(JSON.stringify({ ...properties, [field]: value }), 10);
          if (!json.ok || json.value.kind !== 'object') return;
          const isTaken = readFields<object>(fields as never, json.value.members).value !== null;
          const isPublishable = shape[field as keyof typeof shape].safeParse(value).success;
          if (isTaken && !isLeftOut(value))
            expect(isPublishable, `${field}: ${JSON.stringify(value)}`).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
