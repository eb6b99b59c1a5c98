/** Checks the base network: what paths of the atlas use beside its legs, and what the gap study asks of them. */
import { distance } from '@turf/distance';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import { describe, expect, it } from 'vitest';
import type { AskedPaths } from '../../src/analysis/alternatives/alternatives.ts';
import { answerQuery } from '../../src/analysis/alternatives/answer-query.ts';
import { BY_KM } from '../../src/analysis/network/costs.ts';
import { deriveNetwork, partsOf } from '../../src/analysis/network/derive-network.ts';
import { isTrafficDocumented } from '../../src/analysis/network/network.ts';
import { workOutStudy } from '../../src/analysis/studies/work-out-study.ts';
import { withBaseNetwork } from '../../src/domain/base-network.ts';
import type { Mode } from '../../src/domain/evidence.ts';
import type { LegId, NodeId } from '../../src/domain/ids.ts';
import { FIRST_NETWORK, modesOf } from '../../src/features/network/state/network.ts';
import networkStudies from '../../src/i18n/locales/en/network-studies.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import { readPublishedBaseNetwork } from '../support/published.ts';
import { compileAll } from './compiled.ts';

const atlas = await readCompiledAtlas();
const base = readPublishedBaseNetwork();
const network = withBaseNetwork(atlas, base);
const parts = partsOf(network, atlas);
const legById = new Map(network.legs.features.map(({ properties }) => [properties.id, properties]));

function ask(from: NodeId, to: NodeId, modes: readonly Mode[], count = 3): AskedPaths {
  return {
    on: null,
    from: [{ kind: 'node', node: from }],
    to: [{ kind: 'node', node: to }],
    weights: BY_KM,
    own: null,
    count,
    maxShared: 0.6,
    maxDetour: 2,
    closed: [],
    modes,
    outOfService: false,
  };
}

const legsOf = (asked: AskedPaths, place = 0) =>
  answerQuery(parts, asked).baseline.paths[place]?.legs.map(({ leg }) => leg) ?? [];

describe('Istanbul to Munich by road', () => {
  const [path] = answerQuery(parts, ask('node:istanbul', 'node:munich', ['road'])).baseline.paths;

  it('follows E-roads all the way', () => {
    const legs = path?.legs.map(({ leg }) => leg) ?? [];
    expect(legs[0]).toBe('leg:istanbul-edirne');
    expect(legs.at(-1)).toBe('leg:villach-munich');
    expect(
      legs.map((leg) => [leg, legById.get(leg)?.via]).filter(([, via]) => !/E\d+/.test(via ?? '')),
    ).toEqual([]);
  });

  // E80, E75, E70, E61, E55 and E52 in the list of E-road sections of L. Westh-Nielsen (2018): 71 + 123 + 62 + 34 +
  // 140 + 140 + 59 + 94 + 232 + 209 + 244 + 141 + 34 + 37 + 7 + 22 + 194 + 149 km. The shortest way from Munich is
  // “around 2,000 km” by http://www.vaybee.de/nachrichten/mit-dem-auto-in-die-tuerkei-reisen/, read in a stored copy.
  it.each([
    ['the list of E-roads', 1992],
    ['an independent figure', 2000],
  ])('is within 3 %% as long as by %s', (_, km) => {
    expect(Math.abs((path?.told.km ?? 0) / km - 1)).toBeLessThan(0.03);
  });
});

describe('paths of the atlas', () => {
  const usual = modesOf(FIRST_NETWORK.question);

  it('uses the road from Zagreb to Ljubljana unless railways are chosen', () => {
    expect(legsOf(ask('node:zagreb', 'node:ljubljana', usual))).toEqual([
      'leg:zagreb-obrezje',
      'leg:obrezje-ljubljana',
    ]);
    expect(legsOf(ask('node:zagreb', 'node:ljubljana', ['rail']))).toEqual([
      'leg:rail-zagreb-dobova',
      'leg:rail-dobova-ljubljana',
    ]);
  });

  it.each([
    ['node:craiova', 'node:bucharest', 'leg:bucharest-craiova'],
    ['node:sofia', 'node:varna', 'leg:sofia-varna'],
    ['node:osijek', 'node:zagreb', 'leg:osijek-zagreb'],
    ['node:shkoder', 'node:pristina', 'leg:shkoder-vermice'],
    ['node:rijeka', 'node:split', 'leg:rijeka-split'],
    ['node:villach', 'node:graz', 'leg:villach-graz'],
    ['node:igoumenitsa', 'node:brindisi', 'leg:ferry-igoumenitsa-brindisi'],
  ] as const)('uses the direct connection from %s to %s', (from, to, leg) => {
    expect(legsOf(ask(from, to, usual))).toContain(leg);
  });

  it.each([
    ['node:sofia', 'node:varna', 'leg:rail-sofia-varna'],
    ['node:zagreb', 'node:split', 'leg:rail-zagreb-split'],
    ['node:vienna', 'node:graz', 'leg:rail-vienna-graz'],
    ['node:vienna', 'node:villach', 'leg:rail-vienna-villach'],
    ['node:villach', 'node:munich', 'leg:rail-villach-munich'],
  ] as const)('has a railway from %s to %s', (from, to, leg) => {
    expect(legsOf(ask(from, to, ['rail']))).toEqual([leg]);
  });

  it('leaves out the railway from Belgrade to Timișoara, over whose border no passenger train runs', () => {
    const asked = ask('node:belgrade', 'node:timisoara', ['rail']);
    expect(legsOf(asked)).not.toContain('leg:rail-belgrade-timisoara');
    expect(legsOf({ ...asked, outOfService: true })).toEqual(['leg:rail-belgrade-timisoara']);
  });

  it('reaches every town and port of the region by each usual way', () => {
    const derived = deriveNetwork(parts, { modes: usual, outOfService: false });
    const met = new Set(
      derived.edges.flatMap(({ a, b }) => [a, b]).map((vertex) => derived.vertices[vertex]?.node),
    );
    // Doboj and Vinkovci are junctions of railways, and the only ferry of Novorossiysk is closed.
    const missing = network.nodes.features
      .filter(({ properties }) => properties.kind !== 'border-crossing' && !met.has(properties.id))
      .map(({ properties }) => properties.id);
    expect(missing).toEqual(['node:doboj', 'node:novorossiysk', 'node:vinkovci']);
  });
});

