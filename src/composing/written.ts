/**
 * Parses and formats written text. Each line is a paragraph; `[words](place:trebinje)` names a feature,
 * `[^I.A.p2]` cites a passage or a source, as in the story files; `\` escapes the next sign. Anything else is
 * text.
 */
import type { FeatureId } from '../domain/ids.ts';
import type { Said } from '../domain/story.ts';
import { formatCite, piecesOf, withEscapes } from './written-pieces.ts';

/** @param isPassage distinguishes passages of the brief from sources */
export function parseWritten(written: string, isPassage: (id: string) => boolean): Said {
  let text = '';
  const mentions: Said['mentions'][number][] = [];
  const cites: Said['cites'][number][] = [];
  for (const line of written.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    if (text !== '') text += '\n\n';
    for (const piece of piecesOf(trimmed)) {
      if ('cite' in piece) {
        const { cite } = piece;
        cites.push({ at: text.length, id: cite, kind: isPassage(cite) ? 'passage' : 'source' });
        continue;
      }
      const start = text.length;
      text += piece.words;
      if (piece.feature !== null) mentions.push({ start, end: text.length, feature: piece.feature });
    }
  }
  return { text, mentions, cites };
}

/** Returns the written form of a text with its mentions and citations. */
export function formatWritten({ text, mentions, cites }: Said): string {
  const signs = [
    ...mentions.flatMap(({ start, end, feature }) => [
      { at: start, order: 2, words: '[' },
      { at: end, order: 0, words: `](${feature})` },
    ]),
    ...cites.map(({ at, id }) => ({ at, order: 1, words: formatCite(id) })),
  ].sort((a, b) => a.at - b.at || a.order - b.order);
  let written = '';
  let done = 0;
  for (const { at, words } of signs) {
    written += withEscapes(text.slice(done, at)) + words;
    done = at;
  }
  return (written + withEscapes(text.slice(done))).replace(/\n{2,}/g, '\n\n');
}

export interface WrittenIds {
  readonly features: readonly FeatureId[];
  readonly cites: readonly string[];
}

/** Returns the ids of the features and citations in a written text. */
export function idsIn(written: string): WrittenIds {
  const { mentions, cites } = parseWritten(written, () => false);
  return { features: mentions.map(({ feature }) => feature as FeatureId), cites: cites.map(({ id }) => id) };
}
