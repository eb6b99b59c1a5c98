import type { Alignment } from '../../../src/brief/align.ts';
import type { LaidOut, Span } from './original.ts';

export interface Judgement {
  /** Passages in the text. */
  readonly present: number;
  /** Present passages that are matched or changed. */
  readonly tied: number;
  /** Passages matched to foreign words. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Mean share of a matched passage's letters in its spans. */
  readonly covered: number;
}

/** Minimum share of the passage's letters in its spans: tolerates a heading joined to a line. */
const OWN = 0.75;

export function judgeAlignment({ passages }: Alignment, { text, truth }: LaidOut): Judgement {
  const lettersIn = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + text.slice(start, end).replace(/\P{L}/gu, '').length, 0);
  const wrong: string[] = [];
  const missed: string[] = [];
  const covered: number[] = [];
  for (const { id, verdict, spans } of passages) {
    const own = truth.get(id) ?? [];
    if (verdict === 'unmatched') {
      if (own.length > 0) missed.push(id);
      continue;
    }
    const right = lettersIn(spans.flatMap((span) => own.flatMap((other) => overlap(span, other))));
    if (right < OWN * lettersIn(spans) || right === 0) wrong.push(id);
    else covered.push(right / lettersIn(own));
  }
  return {
    present: truth.size,
    tied: covered.length,
    wrong,
    missed,
    covered: covered.reduce((sum, share) => sum + share, 0) / covered.length,
  };
}

function overlap(one: Span, other: Span): Span[] {
  const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)];
  return start < end ? [{ start, end }] : [];
}
