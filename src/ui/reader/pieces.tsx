import { Fragment } from 'react';
import type { Piece } from './segments.ts';

/** Words set alike: titles apart, and what “find” has found marked, the current place of it stronger. */
export function Pieces({
  pieces,
  current,
}: {
  readonly pieces: readonly Piece[];
  readonly current: number | null;
}) {
  return pieces.map(({ start, text, isEmphasised, found }) => {
    const words = isEmphasised ? <em>{text}</em> : text;
    return (
      <Fragment key={start}>
        {found === null ? words : <mark data-current={found === current || undefined}>{words}</mark>}
      </Fragment>
    );
  });
}
