import { Fragment } from 'react';
import type { Digest, Passage } from '../../domain/brief.ts';
import { PassageLink } from '../../ui/passages/passage-link.tsx';
import { usePassageName } from '../../ui/passages/passage-place.tsx';

interface Props {
  readonly passages: readonly Passage[];
  readonly digest: Digest;
}

/** Passages by location, as a list. */
export function PassageNames({ passages, digest }: Props) {
  const nameOf = usePassageName(digest);
  return passages.map((passage, at) => (
    <Fragment key={passage.id}>
      {at > 0 && '; '}
      <PassageLink passage={passage}>{nameOf(passage)}</PassageLink>
    </Fragment>
  ));
}
