import type { Position } from 'geojson';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { PlaceFeature } from '../domain/atlas.ts';
import { nameOnMap } from '../i18n/names.ts';
import { greatCircle, splitAtAntimeridian } from '../lib/great-circle.ts';
import type { Emphasis, Mark, StrokeMark } from './drawing.ts';
import { deriveFocus, emphasisOfLeg } from './emphasis.ts';
import { deriveRegionCentre } from './geometry.ts';
import type { LayerContext, LayerDefinition } from './layer.ts';
import { drawPointLabel } from './place-labels.ts';
import { symbolStyle } from './symbol-style.ts';

/** Closer in, arcs that leave the view are uninformative. */
const ARC_ZOOM = { minZoom: 0, maxZoom: 3.5 } as const;
const PLACE_ZOOM = { minZoom: 0, maxZoom: 3.5 } as const;
const SIZE_PX = 14;

/** The brief states a tie and its direction, not a path: a soft arc. */
function arcStyle(
  emphasis: Emphasis,
  { map }: Tokens,
): Pick<StrokeMark, 'color' | 'opacity' | 'widthPx' | 'softPx' | 'casing' | 'dash'> {
  const isSelected = emphasis === 'selected';
  const isHighlighted = isSelected || emphasis === 'related';
  return {
    color: isHighlighted ? map.highlight : map.worldLink,
    opacity: isHighlighted ? 0.9 : emphasis === 'dimmed' ? 0.25 : 0.7,
    widthPx: isSelected ? 7 : isHighlighted ? 6 : 5,
    softPx: 2.2,
    casing: null,
    dash: 'solid',
  };
}

function draw(context: LayerContext): readonly Mark[] {
  const { atlas, scene } = context;
  const centre = deriveRegionCentre(atlas);
  const focus = deriveFocus(atlas, scene);
  return atlas.places.features.flatMap((place) =>
    place.properties.kind === 'external' && place.geometry !== null && centre !== null
      ? drawLink(
          place,
          place.geometry.coordinates,
          centre,
          emphasisOfLeg(focus, place.properties.id),
          context,
        )
      : [],
  );
}

function drawLink(
  { properties }: PlaceFeature,
  position: Position,
  centre: Position,
  emphasis: Emphasis,
  { scene, tokens }: LayerContext,
): Mark[] {
  const marks: Mark[] = [];
  if (properties.link !== undefined) {
    const { direction } = properties.link;
    marks.push({
      type: 'stroke',
      feature: properties.id,
      group: 'bands',
      zoom: ARC_ZOOM,
      emphasis,
      lines: splitAtAntimeridian(greatCircle(centre, position)),
      ...arcStyle(emphasis, tokens),
      offsetPx: 0,
      direction: direction === 'both' ? 'both' : direction === 'outward' ? 'forward' : 'reverse',
      greatCircle: true,
      evidence: properties.evidence,
      basis: properties.basis,
    });
  }
  marks.push({
    type: 'symbol',
    feature: properties.id,
    group: 'points',
    zoom: PLACE_ZOOM,
    emphasis,
    position,
    icon: 'node-city',
    ...symbolStyle(
      { evidence: properties.evidence, isPlaced: !properties.labelOnly, sizePx: SIZE_PX, emphasis },
      tokens,
    ),
    priority: emphasis === 'selected' ? null : 14,
  });
  marks.push(
    ...drawPointLabel(
      {
        feature: properties.id,
        position,
        text: nameOnMap(properties, scene.language),
        class: 'external',
        priority: 15,
        zoom: PLACE_ZOOM,
        offsetPx: SIZE_PX / 2,
        emphasis,
      },
      null,
    ),
  );
  return marks;
}

export const worldLinksLayer: LayerDefinition = {
  id: 'world-links',
  title: 'layer.world-links.title',
  description: 'layer.world-links.description',
  unavailable: () => null,
  draw,
};
