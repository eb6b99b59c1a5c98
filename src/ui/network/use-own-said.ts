import type { AskedPaths } from '../../analysis/alternatives/alternatives.ts';
import { useFormat } from '../ui-context.tsx';
import { useNetworkT } from './network-words.ts';

/** That own incidents count in an answer, and how; `null` where they do not. */
export function useOwnSaid(): (asked: AskedPaths) => string | null {
  const t = useNetworkT();
  const format = useFormat();
  return ({ own }) =>
    own === null
      ? null
      : t(`network.own.said.${own.way}`, {
          times: format.number(own.most, 1),
          count: format.number(own.records.reduce((sum, [, count]) => sum + count, 0)),
        });
}
