import { selectToldLegend } from '../../layers/told-legend.ts';
import { LegendList } from '../legend/legend-list.tsx';
import { useLegendContext, useScene } from '../ui-context.tsx';
import { usePresentT } from './present-words.ts';

/** The legend of what the chapter shows, in a corner of the map. */
export function PresentLegend() {
  const t = usePresentT();
  const context = useLegendContext();
  const layers = useScene((scene) => scene.layers);
  const entries = selectToldLegend({ ...context, scene: { ...context.scene, layers } });
  if (entries.length === 0) return null;
  return (
    <div className="present-legend">
      <LegendList entries={entries} title={t('present.legend')} />
    </div>
  );
}
