import type { NetworkAtlas } from '../../domain/network-atlas.ts';
import { selectNetworkAtlas } from '../../state/selectors/asked-network.ts';
import { useAppState, useAtlas } from '../ui-context.tsx';

/** Network for queries: the atlas or the user's network; the atlas if that is missing. */
export function useNetworkAtlas(): NetworkAtlas {
  const atlas = useAtlas();
  return useAppState(selectNetworkAtlas) ?? atlas;
}
