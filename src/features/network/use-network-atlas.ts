import type { NetworkAtlas } from '../../domain/network-atlas.ts';
import { useAppState, useAtlas } from '../../ui/ui-context.tsx';
import { selectNetworkAtlas } from './state/asked-network.ts';

/** Network for queries: the atlas or the user's network; the atlas if that is missing. */
export function useNetworkAtlas(): NetworkAtlas {
  const atlas = useAtlas();
  return useAppState(selectNetworkAtlas) ?? atlas;
}