describe('the base network', () => {
  it('is in no file of the atlas, with no market, route or passage', () => {
    const { files } = compileAll();
    const ids = base.legs.map(({ id }) => `"${id}"`);
    const others = [...files].filter(([path]) => path !== 'base-network.json');
    expect(others.filter(([, text]) => ids.some((id) => text.includes(id))).map(([path]) => path)).toEqual(
      [],
    );
    for (const { id } of base.legs) {
      expect(legById.get(id)).toMatchObject({ evidence: 'reference', markets: [], routes: [], passages: [] });
    }
  });

  it('names a source for each connection and distance', () => {
    const known = base.sources.map(({ id }) => id);
    for (const { sources } of base.legs) expect(known).toEqual(expect.arrayContaining(sources));
  });
});

describe('a closed road', () => {
  const sharesOf = (id: LegId) => base.legs.find((leg) => leg.id === id)?.sharesRoad.toSorted();

  it('is known by its other names', () => {
    // From Milot to Morinë all use one motorway (E851), from Vorë to Milot the E762.
    expect(sharesOf('leg:tirana-vermice')).toEqual([
      'leg:durres-vermice',
      'leg:shkoder-vermice',
      'leg:tirana-shkoder',
    ]);
    // The E60 by Slobozia and the motorway meet at their ends only.
    expect(sharesOf('leg:bucharest-constanta-e60')).not.toContain('leg:constanta-bucharest');
    expect(base.legs.filter(({ mode }) => mode === 'ferry').flatMap(({ sharesRoad }) => sharesRoad)).toEqual(
      [],
    );
  });

  it('runs within 5 km of a connection that shares it, for 30 km or more', () => {
    for (const { sharesRoad, line, mode } of base.legs) {
      for (const other of network.legs.features.filter(({ id }) => sharesRoad.includes(id as LegId))) {
        const near = line.slice(1).reduce((sum, to, i) => {
          const from = line[i] ?? to;
          const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
          return pointToLineDistance(middle, other.geometry) <= 5 ? sum + distance(from, to) : sum;
        }, 0);
        // Pieces of the line are up to some kilometres long, so the sum is rougher than that of the compile step.
        expect(near).toBeGreaterThan(27);
        expect(other.properties.mode).toBe(mode);
      }
    }
  });

  it.each(['leg:durres-vermice', 'leg:tirana-vermice', 'leg:shkoder-vermice'] as const)(
    'is used under no other name when %s is closed',
    (closed) => {
      const asked = ask('node:tirana', 'node:pristina', modesOf(FIRST_NETWORK.question));
      const { baseline, scenario } = answerQuery(parts, { ...asked, closed: [closed] });
      const used = ({ paths }: Pick<typeof baseline, 'paths'>) =>
        paths.flatMap(({ legs }) => legs.map(({ leg }) => leg)).filter((leg) => leg.endsWith('-vermice'));
      expect(used(baseline)).not.toEqual([]);
      expect(scenario && used(scenario)).toEqual([]);
    },
  );
});

describe('gaps study', () => {
  const far: readonly NodeId[] = [
    'node:munich',
    'node:milan',
    'node:vienna',
    'node:antwerp',
    'node:tehran',
    'node:odesa',
  ];
  const hubs = network.nodes.features.flatMap(({ properties: { id, kind } }) => (kind === 'hub' ? [id] : []));
  const places = [...hubs, ...far];
  const pairs = places.flatMap((from, at) => places.slice(at + 1).map((to) => [from, to] as const));
  const derived = deriveNetwork(parts);

  it('asks only about trafficking that no source documents, between all hubs and beyond', () => {
    expect(pairs.length).toBeGreaterThan(100);
    const asked = new Set<LegId | string>();
    for (const [from, to] of pairs) {
      const { gaps } = workOutStudy(parts, {
        kind: 'gaps',
        asked: ask(from, to, modesOf(FIRST_NETWORK.question), 1),
        settings: { weights: 0, speeds: false },
      });
      for (const { unknown, outcomes } of gaps) {
        expect(outcomes.map(({ finding }) => finding)).toEqual(['unused']);
        if (unknown.kind === 'leg') asked.add(unknown.leg);
        else if (unknown.kind === 'crossing') asked.add(unknown.crossing);
        else expect.fail(unknown.kind);
      }
    }
    const documented = derived.edges.filter(isTrafficDocumented);
    const ends = new Set(documented.flatMap(({ a, b }) => [a, b]));
    expect(documented.filter(({ id }) => asked.has(id))).toEqual([]);
    expect(
      derived.edges.filter(({ crossing, a, b }) => asked.has(crossing ?? '') && (ends.has(a) || ends.has(b))),
    ).toEqual([]);
    expect(asked.size).toBeGreaterThan(20);
  }, 120_000);

  it('asks in words of trafficking, not of roads', () => {
    const questions = [networkStudies['studies.gaps.leg'], networkStudies['studies.gaps.crossing']];
    for (const words of questions) expect(words).toMatch(/trafficking.*\?$/);
    expect(Object.values(networkStudies).join(' ')).not.toMatch(/does it exist|is it open|If it is closed/i);
  });
});
