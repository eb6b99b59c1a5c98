import { Fragment } from 'react';
import type { PassageId } from '../../domain/ids.ts';
import { PassageLink } from '../../ui/passages/passage-link.tsx';

/** Links to passages of the brief, by number. */
export function PassageLinks({ ids }: { readonly ids: readonly PassageId[] }) {
  return ids.map((id, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      <PassageLink passage={{ id }}>{id}</PassageLink>
    </Fragment>
  ));
}
