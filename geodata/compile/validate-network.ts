/**
 * Checks that the network and its core are each connected, and that legs run between their nodes without a
 * detour: the rules also apply to a user's network.
 */
import {
  checkConnected,
  checkEnds,
  checkLengths,
  checkPlaces,
  checkSides,
} from '../../src/domain/network-rules.ts';
import { describeNetworkFaults } from './describe-network-faults.ts';
import type { Problems } from './problems.ts';
import { FILES } from './source.schema.ts';
import type { Check } from './validate.ts';

export const validateNetwork: Check = ({ sources, derived }, problems) => {
  const { nodes, legs, ports, crossings } = sources;
  const places = new Map(
    [...ports, ...crossings].map((feature) => [feature.properties.id as string, feature] as const),
  );
  describeNetworkFaults(
    [
      ...checkEnds(nodes, legs),
      ...checkLengths(derived.legs),
      ...checkConnected(nodes, legs),
      ...checkPlaces(nodes, (id) => places.get(id)?.geometry.coordinates),
      ...checkSides(nodes, derived.legs),
    ],
    problems,
  );
  for (const branch of sources.branches) {
    if (!legs.some(({ properties: leg }) => (leg.branches as string[]).includes(branch.id))) {
      problems.add(
        FILES.routes,
        branch.id,
        'no leg belongs to this branch',
        'Name it on its legs or take it away',
      );
    }
  }
  checkNamedBack(sources, problems);
};

/** Checks that a port or crossing refers back to its node. */
function checkNamedBack(
  { nodes, ports, crossings }: Parameters<Check>[0]['sources'],
  problems: Problems,
): void {
  const nodeOf = new Map(
    [...ports, ...crossings].map(({ properties }) => [properties.id as string, properties.node] as const),
  );
  for (const { properties: node } of nodes) {
    const place = node.port ?? node.crossing ?? '';
    if (nodeOf.has(place) && nodeOf.get(place) !== node.id) {
      problems.add(FILES.nodes, node.id, `${place} does not name this node`, 'Write it in its property node');
    }
  }
}
