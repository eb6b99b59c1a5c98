/** Compares network queries with the answers worked out by hand in `tests/fixtures/network/answers.ts`. */
import { describe, expect, it } from 'vitest';
import type { AskedPaths } from '../../src/analysis/alternatives/alternatives.ts';
import { answerQuery } from '../../src/analysis/alternatives/answer-query.ts';
import { closureOf } from '../../src/analysis/alternatives/closure-of.ts';
import { type Closure, closeEdges } from '../../src/analysis/network/closure.ts';
import { compareScenario } from '../../src/analysis/network/compare-scenario.ts';
import { BY_KM, costModel, deriveCosts } from '../../src/analysis/network/costs.ts';
import { deriveNetwork, partsOf } from '../../src/analysis/network/derive-network.ts';
import { describePath } from '../../src/analysis/network/describe-path.ts';
import { CUT_PARTS, type CutParts, findCuts } from '../../src/analysis/network/find-cuts.ts';
import { kBestPaths } from '../../src/analysis/network/k-best.ts';
import { type Pair, seekShortest } from '../../src/analysis/network/seek.ts';
import { type PathEnd, verticesOfEnds } from '../../src/analysis/network/vertices-of-ends.ts';
import type { StudyKind, StudySettings } from '../../src/analysis/studies/studies.ts';
import { studyCuts } from '../../src/analysis/studies/study-cuts.ts';
import { layStudyGround } from '../../src/analysis/studies/study-ground.ts';
import { workOutStudy } from '../../src/analysis/studies/work-out-study.ts';
import type { Closable } from '../../src/domain/closure.ts';
import { isOutOfService, MODES } from '../../src/domain/evidence.ts';
import { type FeatureId, kindOf, type NodeId } from '../../src/domain/ids.ts';
import {
  WORKED_ALONE,
  WORKED_ANSWERS,
  WORKED_CLOSURE,
  WORKED_CUT,
  WORKED_UNPARTED,
} from '../fixtures/network/answers.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';

const atlas = await readCompiledAtlas();
const atlasParts = partsOf(atlas, atlas);
const network = deriveNetwork(atlasParts);
const costs = deriveCosts(network, costModel(BY_KM)).of;
/** Two summer ferries and lines from reference data alone are left out so that the answers can be worked out by hand. */
const LEFT_OUT: readonly string[] = ['leg:ferry-bar-durres', 'leg:ferry-ancona-bar'];
const handParts = {
  ...atlasParts,
  legs: {
    ...atlasParts.legs,
    features: atlasParts.legs.features.filter(
      ({ properties: { id, branches } }) =>
        !LEFT_OUT.includes(id) && branches.some((branch) => branch !== 'branch:network/transport'),
    ),
  },
};
const hand = deriveNetwork(handParts);
const handCosts = deriveCosts(hand, costModel(BY_KM)).of;
const ASKED = {
  on: null,
  weights: BY_KM,
  own: null,
  count: 1,
  maxShared: 1,
  maxDetour: 2,
  modes: MODES,
  outOfService: false,
  closed: [],
} as const;

describe.each(WORKED_ANSWERS)('paths: $from to $to', ({ from, to, paths, borders, kmByCountry, ports }) => {
  const [origins, destinations] = [from, to].map((node) => verticesOfEnds(hand, [{ kind: 'node', node }]));
  const found = kBestPaths(hand, handCosts, origins ?? [], destinations ?? [], paths.length);

  it('has the leg lengths used in the fixture', () => {
    for (const { steps, sumKm } of paths) {
      const legs = steps.flatMap(([id, km]) => (typeof km === 'number' ? [{ id, km }] : []));
      for (const { id, km } of legs) {
        expect(hand.edges.find((edge) => edge.id === id)?.km, id).toBe(km);
      }
      expect(legs.reduce((sum, { km }) => sum + km, 0)).toBeCloseTo(sumKm, 6);
    }
  });

  it('finds the expected paths in order', () => {
    expect(found.map(({ edges }) => edges.map((edge) => hand.edges[edge]?.id))).toEqual(
      paths.map(({ steps }) => steps.map(([id]) => id)),
    );
    for (const [i, { sumKm }] of paths.entries()) expect(found[i]?.cost).toBeCloseTo(sumKm, 4);
  });

  it('describes the borders, countries, ports and crossings of the shortest path', () => {
    const [first] = found;
    if (first === undefined) throw new Error('no path');
    const told = describePath(hand, first);
    expect(told.borders).toBe(borders);
    expect([...told.kmByCountry].map(([country, km]) => [country, Math.round(km)])).toEqual(kmByCountry);
    expect(told.ports).toEqual(ports);
    const crossed = paths[0]?.steps.flatMap(([, border]) => (typeof border === 'string' ? [border] : []));
    const borderOf = new Map(atlas.crossings.features.map(({ properties: p }) => [p.id, p.border]));
    expect(told.crossings.map((crossing) => borderOf.get(crossing))).toEqual(crossed);
  });
});

