import { useId, useMemo } from 'react';
import { buildSample } from '../../figure/sample-picture.ts';
import type { LegendEntry } from '../../layers/legend.ts';
import { SvgTree } from '../primitives/svg-tree.tsx';

/** Legend sample on its map background. */
export function LegendSample({ sample }: { readonly sample: LegendEntry['sample'] }) {
  const id = useId();
  const node = useMemo(() => buildSample(id.replaceAll(/[^\w-]/g, ''), sample), [id, sample]);
  return <SvgTree className="legend-sample" node={node} decorative />;
}
