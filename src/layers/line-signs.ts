/** What the legend explains of lines. */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Mark, StrokeMark } from './drawing.ts';
import type { LayerContext } from './layer.ts';
import { inInk, isOf, type Sign, withoutDirection } from './legend.ts';
import { motifOf, selectMarketName, selectRootMarkets } from './markets.ts';
import { CORRIDOR_KM, dimmedColor, LEG_ZOOMS } from './route-style.ts';

export function routesSigns({ atlas, scene, t, tokens }: LayerContext): readonly Sign[] {
  const isLine = (mark: Mark): mark is StrokeMark =>
    mark.type === 'stroke' && mark.group === 'lines' && mark.animated === undefined && isOf(mark, 'leg');
  // Faded lines have an entry of their own, and lines out of service a sign.
  const isPlain = (mark: Mark): mark is StrokeMark => isLine(mark) && mark.emphasis !== 'dimmed';
  const colors = routeColors(tokens);
  return [
    ...colors.map(([key, color]) => ({
      key,
      label: t(`legend.routes.${key}`),
      sample: withoutDirection,
      of: (mark: Mark) =>
        isPlain(mark) &&
        mark.motif === undefined &&
        (mark.color === color || mark.color === dimmedColor(color, tokens)),
    })),
    ...colors.map(([key, color]) => ({
      key: `${key}-band`,
      label: t(`legend.routes.${key}`),
      note: t('legend.routes.band'),
      sample: withoutDirection,
      of: (mark: Mark) => mark.type === 'stroke' && isOf(mark, 'route') && mark.color === color,
    })),
    ...selectRootMarkets(atlas).map((market) => ({
      key: market,
      label: selectMarketName(atlas, market, scene.language),
      sample: withoutDirection,
      // Not by its colour, which in grey may be that of another line.
      of: (mark: Mark) => isPlain(mark) && mark.motif === motifOf(atlas, market),
    })),
    ...(['literature', 'reported', 'reference', 'illustrative'] as const).map((evidence) => ({
      key: evidence,
      label: t(evidence === 'reference' ? 'legend.routes.reference' : `panel.evidence.${evidence}`),
      sample: inInk(tokens),
      of: (mark: Mark) => isLine(mark) && mark.evidence === evidence,
    })),
    ...(['seasonal', 'suspended', 'closed'] as const).map((state) => ({
      key: state,
      label: t(`legend.routes.${state}`),
      // A simulated closure has the same icon, filled.
      of: (mark: Mark) => mark.type === 'symbol' && mark.icon === state && mark.form === 'outlined',
    })),
    {
      key: 'corridor',
      label: t('legend.routes.corridor'),
      note: t('legend.routes.corridor-note'),
      sample: inInk(tokens),
      // Further out the strip is as narrow as that of any other line.
      of: (mark, zoom) =>
        mark.type === 'stroke' && mark.widthKm === CORRIDOR_KM && zoom >= LEG_ZOOMS.close.minZoom,
    },
  ];
}

export function movementSigns({ t }: LayerContext): readonly Sign[] {
  return [
    {
      key: 'dots',
      label: t('legend.movement.dots'),
      of: (mark) => mark.type === 'stroke' && mark.animated === true,
    },
  ];
}

export function worldLinksSigns({ t, tokens }: LayerContext): readonly Sign[] {
  return [
    {
      key: 'link',
      label: t('legend.world-links.link'),
      of: (mark) => mark.type === 'stroke' && isOf(mark, 'external'),
      // Also without the highlight of a selection.
      sample: (sample) => withoutDirection({ ...sample, color: tokens.map.worldLink }),
    },
    {
      key: 'place',
      label: t('legend.world-links.place'),
      of: (mark) => mark.type === 'symbol' && isOf(mark, 'external'),
    },
  ];
}

function routeColors({ map }: Tokens) {
  return [
    ['balkan', map.routeBalkan],
    ['black-sea', map.routeBlackSea],
    ['both', map.routeBoth],
    ['feeder', map.routeFeeder],
  ] as const;
}
