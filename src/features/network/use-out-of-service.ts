import type { AskedPaths } from '../../analysis/alternatives/alternatives.ts';
import { countOutOfService } from '../../analysis/network/derive-network.ts';
import type { Mode } from '../../domain/evidence.ts';
import { useNetworkT } from './network-words.ts';
import { useNetworkAtlas } from './use-network-atlas.ts';

export function useOutOfServiceCount(modes: readonly Mode[]): number {
  return countOutOfService(useNetworkAtlas(), modes);
}

/**
 * Notes for an answer: whether such legs may be used, or how many are left out. Empty if the network has
 * none.
 */
export function useOutOfServiceNotes(): (
  asked: Pick<AskedPaths, 'outOfService' | 'modes'>,
) => readonly string[] {
  const t = useNetworkT();
  const network = useNetworkAtlas();
  return ({ outOfService, modes }) => {
    const count = countOutOfService(network, modes);
    if (count === 0) return [];
    return [outOfService ? t('network.outOfService.in') : t('network.outOfService.out', { count })];
  };
}
