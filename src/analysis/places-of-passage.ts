import type { Passage } from '../domain/brief.ts';
import type { FeatureId } from '../domain/ids.ts';
import { placeOf } from '../domain/place-of-kind.ts';

/**
 * Returns the features the map frames for a passage: those it states something about, within the region;
 * otherwise its groups; otherwise places abroad. Features without a place are skipped.
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
