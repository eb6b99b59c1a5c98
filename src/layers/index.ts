/** The registry of layers, in draw order from bottom to top. */
import type { LayerId } from '../scene/scene.ts';
import { bordersLayer } from './borders.layer.ts';
import { briefCoverageLayer } from './brief-coverage.layer.ts';
import { crossingsLayer } from './crossings.layer.ts';
import { findsLayer } from './finds.layer.ts';
import { jurisdictionsLayer } from './jurisdictions.layer.ts';
import type { LayerDefinition } from './layer.ts';
import { marketPresenceLayer } from './market-presence.layer.ts';
import { movementLayer } from './movement.layer.ts';
import { nodesLayer } from './nodes.layer.ts';
import { placesLayer } from './places.layer.ts';
import { portsLayer } from './ports.layer.ts';
import { routesLayer } from './routes.layer.ts';
import { worldLinksLayer } from './world-links.layer.ts';

export const LAYERS: readonly LayerDefinition[] = [
  jurisdictionsLayer,
  marketPresenceLayer,
  briefCoverageLayer,
  bordersLayer,
  worldLinksLayer,
  routesLayer,
  movementLayer,
  findsLayer,
  crossingsLayer,
  nodesLayer,
  portsLayer,
  placesLayer,
];

export function layerOf(id: LayerId): LayerDefinition {
  const layer = LAYERS.find((candidate) => candidate.id === id);
  if (layer === undefined) throw new RangeError(`no layer ${id}`);
  return layer;
}
