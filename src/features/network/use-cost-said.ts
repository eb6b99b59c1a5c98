import type { AskedPaths } from '../../analysis/alternatives/alternatives.ts';
import { useFormat } from '../../ui/ui-context.tsx';
import { useNetworkT } from './network-words.ts';

/** Enough decimals for the smallest weight. */
const DECIMALS = 4;

/** Describes the cost formula, with the user's records if included. */
export function useCostSaid(): (asked: AskedPaths) => readonly string[] {
  const t = useNetworkT();
  const format = useFormat();
  return ({ weights, own }) => [
    t('network.how.cost', {
      km: format.number(weights.km, DECIMALS),
      hours: format.number(weights.hours, DECIMALS),
      borders: format.number(weights.borders, DECIMALS),
    }),
    ...(own === null
      ? []
      : [t('network.how.own', { km: format.km(own.reachKm), times: format.number(own.most, 1) })]),
  ];
}
