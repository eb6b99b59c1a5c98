/**
 * What each layer may draw, as the legend explains it, apart from the layers, since the map does without. Each
 * mark but labels matches a sign of its layer or one of `view-signs.ts`.
 */
import type { LayerId } from '../scene/scene.ts';
import { bordersSigns, briefCoverageSigns, jurisdictionsSigns, marketPresenceSigns } from './area-signs.ts';
import type { LayerContext } from './layer.ts';
import type { Sign } from './legend.ts';
import { movementSigns, routesSigns, worldLinksSigns } from './line-signs.ts';
import { crossingsSigns, findsSigns, nodesSigns, placesSigns, portsSigns } from './point-signs.ts';

export const SIGNS: Readonly<Record<LayerId, (context: LayerContext) => readonly Sign[]>> = {
  routes: routesSigns,
  movement: movementSigns,
  'market-presence': marketPresenceSigns,
  'brief-coverage': briefCoverageSigns,
  'world-links': worldLinksSigns,
  ports: portsSigns,
  finds: findsSigns,
  crossings: crossingsSigns,
  nodes: nodesSigns,
  places: placesSigns,
  borders: bordersSigns,
  jurisdictions: jurisdictionsSigns,
};
