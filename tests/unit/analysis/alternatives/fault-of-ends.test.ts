import { expect, it } from 'vitest';
import { faultOfEnds } from '../../../../src/analysis/alternatives/fault-of-ends.ts';
import { kBestPaths } from '../../../../src/analysis/network/k-best.ts';
import { type PathEnd, verticesOfEnds } from '../../../../src/analysis/network/vertices-of-ends.ts';
import type { NodeId } from '../../../../src/domain/ids.ts';
import { madeNetwork, madeParts } from '../network/made-network.ts';

const { features } = madeParts().nodes;
const node = (id: NodeId): PathEnd => ({ kind: 'node', node: id });
const country = (code: string): PathEnd => ({ kind: 'country', country: code });
const area = (...nodes: NodeId[]): PathEnd => ({ kind: 'area', nodes });

it.each<[PathEnd, PathEnd, ReturnType<typeof faultOfEnds>]>([
  [node('node:town'), node('node:far'), null],
  [node('node:town'), node('node:town'), { kind: 'shared', node: 'node:town' }],
  [node('node:city'), country('BB'), { kind: 'shared', node: 'node:city' }],
  // The crossing between the two has a side in each.
  [country('AA'), country('BB'), null],
  [country('AA'), area('node:gate'), { kind: 'shared', node: 'node:gate' }],
  [area('node:waypoint'), area('node:far', 'node:waypoint'), { kind: 'shared', node: 'node:waypoint' }],
  [area(), node('node:far'), { kind: 'empty', end: 'from' }],
  [node('node:far'), country('ZZ'), { kind: 'empty', end: 'to' }],
])('returns for %o to %o the fault %o; a path exists only without a fault', (from, to, fault) => {
  expect(faultOfEnds(features, [from], [to])).toEqual(fault);
  const network = madeNetwork();
  const ends = [verticesOfEnds(network, [from]), verticesOfEnds(network, [to])] as const;
  const costs = new Float64Array(network.edges.length).fill(1);
  const [first] = kBestPaths(network, costs, ...ends, 1);
  expect((first?.edges.length ?? 0) > 0).toBe(fault === null);
});
