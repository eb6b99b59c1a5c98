import type { AskedPaths } from '../../analysis/alternatives/alternatives.ts';
import { useOwnSaid } from './use-own-said.ts';

/** Stands with every answer in which own incidents count. */
export function OwnNote({ asked }: { readonly asked: AskedPaths }) {
  const said = useOwnSaid()(asked);
  return said === null ? null : <p className="network-own">{said}</p>;
}
