/**
 * The pieces of a line of written text (see `written.ts`): words, links to features, and citations.
 */
import { type FeatureId, isFeatureId } from '../domain/ids.ts';

export type Piece =
  /** Words; of a link if `feature` is an id. Never empty. */
  | { readonly words: string; readonly feature: FeatureId | null }
  /** Citation of a passage or source. */
  | { readonly cite: string };

const PIECE =
  /\\(?<escaped>[[\]\\^])|\[\^(?<cite>[^\]\s[^]{1,60})\]|\[(?<words>(?:\\[[\]\\^]|[^[\]\\\n])+)\]\((?<feature>[a-z]+:[^()\s]+)\)/gu;

export function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const addText = (words: string) => {
    const last = pieces.at(-1);
    if (words === '') return;
    const isTextBefore = last !== undefined && 'words' in last && last.feature === null;
    if (isTextBefore) pieces[pieces.length - 1] = { words: last.words + words, feature: null };
    else pieces.push({ words, feature: null });
  };
  let done = 0;
  for (const match of line.matchAll(PIECE)) {
    const { escaped, cite, words = '', feature = '' } = match.groups ?? {};
    addText(line.slice(done, match.index));
    done = match.index + match[0].length;
    if (escaped !== undefined) addText(escaped);
    else if (cite !== undefined) pieces.push({ cite });
    else if (isFeatureId(feature)) pieces.push({ words: words.replace(/\\([[\]\\^])/g, '$1'), feature });
    else addText(match[0]);
  }
  addText(line.slice(done));
  return pieces;
}

/** Returns the line of some pieces, with escapes only if it would be read differently without them. */
export function formatPieces(pieces: readonly Piece[]): string {
  const written = (quote: (words: string) => string) =>
    pieces.map((piece) => formatPiece(piece, quote)).join('');
  const plain = written((words) => words);
  return JSON.stringify(piecesOf(plain)) === JSON.stringify(pieces) ? plain : written(withEscapes);
}

function formatPiece(piece: Piece, quote: (words: string) => string): string {
  if ('cite' in piece) return formatCite(piece.cite);
  const { words, feature } = piece;
  return feature === null ? quote(words) : `[${withEscapes(words)}](${feature})`;
}

/** Returns the citation of a passage or source. */
export function formatCite(id: string): string {
  return `[^${id}]`;
}

export function withEscapes(text: string): string {
  return text.replace(/[[\]\\^]/g, '\\$&');
}
