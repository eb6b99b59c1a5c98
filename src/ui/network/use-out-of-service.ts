import type { AskedPaths } from '../../analysis/alternatives/alternatives.ts';
import { isOutOfService } from '../../domain/evidence.ts';
import { useNetworkT } from './network-words.ts';
import { useNetworkAtlas } from './use-network-atlas.ts';

/** How many legs of the network are suspended or closed. */
export function useOutOfServiceCount(): number {
  return useNetworkAtlas().legs.features.filter(({ properties: { status } }) =>
    isOutOfService(status?.state ?? 'active'),
  ).length;
}

/** What an answer says of such legs: that they are in it, or how many are left out; nothing where there are none. */
export function useOutOfServiceNotes(): (asked: Pick<AskedPaths, 'outOfService'>) => readonly string[] {
  const t = useNetworkT();
  const count = useOutOfServiceCount();
  return ({ outOfService }) => {
    if (count === 0) return [];
    return [outOfService ? t('network.outOfService.in') : t('network.outOfService.out', { count })];
  };
}
