import type { Alternative } from '../../analysis/alternatives/alternatives.ts';
import { useFormat } from '../../ui/ui-context.tsx';
import { useNetworkT } from './network-words.ts';

/** Formats an alternative's length, hours with their basis, and borders. */
export function usePathFigures(): (path: Alternative) => string {
  const t = useNetworkT();
  const format = useFormat();
  return ({ told: { km, borders }, hours }) =>
    [
      format.km(km),
      t('network.hours', { hours: format.number(hours) }),
      t('network.borders', { count: borders }),
    ].join(' · ');
}
