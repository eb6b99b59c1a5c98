import type { AskedPaths } from '../../analysis/alternatives/alternatives.ts';
import { countOutOfService } from '../../analysis/network/derive-network.ts';
import { useNetworkT } from './network-words.ts';
import { useNetworkAtlas } from './use-network-atlas.ts';

export function useOutOfServiceCount(): number {
  return countOutOfService(useNetworkAtlas());
}

/**
 * Notes for an answer: whether such legs may be used, or how many are left out. Empty if the network has
 * none.
 */
export function useOutOfServiceNotes(): (asked: Pick<AskedPaths, 'outOfService'>) => readonly string[] {
  const t = useNetworkT();
  const count = useOutOfServiceCount();
  return ({ outOfService }) => {
    if (count === 0) return [];
    return [outOfService ? t('network.outOfService.in') : t('network.outOfService.out', { count })];
  };
}