describe('compareScenario with a closed crossing', () => {
  const { from, to, crossing, path, newCountries, leftCountries, warned } = WORKED_CLOSURE;
  const pair: Pair = { from: [{ kind: 'node', node: from }], to: [{ kind: 'node', node: to }] };
  const compared = compareScenario(hand, handCosts, [pair], [{ kind: 'crossing', crossing }], seekShortest);

  it('finds the remaining path and the countries it adds and avoids', () => {
    const [outcome] = compared.pairs;
    const [left] = outcome?.scenario ?? [];
    expect(left?.edges.map((edge) => hand.edges[edge]?.id)).toEqual(path.steps.map(([id]) => id));
    expect(left?.cost).toBeCloseTo(path.sumKm, 1);
    expect(outcome).toMatchObject({ newCountries, leftCountries });
    expect(outcome?.displaced).toEqual(outcome?.baseline);
  });

  it('lists warnings in order with their reasons', () => {
    expect(compared.warnings.map(({ country, reasons }) => [country, reasons[0]?.kind])).toEqual(warned);
  });
});

describe('findCuts', () => {
  const cutsOf = ({ from, to }: { readonly from: NodeId; readonly to: NodeId }, parts: CutParts) => {
    const [origins = [], destinations = []] = [from, to].map((node) =>
      verticesOfEnds(hand, [{ kind: 'node', node }]),
    );
    const question = { costs: handCosts, parts, spared: [...origins, ...destinations] };
    const found = findCuts(hand, question, origins, destinations, 100);
    return (
      found && {
        ...found,
        cuts: found.cuts.map(({ edges, vertices }) => [
          ...edges.map((edge) => hand.edges[edge]?.id),
          ...vertices.map((vertex) => hand.vertices[vertex]?.node),
        ]),
      }
    );
  };
  const sorted = (cuts: readonly (readonly unknown[])[] = []) =>
    cuts.map((cut) => cut.toSorted().join(' ')).toSorted();

  it.each(['legs', 'legs-and-crossings'] as const)('returns single legs on paths to Antwerp: %s', (parts) => {
    const { cuts, ...found } = cutsOf(WORKED_CUT, parts) ?? {};
    expect(found).toEqual({ value: 1, isComplete: true });
    expect(cuts).toEqual(WORKED_CUT.legs.map((leg) => [leg]));
  });

  it.each([
    ['legs', 4],
    ['nodes', 3],
  ] as const)('returns the smallest sets of %s only', (parts, size) => {
    const { cuts, ...found } = cutsOf(WORKED_ALONE, parts) ?? {};
    expect(found).toEqual({ value: size, isComplete: true });
    expect(sorted(cuts)).toEqual(sorted(WORKED_ALONE[parts]));
  });

  it('returns null for towns when a path avoids all towns', () => {
    expect(cutsOf(WORKED_UNPARTED, 'nodes')).toBeNull();
    expect(cutsOf(WORKED_UNPARTED, 'legs')?.value).toBe(5);
  });
});

describe.each(CUT_PARTS)('studyCuts with %s', (parts) => {
  /** The closure a planner would make: a port without its town, unless the cut removes the town. */
  const closing = (id: FeatureId): Closure => {
    const place = network.vertices.find(({ node, port }) => id === node || id === port);
    const isWhole = kindOf(id) === 'node' || parts !== 'crossings-and-ports';
    return place !== undefined && isWhole ? { kind: 'node', node: place.node } : closureOf(id as Closable);
  };

  it.each([
    ['node:istanbul', 'node:vienna'],
    ['node:istanbul', 'node:sofia'],
    ['node:durres', 'node:skopje'],
    ['node:poti', 'node:bucharest'],
    ['node:constanta', 'node:trieste'],
    ['AL', 'node:vienna'],
    ['TR', 'DE'],
  ])('leaves no path from %s to %s after closing any of the sets', (from, to) => {
    const [origin, destination] = [from, to].map((end): PathEnd[] =>
      end.startsWith('node:') ? [{ kind: 'node', node: end as NodeId }] : [{ kind: 'country', country: end }],
    );
    const asked = { ...ASKED, from: origin ?? [], to: destination ?? [] };
    const ground = layStudyGround(atlasParts, asked);
    const { cuts } = studyCuts(ground, { parts });
    expect(
      cuts.flat().filter((id) => network.vertices.some((at) => at.node === id && at.country === null)),
    ).toEqual([]);
    for (const cut of cuts.slice(0, 50)) {
      const left = closeEdges(network, costs, cut.map(closing));
      expect(kBestPaths(network, left, ground.origins, ground.destinations, 1), cut.join(' ')).toEqual([]);
    }
  });
});

