import type { AskedPaths } from '../../analysis/alternatives/alternatives.ts';
import { useOwnSaid } from './use-own-said.ts';

/** Stands with every answer on an own network, or in which own incidents count. */
export function OwnNote({ asked }: { readonly asked: AskedPaths }) {
  return useOwnSaid()(asked).map((said) => (
    <p key={said} className="network-own">
      {said}
    </p>
  ));
}
