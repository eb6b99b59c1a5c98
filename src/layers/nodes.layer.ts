import type { IconId } from '../../styles/icons.ts';
import type { NetworkNode } from '../domain/atlas.ts';
import { nameOnMap } from '../i18n/names.ts';
import type { Emphasis, Mark, SymbolMark } from './drawing.ts';
import { deriveFocus, emphasisOf } from './emphasis.ts';
import type { LayerContext, LayerDefinition } from './layer.ts';
import { drawPointLabel, selectTownAt } from './place-labels.ts';
import { TIER_2_ZOOM } from './route-style.ts';
import { symbolStyle } from './symbol-style.ts';

/** Below this zoom the network is too small for names. */
const NODES_FROM_ZOOM = 4.25;
const SIZE_PX: Readonly<Partial<Record<IconId, number>>> = { 'node-hub': 11, capital: 10, 'node-city': 9 };

/**
 * Ports and crossings have other symbols, even where a filter hides these; sea waypoints need none. A crossing
 * without a record of its own, as outside the region, is shown once it is selected.
 */
function isDrawn({ kind, crossing }: NetworkNode, emphasis: Emphasis): boolean {
  const isBare = kind === 'border-crossing' && crossing === undefined;
  return kind === 'city' || kind === 'hub' || (isBare && emphasis === 'selected');
}

function draw({ atlas, scene, tokens }: LayerContext): readonly Mark[] {
  const focus = deriveFocus(atlas, scene);
  return atlas.nodes.features.flatMap(({ properties, geometry }): Mark[] => {
    const emphasis = emphasisOf(focus, properties.id);
    if (!isDrawn(properties, emphasis)) return [];
    const town = selectTownAt(atlas, geometry.coordinates);
    const icon: IconId =
      town?.kind === 'capital' ? 'capital' : properties.kind === 'hub' ? 'node-hub' : 'node-city';
    const isCore = properties.tier === 1;
    const minZoom = isCore ? NODES_FROM_ZOOM : TIER_2_ZOOM;
    const zoom = { minZoom, maxZoom: 25 };
    const symbol: SymbolMark = {
      type: 'symbol',
      feature: properties.id,
      group: 'points',
      zoom,
      emphasis,
      position: geometry.coordinates,
      icon,
      ...symbolStyle(
        { evidence: properties.evidence, isPlaced: true, sizePx: SIZE_PX[icon] ?? 9, emphasis },
        tokens,
      ),
      priority: icon === 'node-city' ? (isCore ? 20 : 40) : 5,
    };
    const label = drawPointLabel(
      {
        feature: properties.id,
        position: geometry.coordinates,
        text: nameOnMap(properties, scene.language),
        class: 'node',
        priority: isCore ? 30 : 60,
        zoom: { minZoom: isCore ? 5.25 : 7, maxZoom: 25 },
        offsetPx: symbol.sizePx / 2,
        emphasis,
      },
      town,
    );
    return [symbol, ...label];
  });
}

export const nodesLayer: LayerDefinition = {
  id: 'nodes',
  title: 'layer.nodes.title',
  description: 'layer.nodes.description',
  unavailable: ({ scene }) => (scene.briefOnly ? 'layer.unavailable.brief-only' : null),
  draw,
};
