/** Signs that several layers draw. */

import type { Mark, StrokeMark } from './drawing.ts';
import type { LayerContext } from './layer.ts';
import { inInk, isOf, type Sign, withoutDirection } from './legend.ts';

export function viewSigns({ t, tokens: { map }, tokens }: LayerContext): readonly Sign[] {
  return [
    {
      key: 'one-way',
      label: t('legend.view.one-way'),
      sample: inInk(tokens, 'forward'),
      of: (mark) => hasArrows(mark) && mark.direction !== 'both',
    },
    {
      key: 'two-way',
      label: t('legend.routes.two-way'),
      sample: inInk(tokens, 'both'),
      of: (mark) => hasArrows(mark) && mark.direction === 'both',
    },
    {
      key: 'selected',
      label: t('legend.view.selected'),
      sample: withoutDirection,
      // In some themes other marks have the colour of the highlight.
      of: (mark) => {
        const isRelated = mark.emphasis === 'related';
        const isSelected = mark.emphasis === 'selected';
        switch (mark.type) {
          case 'fill':
            return mark.color === map.tintSelected;
          case 'symbol':
            return (isSelected || isRelated) && !isOf(mark, 'leg');
          case 'stroke':
            return (
              mark.color === map.highlight &&
              (mark.transient === true ||
                (isSelected && mark.group !== 'lines') ||
                (isRelated && (isOf(mark, 'jurisdiction') || isOf(mark, 'external'))))
            );
          case 'label':
            return false;
        }
      },
    },
    {
      key: 'dimmed',
      label: t('legend.view.dimmed'),
      // The strip under a line fades with it.
      of: (mark) =>
        mark.type === 'stroke' &&
        mark.emphasis === 'dimmed' &&
        (mark.group === 'lines' || !isOf(mark, 'leg')),
    },
  ];
}

function hasArrows(mark: Mark): mark is StrokeMark {
  return mark.type === 'stroke' && mark.animated === undefined && mark.direction !== 'none';
}
