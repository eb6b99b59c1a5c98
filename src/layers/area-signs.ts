/** What the legend explains of areas and borders. */
import { BORDER_KINDS, borderStyle } from './borders.layer.ts';
import { PASSAGES_STEP } from './brief-coverage.layer.ts';
import type { Mark } from './drawing.ts';
import { STATUSES, tintStyle } from './jurisdictions.layer.ts';
import type { LayerContext } from './layer.ts';
import { isWithoutValue, type Sign } from './legend.ts';
import { LOWEST_SCORE, SCORE_STEP } from './market-presence.layer.ts';

export function marketPresenceSigns({ t, tokens }: LayerContext): readonly Sign[] {
  return [
    ...tokens.sequence.map((color, step) => ({
      key: `step-${step + 1}`,
      label: t('legend.market-presence.step', {
        from: LOWEST_SCORE + step * SCORE_STEP,
        to: LOWEST_SCORE + (step + 1) * SCORE_STEP,
      }),
      note: t('legend.market-presence.note'),
      of: (mark: Mark) => mark.type === 'fill' && mark.pattern === 'none' && mark.color === color,
    })),
    { key: 'none', label: t('legend.market-presence.none'), of: isWithoutValue(tokens) },
  ];
}

export function briefCoverageSigns({ atlas, t, tokens }: LayerContext): readonly Sign[] {
  const note = t('legend.brief-coverage.note', { all: atlas.passages.passages.length });
  const label = (step: number) =>
    step === tokens.sequence.length
      ? t('legend.brief-coverage.most', { from: (step - 1) * PASSAGES_STEP + 1 })
      : t('legend.brief-coverage.step', { from: (step - 1) * PASSAGES_STEP + 1, to: step * PASSAGES_STEP });
  return [
    ...tokens.sequence.map((color, index) => ({
      key: `step-${index + 1}`,
      label: label(index + 1),
      note,
      of: (mark: Mark) => mark.type === 'fill' && mark.pattern === 'none' && mark.color === color,
    })),
    { key: 'none', label: t('legend.brief-coverage.none'), of: isWithoutValue(tokens) },
  ];
}

export function bordersSigns({ t, tokens }: LayerContext): readonly Sign[] {
  return BORDER_KINDS.map((kind) => {
    const style = borderStyle(kind, 'none', tokens);
    return {
      key: kind,
      label: t(`legend.borders.${kind}`),
      of: (mark: Mark) =>
        mark.type === 'stroke' &&
        mark.group === 'boundaries' &&
        mark.dash === style.dash &&
        mark.widthPx === style.widthPx,
    };
  });
}

export function jurisdictionsSigns({ t, tokens }: LayerContext): readonly Sign[] {
  return STATUSES.map((status) => {
    const { color, pattern } = tintStyle(status, 'none', tokens);
    return {
      key: status,
      label: t(`legend.jurisdictions.${status}`),
      of: (mark: Mark) => mark.type === 'fill' && mark.color === color && mark.pattern === pattern,
    };
  });
}
