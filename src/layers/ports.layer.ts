import type { Port } from '../domain/atlas.ts';
import { nameOnMap } from '../i18n/names.ts';
import { distanceKm } from '../lib/great-circle.ts';
import type { Mark, SymbolMark, ZoomRange } from './drawing.ts';
import { deriveFocus, emphasisOf } from './emphasis.ts';
import { deriveRegionCentre } from './geometry.ts';
import type { LayerContext, LayerDefinition } from './layer.ts';
import { drawPointLabel, selectTownAt } from './place-labels.ts';
import { symbolStyle } from './symbol-style.ts';

const SIZES: readonly (ZoomRange & { readonly sizePx: number })[] = [
  { minZoom: 0, maxZoom: 4.5, sizePx: 9 },
  { minZoom: 4.5, maxZoom: 6.25, sizePx: 12 },
  { minZoom: 6.25, maxZoom: 25, sizePx: 16 },
];
/** Ports on a leg come first; far ones show at world zooms, near ones at regional zooms. */
const FROM_ZOOM = { onRoute: 4.5, far: 2, other: 6.25 } as const;

/** Farther ports belong to the world view. */
const FAR_KM = 3500;
const LABEL_FAR_ZOOM = 3.25;

function draw({ atlas, scene, tokens }: LayerContext): readonly Mark[] {
  const focus = deriveFocus(atlas, scene);
  const centre = deriveRegionCentre(atlas);
  return atlas.ports.features.flatMap(({ properties, geometry }): Mark[] => {
    const emphasis = emphasisOf(focus, properties.id);
    const isFar = centre !== null && distanceKm(centre, geometry.coordinates) > FAR_KM;
    const from = emphasis === 'selected' ? 0 : fromZoomOf(properties, isFar);
    const priority = priorityOf(properties);
    const symbols = SIZES.flatMap(({ minZoom, maxZoom, sizePx }): SymbolMark[] => {
      const zoom = { minZoom: Math.max(from, minZoom), maxZoom };
      if (zoom.minZoom >= zoom.maxZoom) return [];
      return [
        {
          type: 'symbol',
          feature: properties.id,
          group: 'points',
          zoom,
          emphasis,
          position: geometry.coordinates,
          icon: properties.kind === 'river-port' ? 'port-river' : 'port-sea',
          ...symbolStyle({ evidence: properties.evidence, isPlaced: true, sizePx, emphasis }, tokens),
          priority: emphasis === 'selected' ? null : priority,
        },
      ];
    });
    const label = drawPointLabel(
      {
        feature: properties.id,
        position: geometry.coordinates,
        text: nameOnMap(properties, scene.language),
        class: 'port',
        priority: 10 + priority,
        zoom: { minZoom: isFar && emphasis !== 'selected' ? LABEL_FAR_ZOOM : from, maxZoom: 25 },
        offsetPx: 8,
        emphasis,
      },
      selectTownAt(atlas, geometry.coordinates),
    );
    return [...symbols, ...label];
  });
}

function fromZoomOf(port: Port, isFar: boolean): number {
  if (port.scope === 'external') return isFar ? FROM_ZOOM.far : FROM_ZOOM.onRoute;
  return port.node === undefined ? FROM_ZOOM.other : FROM_ZOOM.onRoute;
}

function priorityOf(port: Port): number {
  const place = port.scope === 'external' ? 18 : port.kind === 'river-port' ? 12 : 10;
  return port.node === undefined ? place + 15 : place;
}

export const portsLayer: LayerDefinition = {
  id: 'ports',
  title: 'layer.ports.title',
  description: 'layer.ports.description',
  unavailable: ({ scene }) => (scene.briefOnly ? 'layer.unavailable.brief-only' : null),
  draw,
};
