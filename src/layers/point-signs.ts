/** What the legend explains of symbols. */
import type { IconId } from '../../styles/icons.ts';
import type { Mark, SymbolMark } from './drawing.ts';
import { FIND_MARKETS, findSizePx } from './finds.layer.ts';
import type { LayerContext } from './layer.ts';
import { asFilled, isOf, type LegendSample, type Sign } from './legend.ts';
import { selectMarketName } from './markets.ts';
import { MIN_GLYPH_PX } from './symbol-style.ts';

/** Symbols of a kind of feature that meet a condition. */
function symbolOf(kind: string, meets: (symbol: SymbolMark) => boolean): (mark: Mark) => boolean {
  return (mark) => mark.type === 'symbol' && isOf(mark, kind) && meets(mark);
}

/** Smaller ones show only their ground. */
const hasGlyph = ({ sizePx }: SymbolMark) => sizePx >= MIN_GLYPH_PX;

export function portsSigns({ t }: LayerContext): readonly Sign[] {
  return [
    {
      key: 'small',
      label: t('panel.kind.port'),
      of: symbolOf('port', (symbol) => !hasGlyph(symbol)),
    },
    ...(['sea', 'river'] as const).map((water) => ({
      key: water,
      label: t(`legend.ports.${water}`),
      of: symbolOf('port', (symbol) => symbol.icon === `port-${water}` && hasGlyph(symbol)),
    })),
  ];
}

/** Large enough to show the hatching. */
const FIND_SAMPLE_PX = 18;
/** Their circles fit a row of the legend. */
const FIND_SIZES_KG = [100, 250];

export function findsSigns({ atlas, scene, t, tokens: { map } }: LayerContext): readonly Sign[] {
  const resized = (lookAt: (zoom: number) => Partial<SymbolMark>) => (sample: LegendSample, zoom: number) =>
    sample.type === 'symbol' ? { ...sample, ...lookAt(zoom) } : sample;
  return [
    ...(['find', 'find-hatched'] as const).map(
      (icon): Sign => ({
        key: icon,
        label: `${t('layer.finds.title')}: ${selectMarketName(atlas, FIND_MARKETS[icon], scene.language)}`,
        of: symbolOf('port', (symbol) => symbol.icon === icon),
        sample: resized(() => ({ sizePx: FIND_SAMPLE_PX })),
      }),
    ),
    ...FIND_SIZES_KG.map(
      (kg): Sign => ({
        key: `${kg}`,
        label: `${kg} kg`,
        of: symbolOf('port', ({ isSized = false }) => isSized),
        sample: resized((zoom) => ({
          icon: 'find',
          sizePx: findSizePx(kg, zoom),
          color: map.symbolStroke,
          fill: map.symbolFill,
          form: 'outlined',
        })),
      }),
    ),
  ];
}

export function crossingsSigns({ t }: LayerContext): readonly Sign[] {
  const isHollow = ({ form }: SymbolMark) => form === 'hollow';
  return [
    {
      key: 'small',
      label: t('panel.kind.crossing'),
      of: symbolOf('crossing', (symbol) => !hasGlyph(symbol)),
    },
    ...(['road', 'rail', 'ferry'] as const).map((kind) => ({
      key: kind,
      label: t(`legend.crossings.${kind}`),
      of: symbolOf(
        'crossing',
        (symbol) => symbol.icon === `crossing-${kind}` && hasGlyph(symbol) && !isHollow(symbol),
      ),
    })),
    {
      key: 'hollow',
      label: t('panel.evidence.illustrative'),
      of: symbolOf('crossing', (symbol) => hasGlyph(symbol) && isHollow(symbol)),
    },
  ];
}

export function nodesSigns({ t }: LayerContext): readonly Sign[] {
  const icons: Readonly<Record<'hub' | 'capital' | 'city', IconId>> = {
    hub: 'node-hub',
    capital: 'capital',
    city: 'node-city',
  };
  return (['hub', 'capital', 'city'] as const).map((key) => ({
    key,
    label: t(`legend.nodes.${key}`),
    of: symbolOf('node', ({ icon }) => icon === icons[key]),
  }));
}

export function placesSigns({ t }: LayerContext): readonly Sign[] {
  const kinds = ['case', 'event', 'institution', 'group'] as const;
  const isForm = (form: SymbolMark['form']) => (mark: Mark) =>
    kinds.some((kind) => symbolOf(kind, (symbol) => symbol.form === form)(mark));
  return [
    ...kinds.map((key) => ({
      key,
      label: t(`legend.places.${key}`),
      of: symbolOf(key, () => true),
      sample: asFilled,
    })),
    // It has only its ring; the forms of the others have entries.
    { key: 'place', label: t('legend.places.place'), of: symbolOf('place', () => true) },
    { key: 'outlined', label: t('panel.evidence.literature'), of: isForm('outlined') },
    { key: 'hollow', label: t('legend.places.hollow'), of: isForm('hollow') },
  ];
}
