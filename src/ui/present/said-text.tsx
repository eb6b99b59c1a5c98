import type { ReactNode } from 'react';
import type { FeatureId } from '../../domain/ids.ts';
import { derivePieces, type SaidPiece } from '../../domain/said-pieces.ts';
import type { Said } from '../../domain/story.ts';
import { useFeatureLink } from '../use-feature-link.ts';

interface Props {
  readonly said: Said;
  /** Ids of what is cited, in the order of their numbers. */
  readonly order: readonly string[];
  readonly language: string;
}

/** What a chapter says: names light up on the map under the pointer or the focus, numbers lead to what a sentence rests on. */
export function SaidText({ said, order, language }: Props) {
  const set = (piece: SaidPiece, at: number, all: readonly SaidPiece[]): ReactNode => {
    switch (piece.kind) {
      case 'plain':
        return piece.text;
      case 'mention':
        return (
          <SaidMention key={piece.at} feature={piece.feature}>
            {piece.text}
          </SaidMention>
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

/** A link, which breaks over lines like the words around it: a button would stand as a block. */
function SaidMention({ feature, children }: { readonly feature: FeatureId; readonly children: ReactNode }) {
  return (
    <a className="said-mention" {...useFeatureLink(feature)}>
      {children}
    </a>
  );
}
