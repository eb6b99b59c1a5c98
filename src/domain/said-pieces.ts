/** Splits the text of a chapter into pieces: plain text, mentions of features, and citation marks. */
import { type Chapter, type Said, splitForScreen } from './story.ts';

export type SaidPiece =
  | { readonly kind: 'plain'; readonly at: number; readonly text: string }
  | {
      readonly kind: 'mention';
      readonly at: number;
      readonly text: string;
      readonly feature: Said['mentions'][number]['feature'];
    }
  | { readonly kind: 'cite'; readonly at: number; readonly id: string; readonly number: number };

/** Returns the cited ids without duplicates, in the order of their numbers. */
export function citedIn(said: readonly Said[]): readonly Said['cites'][number][] {
  const seen = new Map<string, Said['cites'][number]>();
  for (const { cites } of said) for (const cite of cites) if (!seen.has(cite.id)) seen.set(cite.id, cite);
  return [...seen.values()];
}

/** Returns the texts of a chapter in the order of their citations: what stands on screen comes first. */
export function textsInOrder({ said, callouts }: Pick<Chapter, 'said' | 'callouts'>): readonly Said[] {
  const { onScreen, rest } = splitForScreen(said);
  return [onScreen, ...callouts.map((callout) => callout.said), ...(rest === null ? [] : [rest])];
}

/**
 * Returns the pieces of each paragraph.
 *
 * @param order ids in the order of their numbers
 */
export function derivePieces({ text, mentions, cites }: Said, order: readonly string[]): SaidPiece[][] {
  const paragraphs: SaidPiece[][] = [];
  let start = 0;
  for (const words of text.split('\n\n')) {
    const end = start + words.length;
    const pieces: SaidPiece[] = [];
    const cuts = new Set([start, end]);
    for (const mention of mentions) {
      if (mention.start < start || mention.end > end) continue;
      cuts.add(mention.start).add(mention.end);
    }
    for (const { at } of cites) if (at >= start && at <= end) cuts.add(at);
    const offsets = [...cuts].sort((a, b) => a - b);
    for (const [i, from] of offsets.entries()) {
      for (const cite of cites) {
        if (cite.at === from && from > start) {
          pieces.push({ kind: 'cite', at: from, id: cite.id, number: order.indexOf(cite.id) + 1 });
        }
      }
      const to = offsets[i + 1];
      if (to === undefined) continue;
      const mention = mentions.find((one) => one.start === from && one.end === to);
      const piece = text.slice(from, to);
      pieces.push(
        mention === undefined
          ? { kind: 'plain', at: from, text: piece }
          : { kind: 'mention', at: from, text: piece, feature: mention.feature },
      );
    }
    paragraphs.push(pieces);
    start = end + 2;
  }
  return paragraphs;
}
