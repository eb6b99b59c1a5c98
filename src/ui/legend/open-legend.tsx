import type { ReactNode } from 'react';
import { useT } from '../ui-context.tsx';
import { LegendGroups } from './legend-groups.tsx';
import { useLegend } from './use-legend.ts';

/** The rows of the legend on the map, after others. */
export default function OpenLegend({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const groups = useLegend();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls a long legend
    <section className="map-legend-rows" aria-label={t('map.legend')} tabIndex={0}>
      {children}
      <LegendGroups groups={groups} />
    </section>
  );
}
