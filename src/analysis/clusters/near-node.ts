/** Distance and direction of a place from the nearest node of the network. */
import { distanceKm } from '../../lib/great-circle.ts';

/** Clockwise from the north. */
export const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const RADIANS = Math.PI / 180;

type LngLat = readonly number[];

export interface NearNode<Node> {
  readonly node: Node;
  readonly km: number;
  /** Direction from the node to the place. */
  readonly direction: Direction;
}

/** Returns the nearest node, on ties the first; `null` without nodes. */
export function nearNode<Node>(
  place: LngLat,
  nodes: readonly Node[],
  positionOf: (node: Node) => LngLat,
): NearNode<Node> | null {
  let nearest: { readonly node: Node; readonly km: number } | null = null;
  for (const node of nodes) {
    const km = distanceKm(positionOf(node), place);
    if (nearest === null || km < nearest.km) nearest = { node, km };
  }
  return nearest && { ...nearest, direction: directionOf(positionOf(nearest.node), place) };
}

/** From the initial bearing of the great circle. */
export function directionOf(from: LngLat, to: LngLat): Direction {
  const [lngA = 0, latA = 0] = from;
  const [lngB = 0, latB = 0] = to;
  const turn = (lngB - lngA) * RADIANS;
  const east = Math.sin(turn) * Math.cos(latB * RADIANS);
  const north =
    Math.cos(latA * RADIANS) * Math.sin(latB * RADIANS) -
    Math.sin(latA * RADIANS) * Math.cos(latB * RADIANS) * Math.cos(turn);
  const eighths = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return DIRECTIONS[(eighths + DIRECTIONS.length) % DIRECTIONS.length] ?? 'n';
}
