import type { IconId } from '../../styles/icons.ts';
import type { Crossing } from '../domain/atlas.ts';
import { nameOnMap } from '../i18n/names.ts';
import type { Mark, SymbolMark, ZoomRange } from './drawing.ts';
import { deriveFocus, emphasisOf } from './emphasis.ts';
import type { LayerContext, LayerDefinition } from './layer.ts';
import { drawPointLabel } from './place-labels.ts';
import { symbolStyle } from './symbol-style.ts';

/**
 * 137 signs at once would be clutter: at regional zoom only crossings on the core network are shown, as small
 * plain squares; the others, and the icons, appear as space allows.
 */
const SIZES: readonly (ZoomRange & { readonly sizePx: number })[] = [
  { minZoom: 4.5, maxZoom: 6.25, sizePx: 6.5 },
  { minZoom: 6.25, maxZoom: 7.25, sizePx: 9 },
  { minZoom: 7.25, maxZoom: 25, sizePx: 14.5 },
];
const ON_ROUTE_ZOOM = 4.5;
const TIER_1_ZOOM = 6.25;
const TIER_2_ZOOM = 7.25;
const LABEL_ZOOM = 7.5;

const ICONS: Readonly<Record<Crossing['kind'], IconId>> = {
  road: 'crossing-road',
  'road-rail': 'crossing-road',
  rail: 'crossing-rail',
  ferry: 'crossing-ferry',
};

function draw({ atlas, scene, tokens }: LayerContext): readonly Mark[] {
  const focus = deriveFocus(atlas, scene);
  const coreNodes = new Set<string>(
    atlas.legs.features
      .filter(({ properties }) => properties.tier === 1)
      .flatMap(({ properties }) => [properties.from, properties.to]),
  );
  return atlas.crossings.features.flatMap(({ properties, geometry }): Mark[] => {
    const emphasis = emphasisOf(focus, properties.id);
    const isOnRoute = properties.node !== undefined && coreNodes.has(properties.node);
    const from =
      emphasis === 'selected'
        ? 0
        : isOnRoute || emphasis === 'related'
          ? ON_ROUTE_ZOOM
          : properties.tier === 1
            ? TIER_1_ZOOM
            : TIER_2_ZOOM;
    const symbols = SIZES.flatMap(({ minZoom, maxZoom, sizePx }, step): SymbolMark[] => {
      const zoom = { minZoom: step === 0 ? from : Math.max(from, minZoom), maxZoom };
      if (zoom.minZoom >= zoom.maxZoom) return [];
      return [
        {
          type: 'symbol',
          feature: properties.id,
          group: 'points',
          zoom,
          emphasis,
          position: geometry.coordinates,
          icon: ICONS[properties.kind],
          ...symbolStyle({ evidence: properties.evidence, isPlaced: true, sizePx, emphasis }, tokens),
          priority: emphasis === 'selected' ? null : isOnRoute ? 35 : 40 + 10 * properties.tier,
        },
      ];
    });
    const label = drawPointLabel(
      {
        feature: properties.id,
        position: geometry.coordinates,
        text: nameOnMap(properties, scene.language),
        class: 'crossing',
        priority: 60 + 10 * properties.tier,
        zoom: { minZoom: emphasis === 'selected' ? ON_ROUTE_ZOOM : LABEL_ZOOM, maxZoom: 25 },
        offsetPx: 7,
        emphasis,
      },
      null,
    );
    return [...symbols, ...label];
  });
}

export const crossingsLayer: LayerDefinition = {
  id: 'crossings',
  title: 'layer.crossings.title',
  description: 'layer.crossings.description',
  unavailable: ({ scene }) => (scene.briefOnly ? 'layer.unavailable.brief-only' : null),
  draw,
};
