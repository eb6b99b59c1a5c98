import { expect, it } from 'vitest';
import { BY_KM, costModel, deriveCosts } from '../../../../src/analysis/network/costs.ts';
import { type CutParts, findCuts } from '../../../../src/analysis/network/find-cuts.ts';
import { kBestPaths } from '../../../../src/analysis/network/k-best.ts';
import { answerPair, seekShortest } from '../../../../src/analysis/network/seek.ts';
import { watchPoints } from '../../../../src/analysis/network/watch-points.ts';
import { madeNetwork } from './made-network.ts';

const network = madeNetwork();
const costs = deriveCosts(network, costModel(BY_KM)).of;
const ends = {
  from: [{ kind: 'node', node: 'node:town' }],
  to: [{ kind: 'node', node: 'node:far' }],
} as const;
/** Three paths: by road, by river and by sea. */
const paths = answerPair(network, costs, ends, (...question) => kBestPaths(...question, 3));

it('picks crossings that cover paths, and ports when ports are allowed', () => {
  expect(watchPoints(network, paths, 2, { withPorts: false })).toEqual({
    picks: [{ node: 'node:gate', added: 2 }],
    covered: 2,
    atMost: 2,
  });
  expect(watchPoints(network, paths, 2, { withPorts: true }).picks).toEqual([
    { node: 'node:gate', added: 2 },
    { node: 'node:harbour', added: 1 },
  ]);
  // A road that begins in a port town does not call at the port.
  const byRoad = answerPair(
    network,
    costs,
    { ...ends, from: [{ kind: 'node', node: 'node:quay' }] },
    seekShortest,
  );
  expect(watchPoints(network, byRoad, 2, { withPorts: true }).picks).toEqual([]);
});

it('finds cuts for each choice of parts, with closures and weights', () => {
  const [town = -1] = network.verticesOf.get('node:town') ?? [];
  const [far = -1] = network.verticesOf.get('node:far') ?? [];
  const cutsOf = (parts: CutParts, closed = costs) => {
    const question = { costs: closed, parts, spared: [town, far] };
    const found = findCuts(network, question, [town], [far], 100);
    return found?.cuts.map(({ edges, vertices }) => [
      ...edges.map((edge) => network.edges[edge]?.id),
      ...vertices.map((vertex) => network.vertices[vertex]?.node),
    ]);
  };
  expect(cutsOf('crossings-and-ports')).toEqual([
    ['node:gate', 'node:harbour'],
    ['node:gate', 'node:quay'],
  ]);
  expect(cutsOf('nodes-and-crossings')).toHaveLength(2 * 2);
  // Three parts on the road to City times three on the way by sea; the join cannot be cut.
  expect(cutsOf('legs-and-crossings')).toHaveLength(3 * 3);
  // Without the crossing, only City remains on the road, and two legs. Beyond City there are two paths.
  expect(cutsOf('nodes')).toEqual(['harbour', 'quay'].map((slug) => ['node:city', `node:${slug}`]));
  expect(cutsOf('legs')).toEqual(
    ['leg:town-gate', 'leg:gate-city'].flatMap((road) =>
      ['leg:harbour-waypoint', 'leg:waypoint-quay', 'leg:quay-far'].map((sea) => [road, sea]),
    ),
  );
  const withoutSea = costs.map((cost, edge) =>
    network.edges[edge]?.mode === 'sea' ? Number.POSITIVE_INFINITY : cost,
  );
  expect(cutsOf('crossings-and-ports', withoutSea)).toEqual([['node:gate']]);
  const weightOf = (part: object) => ('port' in part ? 3 : 2);
  const weighed = { costs, parts: 'crossings-and-ports', spared: [], weightOf } as const;
  expect(findCuts(network, weighed, [town], [far], 9)?.value).toBe(5);
});
