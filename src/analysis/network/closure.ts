import type { Mode } from '../../domain/evidence.ts';
import type { BorderId, CrossingId, LegId, NodeId, PortId } from '../../domain/ids.ts';
import { type Edge, isByWater, type Network } from './network.ts';

/** One thing that a planner takes out of the network. A list of them is a scenario; leaving one out again is exact, since nothing is changed by it. */
export type Closure =
  | { readonly kind: 'leg'; readonly leg: LegId }
  | { readonly kind: 'crossing'; readonly crossing: CrossingId }
  | { readonly kind: 'node'; readonly node: NodeId }
  | { readonly kind: 'port'; readonly port: PortId }
  | { readonly kind: 'border'; readonly border: BorderId }
  | { readonly kind: 'mode'; readonly mode: Mode }
  | { readonly kind: 'country'; readonly country: string };

/**
 * The edges that a closure takes out, by index; none where the network has nothing of it, as of a crossing that no leg leads over.
 *
 * A crossing: the passing of its border, not the roads that lead up to it. A node: all that ends there. A port: what calls there by water, not the road through its town. A border: its
 * crossings, and legs on land and rivers that pass it; not ferries and ships, which pass no line on land. A mode: its legs, and joins as the roads that they are. A jurisdiction: all that touches it, ships that call at its ports among it.
 */
export function edgesOfClosure(network: Network, closure: Closure): number[] {
  const isClosed = testOf(network, closure);
  return network.edges.flatMap((edge, index) => (isClosed(edge) ? [index] : []));
}

function testOf({ vertices }: Network, closure: Closure): (edge: Edge) => boolean {
  const ends = ({ a, b }: Edge) => [vertices[a], vertices[b]];
  switch (closure.kind) {
    case 'leg':
      return ({ id }) => id === closure.leg;
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

/** Costs with everything that is closed costing infinitely much. The costs that are given stay as they are. */
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
