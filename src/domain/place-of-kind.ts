/**
 * Which kinds of features have a place, and what kind of place: used by the map, the brief's panel and the
 * compile step.
 */
import { type FeatureId, type FeatureKind, kindOf } from './ids.ts';

/**
 * - `own`: lies in, or runs through, the region.
 * - `abroad`: lies outside the region.
 * - `seat`: drawn at its seat, not where it acts: a passage on the European Union is not about Brussels.
 * - `members`: a group, placed at its members.
 * - `none`: a subject. A market has lines all over the map, and no place.
 */
type PlaceOfKind = 'own' | 'abroad' | 'seat' | 'members' | 'none';

const PLACES: Readonly<Record<FeatureKind, PlaceOfKind>> = {
  jurisdiction: 'own',
  route: 'own',
  branch: 'own',
  node: 'own',
  leg: 'own',
  port: 'own',
  crossing: 'own',
  border: 'own',
  place: 'own',
  institution: 'seat',
  case: 'own',
  group: 'own',
  event: 'own',
  market: 'none',
  pillar: 'none',
  thread: 'none',
  instrument: 'none',
  region: 'members',
  external: 'abroad',
};

export function placeOf(feature: FeatureId): PlaceOfKind {
  const kind = kindOf(feature);
  return kind === null ? 'none' : PLACES[kind];
}
