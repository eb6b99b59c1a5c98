import type { Passage } from '../../domain/brief.ts';
import { type FeatureId, kindOf } from '../../domain/ids.ts';

/**
 * What the map frames for a passage: what it states something of, within the region; else the groups it speaks of; else places abroad. Things
 * without a place frame nothing.
 */
export function placesOfPassage({ links }: Pick<Passage, 'links'>): readonly FeatureId[] {
  const own = links.filter(({ via }) => via === undefined);
  const stated = own
    .filter(({ type }) => type === 'asserts' || type === 'overtaken')
    .map(({ feature }) => feature);
  const isRegion = (id: FeatureId) => kindOf(id) === 'region';
  const isAbroad = (id: FeatureId) => kindOf(id) === 'external';
  const near = stated.filter((id) => hasPlace(id) && !isRegion(id) && !isAbroad(id));
  if (near.length > 0) return near;
  const groups = own.map(({ feature }) => feature).filter(isRegion);
  return groups.length > 0 ? groups : stated.filter(isAbroad);
}

/** Institutions are left out: a passage about the European Union is not about Brussels. */
function hasPlace(id: FeatureId): boolean {
  return [
    'jurisdiction',
    'route',
    'branch',
    'node',
    'port',
    'crossing',
    'border',
    'place',
    'case',
    'group',
    'event',
  ].includes(kindOf(id) ?? '');
}
