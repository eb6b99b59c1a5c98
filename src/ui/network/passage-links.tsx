import { Fragment } from 'react';
import type { PassageId } from '../../domain/ids.ts';
import { useCommands } from '../ui-context.tsx';

/** By their numbers, which the reader of the brief opens. */
export function PassageLinks({ ids }: { readonly ids: readonly PassageId[] }) {
  const commands = useCommands();
  return ids.map((id, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      <button type="button" className="link-button" onClick={() => commands.openPassage(id)}>
        {id}
      </button>
    </Fragment>
  ));
}
