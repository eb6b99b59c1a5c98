import { isOutOfService } from '../domain/evidence.ts';
import type { Mark, StrokeMark } from './drawing.ts';
import { deriveFocus, emphasisOfLeg } from './emphasis.ts';
import type { LayerContext, LayerDefinition } from './layer.ts';
import { directionOfLeg, marketRoot, PEOPLE_MARKET } from './markets.ts';
import { LEG_ZOOMS, lineStyle, routeColor, TIER_2_ZOOM } from './route-style.ts';

/** The dots use the routes layer's lines and colours. */
function draw({ atlas, scene, tokens }: LayerContext): readonly Mark[] {
  const focus = deriveFocus(atlas, scene);
  const moving = atlas.legs.features.filter(
    ({ properties: { markets, status } }) => markets.length > 0 && !isOutOfService(status?.state ?? 'active'),
  );
  return moving.map(({ properties: leg, geometry }): StrokeMark => {
    const isPeopleOnly = leg.markets.every(({ market }) => marketRoot(market) === PEOPLE_MARKET);
    const color = isPeopleOnly ? tokens.map.routeFeeder : routeColor(leg, tokens);
    const emphasis = emphasisOfLeg(focus, leg.id);
    const style = lineStyle({ color, evidence: 'illustrative', scale: 'regional', emphasis }, tokens);
    return {
      type: 'stroke',
      feature: null,
      group: 'lines',
      zoom: { minZoom: leg.tier === 1 ? LEG_ZOOMS.regional.minZoom : TIER_2_ZOOM, maxZoom: 25 },
      emphasis,
      lines: [geometry.coordinates],
      ...style,
      widthPx: style.widthPx + 2,
      offsetPx: 0,
      direction: directionOfLeg(leg),
      greatCircle: false,
      animated: true,
      evidence: leg.evidence,
      basis: leg.basis,
    };
  });
}

export const movementLayer: LayerDefinition = {
  id: 'movement',
  title: 'layer.movement.title',
  description: 'layer.movement.description',
  unavailable: ({ scene }) => (scene.briefOnly ? 'layer.unavailable.brief-only' : null),
  draw,
};
