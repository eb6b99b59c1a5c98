import type { AskedPaths } from '../../analysis/alternatives/alternatives.ts';
import { useOwnSaid } from './use-own-said.ts';

/** Note on answers that use the user's network or records. */
export function OwnNote({ asked }: { readonly asked: AskedPaths }) {
  return useOwnSaid()(asked).map((said) => (
    <p key={said} className="network-own">
      {said}
    </p>
  ));
}
