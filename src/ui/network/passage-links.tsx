import { Fragment } from 'react';
import type { PassageId } from '../../domain/ids.ts';
import { PassageLink } from '../ties/passage-link.tsx';

/** By their numbers, which the reader of the brief opens. */
export function PassageLinks({ ids }: { readonly ids: readonly PassageId[] }) {
  return ids.map((id, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      <PassageLink passage={{ id }}>{id}</PassageLink>
    </Fragment>
  ));
}
