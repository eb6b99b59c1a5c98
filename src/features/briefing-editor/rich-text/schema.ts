/**
 * The document that the rich text field edits: lines of words, links to features, and citations. It holds nothing
 * that written text (`composing/written.ts`) cannot.
 */
import { Fragment, type Mark, type Node, Schema } from 'prosemirror-model';
import { formatPieces, type Piece, piecesOf } from '../../../composing/written-pieces.ts';
import type { FeatureId } from '../../../domain/ids.ts';

const SCHEMA = new Schema({
  nodes: {
    doc: { content: 'line+' },
    line: { content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: { group: 'inline' },
    // Not selectable: arrow keys pass over it, and one key deletes it.
    cite: {
      group: 'inline',
      inline: true,
      selectable: false,
      attrs: { id: {} },
      toDOM: ({ attrs }) => ['span', attrs['id'] as string],
    },
  },
  marks: {
    // What is typed at an end of a link is not part of it.
    link: { attrs: { feature: {} }, inclusive: false, toDOM: () => ['span', 0] },
  },
});

/** Lines as they were read, by their node. A line that does not change is written as it was read. */
const WRITTEN = new WeakMap<Node, string>();

export function docOf(written: string): Node {
  return SCHEMA.node('doc', null, linesOf(written));
}

/** Returns the lines of a written text. */
export function linesOf(written: string): readonly Node[] {
  return written.split('\n').map((line) => {
    const node = lineOf(piecesOf(line));
    WRITTEN.set(node, line);
    return node;
  });
}

/** Returns lines of words only, whatever they look like. */
export function plainLinesOf(text: string): readonly Node[] {
  return text.split('\n').map((words) => lineOf(words === '' ? [] : [{ words, feature: null }]));
}

/** @param lines of a document or of a part of one */
export function writtenOf(lines: Node | Fragment): string {
  const written: string[] = [];
  lines.forEach((line) => {
    const known = WRITTEN.get(line) ?? formatPieces(piecesIn(line));
    WRITTEN.set(line, known);
    written.push(known);
  });
  return written.join('\n');
}

export function citeOf(id: string): Node {
  return SCHEMA.node('cite', { id });
}

export function plainWords(words: string): Node {
  return SCHEMA.text(words);
}

export function wordsOf(words: string, feature: FeatureId): Node {
  return SCHEMA.text(words, [linkOf(feature)]);
}

export function linkOf(feature: FeatureId): Mark {
  return SCHEMA.mark('link', { feature });
}

/** The feature that a node is a link to. */
export function featureIn(node: Node): FeatureId | null {
  const link = node.marks.find(({ type }) => type.name === 'link');
  return (link?.attrs['feature'] as FeatureId | undefined) ?? null;
}

/** The passage or source that a node cites. */
export function citedIn(node: Node): string | null {
  return node.type.name === 'cite' ? (node.attrs['id'] as string) : null;
}

function lineOf(pieces: readonly Piece[]): Node {
  const nodes = pieces.map((piece) => {
    if ('cite' in piece) return citeOf(piece.cite);
    return piece.feature === null ? SCHEMA.text(piece.words) : wordsOf(piece.words, piece.feature);
  });
  return SCHEMA.node('line', null, Fragment.fromArray(nodes));
}

function piecesIn(line: Node): readonly Piece[] {
  return line.children.map((node) => {
    const cite = citedIn(node);
    return cite === null ? { words: node.text ?? '', feature: featureIn(node) } : { cite };
  });
}
