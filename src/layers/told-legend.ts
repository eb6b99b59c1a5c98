/** The legend of a room or a page: what must be told. Towns, borders and the tints of the two groups speak for themselves. */
import type { LayerId, Scene } from '../scene/scene.ts';
import { layerOf } from './index.ts';
import type { LayerContext, LegendEntry } from './layer.ts';

/** Who says so, which market, which shading; in this order. */
const TOLD: readonly LayerId[] = [
  'routes',
  'market-presence',
  'brief-coverage',
  'world-links',
  'ports',
  'crossings',
];
const MOST = 7;

export function selectToldLegend(
  context: LayerContext & { readonly scene: Pick<Scene, 'layers'> },
): readonly LegendEntry[] {
  return (
    TOLD.filter((id) => context.scene.layers.includes(id))
      .map(layerOf)
      .filter((layer) => layer.unavailable(context) === null)
      // Keys are each layer's own: two layers may name a line alike.
      .flatMap((layer) =>
        layer.legend(context).map((entry) => ({ ...entry, key: `${layer.id} ${entry.key}` })),
      )
      .slice(0, MOST)
  );
}
