import type { AskedPaths } from '../../analysis/alternatives/alternatives.ts';
import { useFormat } from '../../ui/ui-context.tsx';
import { useNetworkT } from './network-words.ts';

/** Notes on use of the user's network or records; empty without either. */
export function useOwnSaid(): (asked: AskedPaths) => readonly string[] {
  const t = useNetworkT();
  const format = useFormat();
  return ({ on, own }) => [
    ...(on === null ? [] : [t(on.isAdded ? 'network.on.added' : 'network.on.text', { name: on.name })]),
    ...(own === null
      ? []
      : [
          t(`network.own.said.${own.way}`, {
            times: format.number(own.most, 1),
            count: format.number(own.records.reduce((sum, [, count]) => sum + count, 0)),
          }),
        ]),
  ];
}
