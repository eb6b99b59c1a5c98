/** The legend of a room or a page: what must be told. Towns, borders and the tints of the two groups speak for themselves. */
import type { LayerId } from '../scene/scene.ts';
import type { DrawingContext } from './build-drawing.ts';
import { layerOf } from './index.ts';
import type { LegendEntry } from './layer.ts';
import { type Sight, selectSeenFeatures } from './seen-features.ts';
import { selectVisibleMarks } from './visible-marks.ts';

/** Who says so, which market, which shading; in this order. */
const LISTED: readonly LayerId[] = [
  'routes',
  'market-presence',
  'brief-coverage',
  'world-links',
  'ports',
  'crossings',
];
const MOST = 10;

/** Signs and lines are told when one that looks so is in sight; of a shading all steps are, for they are read as a scale. @param most how many lines */
export function selectShortLegend(
  context: DrawingContext,
  sight: Sight,
  most: number = MOST,
): readonly LegendEntry[] {
  return selectShortLegends(context, [sight], most)[0] ?? [];
}

/** One for each sight of the same scene, in their order: what a line looks like may hang on the zoom. */
export function selectShortLegends(
  context: DrawingContext,
  sights: readonly Sight[],
  most: number = MOST,
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
            // Keys are each layer's own: two layers may name a line alike.
            .map((entry) => ({ ...entry, key: `${layer.id} ${entry.key}` }))
        );
      })
      .slice(0, most),
  );
}
