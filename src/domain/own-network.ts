/**
 * A user's network: nodes and legs in the format of the atlas. It is private: no address, embedded page or
 * public page contains it.
 */
import type { FeatureCollection, LineString, Point } from 'geojson';
import type { Leg, NetworkNode } from './atlas.ts';
import type { LegId, NodeId } from './ids.ts';

export interface OwnNetwork {
  /** A reloaded network gets a new id. */
  readonly id: string;
  readonly name: string;
  readonly nodes: FeatureCollection<Point, NetworkNode>;
  readonly legs: FeatureCollection<LineString, Leg>;
  /** Legs by sea through a canal, an estuary or a river, which the basemap draws as land. */
  readonly inland: readonly LegId[];
  /** What the user decided about joins with the atlas; others follow from ids and places. */
  readonly joins: readonly JunctionJoin[];
}

/** What a file contains of a network. */
export type NetworkFile = Omit<OwnNetwork, 'id' | 'joins'>;

/** A junction of the user that is joined by hand, or not joined. */
export interface JunctionJoin {
  readonly own: NodeId;
  /** `null` for not joined. */
  readonly atlas: NodeId | null;
}

/** A workspace with more is rejected on opening. */
export const MAX_OWN_NETWORKS = 50;

/**
 * Follows the kind in ids of a user's nodes and legs. Ids of the atlas never contain it, so the two cannot
 * clash.
 */
const MARK = 'own/';

/** Returns the internal id of a user's node or leg. */
export function ownId<Id extends NodeId | LegId>(id: Id): Id {
  return isOwnId(id) ? id : (id.replace(':', `:${MARK}`) as Id);
}

export function isOwnId(id: string): boolean {
  return id.startsWith(MARK, id.indexOf(':') + 1);
}

/** Returns the id in exported answers: that of the user's file, unless the atlas may have the same. */
export function exportedId(id: string, on: { readonly isAdded: boolean } | null): string {
  return on?.isAdded ? id : writtenId(id);
}

/** Returns the id in the user's file. */
export function writtenId(id: string): string {
  return isOwnId(id) ? id.replace(`:${MARK}`, ':') : id;
}
