import type { Passage } from '../domain/brief.ts';
import type { FeatureId } from '../domain/ids.ts';
import { placeOf } from '../domain/place-of-kind.ts';

/**
 * What the map frames for a passage: what it states something of, within the region; else the groups it speaks of; else places abroad. Things
 * without a place frame nothing.
 */
export function placesOfPassage({ links }: Pick<Passage, 'links'>): readonly FeatureId[] {
  const own = links.filter(({ via }) => via === undefined);
  const stated = own
    .filter(({ type }) => type === 'asserts' || type === 'overtaken')
    .map(({ feature }) => feature);
  const near = stated.filter((id) => placeOf(id) === 'own');
  if (near.length > 0) return near;
  const groups = own.map(({ feature }) => feature).filter((id) => placeOf(id) === 'members');
  return groups.length > 0 ? groups : stated.filter((id) => placeOf(id) === 'abroad');
}
