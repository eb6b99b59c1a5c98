/**
 * Clusters as marks: hatched areas with a dashed edge, distinct from the atlas, and their numbers or sums.
 */
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import type { FoundCluster } from '../../analysis/clusters/find-clusters.ts';
import type { FillMark, LabelMark } from '../../layers/drawing.ts';
import type { OwnMarks } from '../own-marks.ts';
import { OWN, ownEdge } from './own-areas.ts';

export const CLUSTER_OPACITY = 0.55;
const EDGE_PX = 2;
const CASING_PX = 0.75;
/** After the names of the ten jurisdictions. */
const FIRST_PRIORITY = 1;

export function clusterColor(tokens: Tokens): string {
  return tokens.map.highlight;
}

/** @param say formats the number of records of a cluster, or their sum */
export function deriveClusterMarks(
  clusters: readonly FoundCluster[],
  tokens: Tokens,
  say: (cluster: FoundCluster) => string,
): OwnMarks {
  const color = clusterColor(tokens);
  const areas = clusters.map(
    ({ ring }): FillMark => ({
      ...OWN,
      type: 'fill',
      group: 'areas',
      geometry: { type: 'Polygon', coordinates: [ring.map((corner) => [...corner])] },
      color,
      opacity: CLUSTER_OPACITY,
      pattern: 'hatch',
    }),
  );
  const edges = clusters.map(({ ring }) =>
    ownEdge([ring.map((corner) => [...corner])], tokens, EDGE_PX, CASING_PX),
  );
  const numbers = clusters.map(
    (cluster, rank): LabelMark => ({
      ...OWN,
      type: 'label',
      group: 'labels',
      position: [...cluster.middle],
      text: say(cluster),
      class: 'external',
      priority: FIRST_PRIORITY + rank / (clusters.length + 1),
      placement: 'centre',
      offsetPx: 0,
    }),
  );
  return { marks: [...areas, ...edges, ...numbers], instead: [] };
}
