/**
 * The short legend of presentations and pages: essential entries only. Towns, borders and group tints are
 * self-explanatory.
 */
import type { LayerId } from '../scene/scene.ts';
import type { DrawingContext } from './build-drawing.ts';
import { layerOf } from './index.ts';
import type { LegendEntry } from './layer.ts';
import { type Sight, selectSeenFeatures } from './seen-features.ts';
import { selectVisibleMarks } from './visible-marks.ts';

/** Evidence, markets, shading; in this order. */
const LISTED: readonly LayerId[] = [
  'routes',
  'market-presence',
  'brief-coverage',
  'world-links',
  'ports',
  'crossings',
];
const MAX_LINES = 10;

/**
 * Returns entries for signs and lines in view; shadings keep all steps, as a scale.
 * @param most maximum number of entries
 */
export function selectShortLegend(
  context: DrawingContext,
  sight: Sight,
  most: number = MAX_LINES,
): readonly LegendEntry[] {
  return selectShortLegends(context, [sight], most)[0] ?? [];
}

/** Returns one legend per view of a scene, in order: line styles may depend on zoom. */
export function selectShortLegends(
  context: DrawingContext,
  sights: readonly Sight[],
  most: number = MAX_LINES,
): readonly (readonly LegendEntry[])[] {
  const drawn = LISTED.filter((id) => context.scene.layers.includes(id))
    .map(layerOf)
    .filter((layer) => layer.unavailable(context) === null)
    .map((layer) => ({ layer, drawing: layer.draw(context) }));
  return sights.map((sight) =>
    drawn
      .flatMap(({ layer, drawing }) => {
        const seen = selectSeenFeatures(selectVisibleMarks(drawing, sight.zoom), sight);
        return (
          layer
            .legend(context, sight.zoom)
            .filter(
              ({ sample, features }) => sample.type === 'fill' || [...features].some((id) => seen.has(id)),
            )
            // Keys are unique only within a layer.
            .map((entry) => ({ ...entry, key: `${layer.id} ${entry.key}` }))
        );
      })
      .slice(0, most),
  );
}
