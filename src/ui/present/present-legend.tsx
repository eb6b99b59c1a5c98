import { layerOf } from '../../layers/index.ts';
import type { LayerId } from '../../scene/scene.ts';
import { LegendList } from '../legend/legend-list.tsx';
import { useLegendContext, useScene } from '../ui-context.tsx';
import { usePresentT } from './present-words.ts';

/** What a room must be told of: who says so, which market, which shading. Towns, borders and the tints of the two groups speak for themselves. */
const TOLD: readonly LayerId[] = [
  'routes',
  'market-presence',
  'brief-coverage',
  'world-links',
  'ports',
  'crossings',
];
const MOST = 7;

/** The legend of what the chapter shows, in a corner of the map. */
export function PresentLegend() {
  const t = usePresentT();
  const context = useLegendContext();
  const layers = useScene((scene) => scene.layers);
  const entries = TOLD.filter((id) => layers.includes(id))
    .map(layerOf)
    .filter((layer) => layer.unavailable(context) === null)
    .flatMap((layer) => layer.legend(context))
    .slice(0, MOST);
  if (entries.length === 0) return null;
  return (
    <div className="present-legend">
      <LegendList entries={entries} title={t('present.legend')} />
    </div>
  );
}
