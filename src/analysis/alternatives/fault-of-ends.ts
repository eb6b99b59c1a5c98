import type { NodeFeature } from '../../domain/atlas.ts';
import type { NodeId } from '../../domain/ids.ts';
import type { PathEnd } from '../network/vertices-of-ends.ts';

/** Why no path can be sought: both ends share a node (the path would be empty), or one end has no node. */
export type EndsFault =
  | { readonly kind: 'shared'; readonly node: NodeId }
  | { readonly kind: 'empty'; readonly end: 'from' | 'to' };

/**
 * Returns the fault of the two ends; `null` if paths can be sought. A crossing has a place on each side of
 * its border.
 */
export function faultOfEnds(
  nodes: readonly NodeFeature[],
  from: readonly PathEnd[],
  to: readonly PathEnd[],
): EndsFault | null {
  const places = nodes.flatMap(({ properties: { id, countries } }) =>
    (countries.length === 0 ? [null] : countries).map((country) => ({ id, country })),
  );
  const heldBy = (ends: readonly PathEnd[]) =>
    places.filter((place) => ends.some((end) => holds(end, place)));
  const [starts, targets] = [heldBy(from), heldBy(to)];
  if (starts.length === 0) return { kind: 'empty', end: 'from' };
  if (targets.length === 0) return { kind: 'empty', end: 'to' };
  const shared = starts.find((place) => targets.includes(place));
  return shared === undefined ? null : { kind: 'shared', node: shared.id };
}

interface Place {
  readonly id: NodeId;
  /** ISO code; `null` at sea. */
  readonly country: string | null;
}

function holds(end: PathEnd, { id, country }: Place): boolean {
  switch (end.kind) {
    case 'node':
      return end.node === id;
    case 'area':
      return end.nodes.includes(id);
    case 'country':
      return end.country === country;
  }
}
