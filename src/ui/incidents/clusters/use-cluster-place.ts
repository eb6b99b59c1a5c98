import type { FoundCluster } from '../../../analysis/clusters/find-clusters.ts';
import { nearNode } from '../../../analysis/clusters/near-node.ts';
import { useAtlas, useFormat, useName } from '../../ui-context.tsx';
import { useClustersT } from './cluster-words.ts';

/** Below this distance a direction is meaningless. */
const MIN_KM = 1;

/** Describes a cluster's position relative to the nearest node. */
export function useClusterPlace(): (cluster: FoundCluster) => string {
  const t = useClustersT();
  const format = useFormat();
  const atlas = useAtlas();
  const nameOf = useName();
  return ({ middle }) => {
    const near = nearNode(middle, atlas.nodes.features, ({ geometry }) => geometry.coordinates);
    if (near === null) return '';
    const node = nameOf(near.node.properties);
    if (near.km < MIN_KM) return t('clusters.here', { node });
    const direction = t(`clusters.direction.${near.direction}`);
    return t('clusters.place', { km: format.km(near.km), direction, node });
  };
}
