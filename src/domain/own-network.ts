/** A network of a planner's own: nodes and legs as the atlas publishes its own. It is private: no address, no page in another site and no public page has it. */
import type { FeatureCollection, LineString, Point } from 'geojson';
import type { Leg, NetworkNode } from './atlas.ts';
import type { LegId, NodeId } from './ids.ts';

export interface OwnNetwork {
  /** One that is loaded anew has another. */
  readonly id: string;
  readonly name: string;
  readonly nodes: FeatureCollection<Point, NetworkNode>;
  readonly legs: FeatureCollection<LineString, Leg>;
  /** Legs by sea that go through a canal, an estuary or a river, which the basemap draws as land. */
  readonly inland: readonly LegId[];
}

/** A workspace with more is refused when it is opened. */
export const MAX_OWN_NETWORKS = 50;

/** Follows the kind in ids of own nodes and legs, so that none is ever taken for one of the atlas, which has no such ids. */
const MARK = 'own/';

/** The id under which an own node or leg is known here. */
export function ownId<Id extends NodeId | LegId>(id: Id): Id {
  return isOwnId(id) ? id : (id.replace(':', `:${MARK}`) as Id);
}

export function isOwnId(id: string): boolean {
  return id.startsWith(MARK, id.indexOf(':') + 1);
}

/** As its planner wrote it. */
export function writtenId(id: string): string {
  return isOwnId(id) ? id.replace(`:${MARK}`, ':') : id;
}
