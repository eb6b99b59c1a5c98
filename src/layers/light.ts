/** Highlights several features together, for a stage of figure I. */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import { ALL_ZOOMS, type Drawing, type Mark } from './drawing.ts';
import { raiseFeature } from './raise.ts';

/**
 * Makes the first line and symbol of these features visible at every zoom, without yielding, so that users
 * can find a selected feature.
 */
export function standFromFar(drawing: Drawing, features: ReadonlySet<FeatureId>): Drawing {
  const keyOf = (mark: Mark) =>
    isIn(features, mark) && (mark.type === 'stroke' || mark.type === 'symbol')
      ? `${mark.type} ${mark.feature}`
      : null;
  const first = new Map<string, number>();
  for (const mark of drawing) {
    const key = keyOf(mark);
    if (key !== null) first.set(key, Math.min(first.get(key) ?? mark.zoom.minZoom, mark.zoom.minZoom));
  }
  return drawing.map((mark) => {
    const key = keyOf(mark);
    if (key === null) return mark;
    const zoom = mark.zoom.minZoom === first.get(key) ? { ...mark.zoom, minZoom: 0 } : mark.zoom;
    return mark.type === 'symbol' ? { ...mark, zoom, priority: null } : { ...mark, zoom };
  });
}

function isIn(features: ReadonlySet<FeatureId>, mark: Mark): boolean {
  return mark.feature !== null && features.has(mark.feature) && !(mark.type === 'symbol' && mark.isSized);
}

/** After the ten jurisdictions, before all other names. */
const LABEL_PRIORITY = 1;

/**
 * Returns the drawing with these features highlighted. They are far apart, so their symbols show at every
 * zoom and never yield; so do their names, until the basemap labels the same town.
 */
export function highlightFeatures(
  drawing: Drawing,
  features: readonly FeatureId[],
  atlas: Pick<Atlas, 'byId'>,
  tokens: Tokens,
): Drawing {
  const lit = new Set(features);
  const met = new Set<string>();
  const standing = standFromFar(drawing, lit).flatMap((mark): Mark[] => {
    if (!isIn(lit, mark)) return [mark];
    if (mark.type !== 'symbol' && mark.type !== 'label') return [mark];
    // Some features have different marks for different zooms: one sign is enough.
    const key = `${mark.type} ${mark.feature}`;
    if (met.has(key)) return [];
    met.add(key);
    return mark.type === 'symbol'
      ? [{ ...mark, zoom: ALL_ZOOMS, priority: null }]
      : [{ ...mark, zoom: { minZoom: 0, maxZoom: mark.zoom.maxZoom }, priority: LABEL_PRIORITY }];
  });
  return [...standing, ...features.flatMap((feature) => raiseFeature(standing, feature, atlas, tokens))];
}
