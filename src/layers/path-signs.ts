/** Signs of a query of the network; see `lay-path.ts`. */
import type { LayerContext } from './layer.ts';
import type { Sign } from './legend.ts';

export function pathSigns({ t, tokens: { map, ui } }: Pick<LayerContext, 't' | 'tokens'>): readonly Sign[] {
  return [
    {
      key: 'path',
      label: t('legend.view.path'),
      of: (mark) =>
        mark.type === 'stroke' &&
        mark.transient === undefined &&
        mark.color === map.highlight &&
        mark.softPx > 0 &&
        mark.group === 'lines',
    },
    {
      key: 'closed',
      label: t('legend.view.closed'),
      of: (mark) => mark.type === 'symbol' && mark.icon === 'closed' && mark.color === ui.danger,
    },
    {
      key: 'studied',
      label: t('legend.view.studied'),
      of: (mark) => mark.type === 'symbol' && mark.icon === 'marked' && mark.color === map.highlight,
    },
    {
      key: 'own',
      label: t('legend.view.own'),
      of: (mark) => mark.type === 'stroke' && mark.color === ui.text && mark.feature === null,
    },
  ];
}
