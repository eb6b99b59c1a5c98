import { Fragment } from 'react';
import type { Piece } from './segments.ts';

/** Renders pieces of text: titles, matches and the current match. */
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
