import type { SaidPiece } from '../../../domain/said-pieces.ts';
import type { DeckPiece } from '../../../exporters/pptx/deck.ts';

/** Converts a paragraph to runs, with sources as superscript numbers. */
export function deckPieces(pieces: readonly SaidPiece[]): DeckPiece[] {
  return pieces.flatMap((piece, i): DeckPiece[] => {
    if (piece.kind !== 'cite') return [{ text: piece.text }];
    // Separates adjacent numbers, and keeps a number from starting a line.
    const before = pieces[i - 1];
    return [{ text: `${before?.kind === 'cite' ? ',' : ''}\u00a0${piece.number}`, isRaised: true }];
  });
}
