import type { SaidPiece } from '../../../domain/said-pieces.ts';
import type { DeckPiece } from '../../../exporters/pptx/deck.ts';

/** A paragraph as runs: signs of sources are numbers, small and high. */
export function deckPieces(pieces: readonly SaidPiece[]): DeckPiece[] {
  return pieces.flatMap((piece, i): DeckPiece[] => {
    if (piece.kind !== 'cite') return [{ text: piece.text }];
    // Two signs side by side would read as one number; and a sign may not begin a line.
    const before = pieces[i - 1];
    return [{ text: `${before?.kind === 'cite' ? ',' : ''}\u00a0${piece.number}`, isRaised: true }];
  });
}
