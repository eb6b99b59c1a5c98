/** Finds of drugs at ports: circles whose area is proportional to the kilograms, below the signs of the ports. */
import type { IconId } from '../../styles/icons.ts';
import type { Swatch, Tokens } from '../../styles/tokens/tokens.ts';
import type { MarketId } from '../domain/ids.ts';
import { formatsOf } from '../i18n/format.ts';
import { nameOf } from '../i18n/names.ts';
import type { Mark, SymbolMark, ZoomRange } from './drawing.ts';
import type { LayerContext, LayerDefinition } from './layer.ts';
import { swatchOf } from './markets.ts';

const NEAR: ZoomRange = { minZoom: 4.5, maxZoom: 25 };
/** Circles are smaller on small maps, so that those of neighbouring ports stay apart. */
const FAR: ZoomRange = { minZoom: 3, maxZoom: NEAR.minZoom };
/** Before the names of ports, which have more room around them. */
const LABEL_PRIORITY = 0;

/** The size of a circle, px: 28 for 400 kg. */
export function findSizePx(amountKg: number, zoom: number): number {
  return (zoom < NEAR.minZoom ? 1.2 : 1.4) * Math.sqrt(amountKg);
}

/** Heroin is hatched and cocaine filled, in shades of the colour of drugs. */
export const FIND_MARKETS = {
  find: 'market:drugs/cocaine',
  'find-hatched': 'market:drugs/heroin',
} as const satisfies Partial<Record<IconId, MarketId>>;

function findStyle(
  market: MarketId,
  { ink: color, soft }: Swatch,
  { map }: Tokens,
): Pick<SymbolMark, 'icon' | 'color' | 'fill' | 'form'> {
  return market === FIND_MARKETS.find
    ? { icon: 'find', color, fill: map.casing, form: 'filled' }
    : { icon: 'find-hatched', color, fill: soft, form: 'outlined' };
}

function draw({ atlas, scene, tokens }: LayerContext): readonly Mark[] {
  const { number } = formatsOf(scene.language);
  return atlas.ports.features
    .flatMap(({ properties, geometry }) => properties.finds.map((find) => ({ find, properties, geometry })))
    .sort((a, b) => b.find.amountKg - a.find.amountKg)
    .flatMap(({ find: { market, date, amountKg, qualifier }, properties, geometry }): Mark[] => {
      const shared = { position: geometry.coordinates, emphasis: 'none' } as const;
      const sign = qualifier === undefined ? '' : qualifier === 'over' ? '>\u00a0' : '≈\u00a0';
      return [
        ...[FAR, NEAR].map(
          (zoom): Mark => ({
            ...shared,
            ...findStyle(market, swatchOf(atlas, market, tokens), tokens),
            type: 'symbol',
            feature: properties.id,
            group: 'points',
            zoom,
            sizePx: findSizePx(amountKg, zoom.minZoom),
            priority: 100 + amountKg,
            isSized: true,
          }),
        ),
        {
          ...shared,
          type: 'label',
          feature: null,
          group: 'labels',
          zoom: NEAR,
          // With the name: between two circles it must not be read as the other's.
          text: `${nameOf(properties, scene.language)}: ${sign}${number(amountKg)}\u00a0kg, ${date.slice(0, 4)}`,
          class: 'port',
          priority: LABEL_PRIORITY,
          placement: 'around',
          offsetPx: findSizePx(amountKg, NEAR.minZoom) / 2,
        },
      ];
    });
}

export const findsLayer: LayerDefinition = {
  id: 'finds',
  title: 'layer.finds.title',
  description: 'layer.finds.description',
  unavailable: ({ scene }) => (scene.briefOnly ? 'layer.unavailable.brief-only' : null),
  draw,
};