describe('workOutStudy with an incomplete search', () => {
  const asked: AskedPaths = {
    ...ASKED,
    from: [{ kind: 'node', node: WORKED_CUT.from }],
    to: [{ kind: 'node', node: WORKED_CUT.to }],
    count: 2,
    maxShared: 0.2,
  };
  const sure = { weights: 0, speeds: false } as const;
  const studyOf = <K extends StudyKind>(kind: K, settings: StudySettings[K], maxDetour: number) =>
    workOutStudy(atlasParts, { kind, asked: { ...asked, maxDetour }, settings });

  it.each([
    [1.25, true],
    [2, false],
  ])('reports completeness in each study: at most %d times as long, %s', (maxDetour, isComplete) => {
    expect(studyOf('gaps', sure, maxDetour)).toMatchObject({ isComplete });
    const watch = { count: 1, withPorts: true, paths: 2, between: 'ends' } as const;
    expect(studyOf('watch', watch, maxDetour)).toMatchObject({ isComplete });
    const draws = { ...sure, draws: 1, seed: 1, legs: 0, illustrativeThere: 1 };
    expect(studyOf('stability', draws, maxDetour)).toMatchObject({ isComplete });
  });
});

describe('deriveNetwork', () => {
  it('contains each leg in service once, each crossing, and four joined ports', () => {
    const ofKind = (kind: string) => network.edges.filter((edge) => edge.kind === kind);
    const inService = atlas.legs.features.filter(
      ({ properties: { status } }) => !isOutOfService(status?.state ?? 'active'),
    );
    expect(ofKind('leg').map(({ id }) => id)).toEqual(inService.map(({ properties: p }) => p.id));
    expect(ofKind('crossing')).toHaveLength(
      atlas.nodes.features.filter(({ properties: p }) => p.kind === 'border-crossing').length,
    );
    const joined = ofKind('join').map(({ id, a, b, km }) => [
      id,
      [network.vertices[a]?.node, network.vertices[b]?.node],
      Math.round(km),
    ]);
    expect(joined).toEqual([
      ['node:ambarli', ['node:ambarli', 'node:istanbul'], 23],
      ['node:belgrade-port', ['node:belgrade-port', 'node:belgrade'], 3],
      ['node:ruse', ['node:ruse', 'node:ruse-giurgiu'], 6],
      ['node:vidin', ['node:vidin', 'node:vidin-calafat'], 5],
    ]);
  });

  it('contains 71 of the 147 crossings of the atlas and six others', () => {
    const crossings = atlas.crossings.features.map(({ properties: p }) => p.id);
    const passed = new Set<FeatureId>(network.edges.flatMap(({ crossing }) => crossing ?? []));
    expect(crossings).toHaveLength(147);
    expect(crossings.filter((id) => passed.has(id))).toHaveLength(71);
    const nodes = atlas.nodes.features.filter(({ properties: p }) => p.kind === 'border-crossing');
    expect(nodes).toHaveLength(71 + 6);
  });

  it('divides the length of every leg among its countries', () => {
    for (const { id, km, kmIn, countries, mode } of network.edges) {
      expect(
        kmIn.reduce((sum, part) => sum + part.km, 0),
        id,
      ).toBeCloseTo(km, 6);
      const isAtSea = mode === 'sea' || mode === 'ferry';
      expect(kmIn.every(({ country }) => (country === null ? isAtSea : countries.includes(country)))).toBe(
        true,
      );
    }
  });
});

describe('legs out of service or seasonal', () => {
  const stateOf = (id: string) =>
    atlas.legs.features.find(({ properties }) => properties.id === id)?.properties.status?.state;
  const firstLegs = (from: NodeId, to: NodeId, outOfService: boolean) =>
    answerQuery(atlasParts, {
      ...ASKED,
      from: [{ kind: 'node', node: from }],
      to: [{ kind: 'node', node: to }],
      outOfService,
    }).baseline.paths[0]?.legs.map(({ leg }) => leg) ?? [];

  it('has the state closed or seasonal for three ferries', () => {
    expect(stateOf('leg:chornomorsk-varna')).toBe('closed');
    expect(stateOf('leg:novorossiysk-burgas')).toBe('closed');
    expect(stateOf('leg:ferry-bar-bari')).toBe('seasonal');
  });

  it.each([
    ['node:chornomorsk', 'node:varna', 'leg:chornomorsk-varna'],
    ['node:novorossiysk', 'node:burgas', 'leg:novorossiysk-burgas'],
  ] as const)('appears on the path from %s to %s only on request', (from, to, leg) => {
    expect(firstLegs(from, to, false)).not.toContain(leg);
    expect(firstLegs(from, to, true)).toContain(leg);
  });

  it('is not an edge of the network', () => {
    const out = atlas.legs.features.filter(({ properties: { status } }) =>
      isOutOfService(status?.state ?? 'active'),
    );
    expect(out.length).toBeGreaterThan(1);
    const edges = new Set<string>(network.edges.map(({ id }) => id));
    expect(out.filter(({ properties }) => edges.has(properties.id))).toEqual([]);
  });

  it('lists the months of a seasonal ferry, which stays on paths', () => {
    const ferry = atlas.legs.features.find(({ properties }) => properties.id === 'leg:ferry-bar-bari');
    expect(ferry?.properties.status?.months).toEqual([7, 8]);
    expect(firstLegs('node:bar', 'node:bari', false)).toContain('leg:ferry-bar-bari');
  });
});
