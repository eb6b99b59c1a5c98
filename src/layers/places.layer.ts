import type { IconId } from '../../styles/icons.ts';
import type { Place } from '../domain/atlas.ts';
import { nameOnMap } from '../i18n/names.ts';
import type { Mark, SymbolMark } from './drawing.ts';
import { deriveFocus, emphasisOf } from './emphasis.ts';
import type { LayerContext, LayerDefinition } from './layer.ts';
import { drawPointLabel, selectTownAt } from './place-labels.ts';
import { symbolStyle } from './symbol-style.ts';

/** Regions and pillars have no site; places outside the region belong to the world links. */
const SIGNS: Readonly<
  Partial<
    Record<Place['kind'], { readonly icon: IconId; readonly priority: number; readonly fromZoom: number }>
  >
> = {
  case: { icon: 'case', priority: 15, fromZoom: 4.5 },
  event: { icon: 'event', priority: 16, fromZoom: 4.5 },
  institution: { icon: 'institution', priority: 25, fromZoom: 5.5 },
  group: { icon: 'group', priority: 26, fromZoom: 5.5 },
  place: { icon: 'node-city', priority: 28, fromZoom: 5.5 },
};
const SIZE_PX = 14;

function draw({ atlas, scene, tokens }: LayerContext): readonly Mark[] {
  const focus = deriveFocus(atlas, scene);
  return atlas.places.features.flatMap(({ properties, geometry }): Mark[] => {
    const sign = SIGNS[properties.kind];
    if (sign === undefined || geometry === null) return [];
    const emphasis = emphasisOf(focus, properties.id);
    const isPlaced = !properties.labelOnly;
    const isSelected = emphasis === 'selected';
    const isHighlighted = isSelected || emphasis === 'related';
    const minZoom = isHighlighted ? 0 : sign.fromZoom;
    const symbol: SymbolMark = {
      type: 'symbol',
      feature: properties.id,
      group: 'points',
      zoom: { minZoom, maxZoom: 25 },
      emphasis,
      position: geometry.coordinates,
      icon: sign.icon,
      ...symbolStyle({ evidence: properties.evidence, isPlaced, sizePx: SIZE_PX, emphasis }, tokens),
      // Marks related to the selection yield only to the selection.
      priority: isSelected ? null : isHighlighted ? 0 : sign.priority,
    };
    const label = drawPointLabel(
      {
        feature: properties.id,
        position: geometry.coordinates,
        text: nameOnMap(properties, scene.language),
        class: 'place',
        priority: 30 + sign.priority,
        zoom: { minZoom: isSelected ? minZoom : isHighlighted ? sign.fromZoom : 6.5, maxZoom: 25 },
        offsetPx: SIZE_PX / 2,
        emphasis,
      },
      // Only a place can share its town's name; cases and institutions have different names.
      properties.kind === 'place' ? selectTownAt(atlas, geometry.coordinates) : null,
    );
    return [symbol, ...label];
  });
}

export const placesLayer: LayerDefinition = {
  id: 'places',
  title: 'layer.places.title',
  description: 'layer.places.description',
  unavailable: () => null,
  draw,
};
