import type { Alignment } from '../../../src/brief/align.ts';
import type { LaidOut } from './original.ts';

export interface Judgement {
  /** Passages that stand in the text. */
  readonly present: number;
  readonly matched: number;
  readonly changed: number;
  /** Passages tied to words that are not theirs, or to nothing of theirs. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Mean share of a tied passage's letters that its spans hold. */
  readonly covered: number;
}

/** Of the letters in its spans, this share must be the passage's own: a heading that stuck to a line of text is forgiven. */
const OWN = 0.75;

export function judgeAlignment({ passages }: Alignment, { text, truth }: LaidOut): Judgement {
  const letters = (start: number, end: number): number => text.slice(start, end).replace(/[^\p{L}]/gu, '').length;
  const wrong: string[] = [];
  const missed: string[] = [];
  const shares: number[] = [];
  for (const { id, verdict, spans } of passages) {
    const own = truth.get(id) ?? [];
    if (verdict === 'unmatched') {
      if (own.length > 0) missed.push(id);
      continue;
    }
    const claimed = spans.reduce((sum, { start, end }) => sum + letters(start, end), 0);
    const right = spans.reduce(
      (sum, { start, end }) =>
        sum + own.reduce((part, span) => part + letters(Math.max(start, span.start), Math.max(Math.max(start, span.start), Math.min(end, span.end))), 0),
      0,
    );
    if (claimed === 0 || right < OWN * claimed) wrong.push(id);
    else shares.push(right / own.reduce((sum, { start, end }) => sum + letters(start, end), 0));
  }
  return {
    present: truth.size,
    matched: passages.filter(({ verdict }) => verdict === 'matched').length,
    changed: passages.filter(({ verdict }) => verdict === 'changed').length,
    wrong,
    missed,
    covered: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length),
  };
}
