/** Splits a passage into uniformly styled pieces, so that the data needs no markup. */
import type { Passage } from '../../domain/brief.ts';
import type { Span } from '../../lib/span.ts';

export interface Piece {
  /** Offset in the text. */
  readonly start: number;
  readonly text: string;
  readonly isEmphasised: boolean;
  /** Index of the match that contains the piece, or `null`. */
  readonly found: number | null;
}

/** Plain text, one mention or one reference, followed by the footnotes at its end. */
export interface Segment {
  readonly start: number;
  readonly mention: number | null;
  /** Id of the referenced passage. */
  readonly reference: string | null;
  readonly pieces: readonly Piece[];
  readonly footnotes: readonly string[];
}

/** Paragraphs with their markup. */
export interface MarkedText extends Pick<Passage, 'mentions' | 'emphasis' | 'footnotes'> {
  readonly text: string;
  readonly references?: Passage['references'];
}

/**
 * Returns paragraphs of segments in reading order. Mentions do not overlap; emphasis and matches may cross
 * them.
 */
export function deriveSegments(
  { text, mentions, emphasis, footnotes, references = [] }: MarkedText,
  found: readonly Span[] = [],
): Segment[][] {
  const breaks = Array.from(text.matchAll(/\n\n/g), ({ index }) => ({ start: index, end: index + 2 }));
  const cuts = new Set<number>([0, text.length]);
  for (const { start, end } of [...mentions, ...references, ...emphasis, ...found, ...breaks])
    cuts.add(start).add(end);
  for (const { at } of footnotes) cuts.add(at);
  const offsets = [...cuts].sort((a, b) => a - b);
  const paragraphs: Segment[][] = [[]];
  let open: (Segment & { pieces: Piece[] }) | null = null;
  const holds = (spans: readonly Span[], at: number) =>
    spans.findIndex(({ start, end }) => start <= at && at < end);
  for (const [index, start] of offsets.entries()) {
    const end = offsets[index + 1];
    const signs = footnotes.filter(({ at }) => at === start).map(({ id }) => id);
    if (signs.length > 0) {
      const before: Segment = paragraphs.at(-1)?.at(-1) ?? {
        start,
        mention: null,
        reference: null,
        pieces: [],
        footnotes: [],
      };
      const signed = { ...before, footnotes: [...before.footnotes, ...signs] };
      paragraphs.at(-1)?.splice(-1, 1, signed);
      open = null;
    }
    if (end === undefined) break;
    if (holds(breaks, start) !== -1) {
      paragraphs.push([]);
      open = null;
      continue;
    }
    const at = holds(mentions, start);
    const mention = at === -1 ? null : at;
    const reference = references[holds(references, start)]?.passage ?? null;
    if (open === null || open.mention !== mention || open.reference !== reference) {
      open = { start, mention, reference, pieces: [], footnotes: [] };
      paragraphs.at(-1)?.push(open);
    }
    const place = holds(found, start);
    open.pieces.push({
      start,
      text: text.slice(start, end),
      isEmphasised: holds(emphasis, start) !== -1,
      found: place === -1 ? null : place,
    });
  }
  return paragraphs;
}
