import type { ReactNode } from 'react';
import { derivePieces, type SaidPiece } from '../../domain/said-pieces.ts';
import type { Said } from '../../domain/story.ts';
import { useCommands } from '../ui-context.tsx';

interface Props {
  readonly said: Said;
  /** Ids of what is cited, in the order of their numbers. */
  readonly order: readonly string[];
  readonly language: string;
}

/** What a chapter says: names light up on the map under the pointer or the focus, numbers lead to what a sentence rests on. */
export function SaidText({ said, order, language }: Props) {
  const commands = useCommands();
  const set = (piece: SaidPiece, at: number, all: readonly SaidPiece[]): ReactNode => {
    switch (piece.kind) {
      case 'plain':
        return piece.text;
      case 'mention':
        return (
          <button
            key={piece.at}
            type="button"
            className="said-mention"
            onPointerEnter={() => commands.hover(piece.feature)}
            onPointerLeave={() => commands.hover(null)}
            onFocus={() => commands.hover(piece.feature)}
            onBlur={() => commands.hover(null)}
            onClick={() => commands.open(piece.feature)}
          >
            {piece.text}
          </button>
        );
      case 'cite':
        return (
          <sup key={`${piece.at} ${piece.id}`} className="said-cite">
            {all[at - 1]?.kind === 'cite' && ','}
            {piece.number}
          </sup>
        );
    }
  };
  return derivePieces(said, order).map((pieces) => (
    <p key={pieces[0]?.at ?? 0} lang={language}>
      {pieces.map(set)}
    </p>
  ));
}
