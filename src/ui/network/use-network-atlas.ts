import type { NetworkAtlas } from '../../domain/network-atlas.ts';
import { selectNetworkAtlas } from '../../state/selectors/asked-network.ts';
import { useAppState, useAtlas } from '../ui-context.tsx';

/** What is asked: the whole atlas, or a planner's own network; the atlas too where that is not here. */
export function useNetworkAtlas(): NetworkAtlas {
  const atlas = useAtlas();
  return useAppState(selectNetworkAtlas) ?? atlas;
}
