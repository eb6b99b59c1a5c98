import type { FeatureId } from '../domain/ids.ts';
import type { Drawing } from './drawing.ts';

/** Moves the names of features with a sized symbol from their sign to the edge of that symbol. */
export function clearSized(drawing: Drawing): Drawing {
  const radii = new Map<FeatureId | null, number>();
  for (const mark of drawing) {
    if (mark.type === 'symbol' && mark.isSized) {
      radii.set(mark.feature, Math.max(radii.get(mark.feature) ?? 0, mark.sizePx / 2));
    }
  }
  return drawing.map((mark) => {
    const radius = radii.get(mark.feature);
    return mark.type === 'label' && radius !== undefined ? { ...mark, offsetPx: radius } : mark;
  });
}
