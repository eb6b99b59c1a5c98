/** Clusters as marks: a hatched area with a dashed edge, so that none is taken for something that the atlas says, and the number of its records. */
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import type { FoundCluster } from '../../analysis/clusters/find-clusters.ts';
import { ALL_ZOOMS, type FillMark, type LabelMark, type StrokeMark } from '../../layers/drawing.ts';
import type { OwnMarks } from '../own-marks.ts';

export const CLUSTER_OPACITY = 0.55;
const EDGE_PX = 2;
const CASING_PX = 0.75;
/** Names of the ten are placed before. */
const FIRST_PRIORITY = 1;

export function clusterColor(tokens: Tokens): string {
  return tokens.map.highlight;
}

/** @param say a number of records as a reader reads it */
export function deriveClusterMarks(
  clusters: readonly FoundCluster[],
  tokens: Tokens,
  say: (count: number) => string,
): OwnMarks {
  const color = clusterColor(tokens);
  const base = { feature: null, zoom: ALL_ZOOMS, emphasis: 'none' } as const;
  const areas = clusters.map(
    ({ ring }): FillMark => ({
      ...base,
      type: 'fill',
      group: 'areas',
      geometry: { type: 'Polygon', coordinates: [ring.map((corner) => [...corner])] },
      color,
      opacity: CLUSTER_OPACITY,
      pattern: 'hatch',
    }),
  );
  const edges = clusters.map(
    ({ ring }): StrokeMark => ({
      ...base,
      type: 'stroke',
      group: 'lines',
      lines: [ring.map((corner) => [...corner])],
      color,
      opacity: 1,
      widthPx: EDGE_PX,
      softPx: 0,
      casing: { color: tokens.map.casing, widthPx: CASING_PX },
      dash: 'dashed',
      offsetPx: 0,
      direction: 'none',
      greatCircle: false,
      evidence: null,
      basis: null,
    }),
  );
  const numbers = clusters.map(
    ({ count, middle }, rank): LabelMark => ({
      ...base,
      type: 'label',
      group: 'labels',
      position: [...middle],
      text: say(count),
      class: 'external',
      priority: FIRST_PRIORITY + rank / (clusters.length + 1),
      placement: 'centre',
      offsetPx: 0,
    }),
  );
  return { marks: [...areas, ...edges, ...numbers], instead: [] };
}
