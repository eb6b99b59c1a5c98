import type { Mode } from '../../domain/evidence.ts';
import type { BorderId, CrossingId, LegId, NodeId, PortId } from '../../domain/ids.ts';
import { type Edge, isByWater, type Network } from './network.ts';

/** One simulated closure. A scenario is a list of closures; removing one restores the network exactly. */
export type Closure =
  /** `sameRoad`: legs over the same road, closed with it. */
  | { readonly kind: 'leg'; readonly leg: LegId; readonly sameRoad?: readonly LegId[] }
  | { readonly kind: 'crossing'; readonly crossing: CrossingId }
  | { readonly kind: 'node'; readonly node: NodeId }
  | { readonly kind: 'port'; readonly port: PortId }
  | { readonly kind: 'border'; readonly border: BorderId }
  | { readonly kind: 'mode'; readonly mode: Mode }
  | { readonly kind: 'country'; readonly country: string };

/**
 * Returns the indexes of closed edges; empty if the network has none, as for a crossing without legs.
 *
 * A leg closes those over the same road. A crossing closes its border crossing, not the roads to it. A node closes
 * all edges that end there. A port closes calls by water, not the road through its town. A border closes its
 * crossings and land and river legs across it, not ferries and ships, which cross no line on land. A mode closes its
 * legs, and joins count as roads. A jurisdiction closes all edges that touch it, ships calling at its ports included.
 */
export function edgesOfClosure(network: Network, closure: Closure): number[] {
  const isClosed = testOf(network, closure);
  return network.edges.flatMap((edge, index) => (isClosed(edge) ? [index] : []));
}

function testOf({ vertices }: Network, closure: Closure): (edge: Edge) => boolean {
  const ends = ({ a, b }: Edge) => [vertices[a], vertices[b]];
  switch (closure.kind) {
    case 'leg':
      return ({ id }) => id === closure.leg || closure.sameRoad?.some((leg) => leg === id) === true;
    case 'crossing':
      return ({ crossing }) => crossing === closure.crossing;
    case 'node':
      return (edge) => ends(edge).some((vertex) => vertex?.node === closure.node);
    case 'port':
      return (edge) => isByWater(edge) && ends(edge).some((vertex) => vertex?.port === closure.port);
    case 'border':
      return ({ passings }) => passings.some(({ border }) => border === closure.border);
    case 'mode':
      return ({ mode }) => mode === closure.mode;
    case 'country':
      return ({ countries }) => countries.includes(closure.country);
  }
}

/** Returns a copy of the costs with closed edges at infinite cost. */
export function closeEdges(
  network: Network,
  costs: Float64Array,
  closures: readonly Closure[],
): Float64Array {
  const closed = Float64Array.from(costs);
  for (const edge of closures.flatMap((closure) => edgesOfClosure(network, closure))) {
    closed[edge] = Number.POSITIVE_INFINITY;
  }
  return closed;
}
