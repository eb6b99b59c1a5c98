import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { FillMark, Mark } from './drawing.ts';
import { ALL_ZOOMS } from './drawing.ts';
import { deriveFocus, emphasisOf } from './emphasis.ts';
import type { LayerContext, LayerDefinition } from './layer.ts';

/**
 * Passages per step. The brief mentions each of the ten jurisdictions itself in three to eleven passages: six
 * steps separate them.
 */
export const PASSAGES_STEP = 2;

/**
 * Passages that reach a jurisdiction only through a group do not count. None is hatched: no coverage is not a
 * low amount.
 */
function fillStyle(
  passages: number,
  { sequence, map }: Tokens,
): Pick<FillMark, 'color' | 'opacity' | 'pattern'> {
  if (passages === 0) return { color: map.boundary, opacity: 1, pattern: 'hatch' };
  const step = Math.min(sequence.length, Math.ceil(passages / PASSAGES_STEP));
  return { color: sequence[step - 1] ?? sequence[0], opacity: 0.9, pattern: 'none' };
}

function draw({ atlas, scene, tokens }: LayerContext): readonly Mark[] {
  const focus = deriveFocus(atlas, scene);
  return atlas.jurisdictions.features.map(
    ({ properties, geometry }): FillMark => ({
      type: 'fill',
      feature: properties.id,
      group: 'areas',
      zoom: ALL_ZOOMS,
      emphasis: emphasisOf(focus, properties.id),
      geometry,
      ...fillStyle(properties.passages.length, tokens),
    }),
  );
}

export const briefCoverageLayer: LayerDefinition = {
  id: 'brief-coverage',
  title: 'layer.brief-coverage.title',
  description: 'layer.brief-coverage.description',
  unavailable: () => null,
  draw,
};
