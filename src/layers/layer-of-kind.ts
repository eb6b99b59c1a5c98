import type { FeatureKind } from '../domain/ids.ts';
import type { LayerId } from '../scene/scene.ts';

/** The layer that draws the features of a kind; `null` if they are not on the map. */
export const LAYER_OF_KIND: Readonly<Record<FeatureKind, LayerId | null>> = {
  jurisdiction: 'jurisdictions',
  border: 'borders',
  route: 'routes',
  branch: 'routes',
  leg: 'routes',
  node: 'nodes',
  port: 'ports',
  crossing: 'crossings',
  place: 'places',
  institution: 'places',
  case: 'places',
  group: 'places',
  event: 'places',
  external: 'world-links',
  region: null,
  thread: null,
  instrument: null,
  pillar: null,
  market: null,
};
