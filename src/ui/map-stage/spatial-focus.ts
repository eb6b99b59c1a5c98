/**
 * Keyboard focus on the map. Arrows go from a node along a leg, from a leg to its node, otherwise to the next
 * feature in that direction. Pure; positions are CSS pixels, y down.
 */
import type { Atlas, NetworkNode } from '../../domain/atlas.ts';
import type { FeatureId, LegId } from '../../domain/ids.ts';

export type ArrowDirection = 'left' | 'right' | 'up' | 'down';

export interface FocusPoint {
  readonly feature: FeatureId;
  readonly xPx: number;
  readonly yPx: number;
}

const VECTORS: Readonly<Record<ArrowDirection, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** Distance weighted by the angle off the arrow; `null` beyond 60°. */
function costTowards(
  from: Omit<FocusPoint, 'feature'>,
  to: Omit<FocusPoint, 'feature'>,
  direction: ArrowDirection,
): number | null {
  const [vx, vy] = VECTORS[direction];
  const dx = to.xPx - from.xPx;
  const dy = to.yPx - from.yPx;
  const distance = Math.hypot(dx, dy);
  if (distance < 1) return null;
  const cosine = (dx * vx + dy * vy) / distance;
  // cos 60°: wide enough to reach every neighbour, narrow enough to follow the arrow.
  return cosine < 0.5 ? null : distance / cosine ** 2;
}

/** The nearest feature in a direction; `null` at the edge. */
export function nextInDirection(
  points: readonly FocusPoint[],
  current: FocusPoint,
  direction: ArrowDirection,
): FeatureId | null {
  let best: FeatureId | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const point of points) {
    if (point.feature === current.feature) continue;
    const cost = costTowards(current, point, direction);
    if (cost !== null && cost < bestCost) {
      bestCost = cost;
      best = point.feature;
    }
  }
  return best;
}

export interface NetworkWalk {
  readonly atlas: Atlas;
  /** Screen position of [lng, lat]; `null` behind the globe. */
  readonly project: (position: readonly number[]) => readonly [number, number] | null;
}

/** Moves from node to leg or leg to node; `null` if not on the network or nothing leads there. */
export function nextAlongNetwork(
  walk: NetworkWalk,
  current: FeatureId,
  direction: ArrowDirection,
): FeatureId | null {
  const record = walk.atlas.byId.get(current);
  if (record?.kind === 'leg') return nodeOfLeg(walk, record.id as LegId, direction);
  const node = nodeOf(walk.atlas, current);
  return node === null ? null : legFromNode(walk, node, direction);
}

/** Node of a feature: itself or its location. */
export function nodeOf(atlas: Atlas, id: FeatureId): NetworkNode | null {
  const record = atlas.byId.get(id);
  if (record?.kind === 'node') return record.properties;
  const node = record?.kind === 'port' || record?.kind === 'crossing' ? record.properties.node : undefined;
  const standing = node === undefined ? undefined : atlas.byId.get(node);
  return standing?.kind === 'node' ? standing.properties : null;
}

function legFromNode(walk: NetworkWalk, node: NetworkNode, direction: ArrowDirection): FeatureId | null {
  const record = walk.atlas.byId.get(node.id);
  if (record?.kind !== 'node') return null;
  const here = toPoint(walk.project(record.geometry.coordinates));
  if (here === null) return null;
  let best: FeatureId | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const id of node.legs) {
    const leg = walk.atlas.byId.get(id);
    if (leg?.kind !== 'leg') continue;
    const line = leg.geometry.coordinates;
    const outward = leg.properties.from === node.id ? line : [...line].reverse();
    const there = toPoint(walk.project(outward.at(-1) ?? []));
    if (there === null) continue;
    const cost = costTowards(here, there, direction);
    if (cost !== null && cost < bestCost) {
      bestCost = cost;
      best = id;
    }
  }
  return best;
}

function nodeOfLeg(walk: NetworkWalk, leg: LegId, direction: ArrowDirection): FeatureId | null {
  const record = walk.atlas.byId.get(leg);
  if (record?.kind !== 'leg') return null;
  const line = record.geometry.coordinates;
  const from = toPoint(walk.project(line[0] ?? []));
  const to = toPoint(walk.project(line.at(-1) ?? []));
  if (from === null || to === null) return null;
  const [vx, vy] = VECTORS[direction];
  const along = (to.xPx - from.xPx) * vx + (to.yPx - from.yPx) * vy;
  const length = Math.hypot(to.xPx - from.xPx, to.yPx - from.yPx);
  // A leg across the arrow has no end in that direction.
  if (Math.abs(along) < length * 0.25) return null;
  return along > 0 ? record.properties.to : record.properties.from;
}

function toPoint(projected: readonly [number, number] | null): Omit<FocusPoint, 'feature'> | null {
  return projected === null ? null : { xPx: projected[0], yPx: projected[1] };
}
