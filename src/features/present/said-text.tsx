import type { ReactNode } from 'react';
import type { FeatureId } from '../../domain/ids.ts';
import { derivePieces, type SaidPiece } from '../../domain/said-pieces.ts';
import type { Said } from '../../domain/story.ts';
import { useFeatureLink } from '../../ui/use-feature-link.ts';

interface Props {
  readonly said: Said;
  /** Ids of cited sources, in numbered order. */
  readonly order: readonly string[];
  readonly language: string;
}

/** Text of a chapter: names highlight features on hover or focus, numbers link to sources. */
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

/** A link, since it wraps within the line; a button would not. */
function SaidMention({ feature, children }: { readonly feature: FeatureId; readonly children: ReactNode }) {
  return (
    <a className="said-mention" {...useFeatureLink(feature)}>
      {children}
    </a>
  );
}
