/**
 * Recognises which passages of the brief stand in a text that a reader opened, and where. Words are compared by sketches (`sketch.ts`), so
 * the brief itself is not needed and not known.
 *
 * First it is asked whether the text is the brief at all; a text that is not gets no passage, whatever it quotes. Then the likely stretches
 * are read closely (`trace.ts`), and each reading is judged (`verdicts.ts`).
 */
import { type Evidence, makeEvidence } from './evidence.ts';
import { findLikelyStretches, type Stretch } from './likely-stretches.ts';
import { makeReadingOrder } from './reading-order.ts';
import { collectReadings, type Reading } from './readings.ts';
import type { Span } from './running-heads.ts';
import { spansOf } from './spans.ts';
import { type SplitText, splitText } from './split.ts';
import { type KnownPassage, type KnownSection, makeTargets } from './targets.ts';
import { makeTrace, type Trace, traceStretch } from './trace.ts';
import { judge, type Verdict } from './verdicts.ts';

export interface PassageMatch {
  readonly id: string;
  readonly verdict: Verdict;
  /** Estimated share of the passage that stands in its spans, from 0 to 1. */
  readonly score: number;
  /** Where it stands in the loaded text: several when a page break, a footnote or a box cuts it, none when it is unmatched. */
  readonly spans: readonly Span[];
}

export interface Alignment {
  /** In the order given. */
  readonly passages: readonly PassageMatch[];
  /** What belongs to no passage and is neither a heading of the brief nor a running head. */
  readonly extras: readonly Span[];
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly isThisBrief: boolean;
  /** Share of the brief, by length, that was recognised before it was decided whether this is the brief. */
  readonly share: number;
}

export interface AlignOptions {
  /** Headings tell twins apart, and are not told as extra text. */
  readonly sections?: readonly KnownSection[];
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: { readonly aborted: boolean };
}

/** A text is the brief when so much of the brief is in it… */
const OF_BRIEF = 0.2;
/** …or an excerpt, when so much of the text is of the brief. */
const OF_TEXT = 0.6;

/** `null` when the signal says so between two steps. */
export function alignOriginal(
  text: string,
  passages: readonly KnownPassage[],
  options: AlignOptions = {},
): Alignment | null {
  const { sections = [], onProgress, signal } = options;
  const split = splitText(text);
  onProgress?.(0.2);
  if (signal?.aborted) return null;
  const evidence = makeEvidence(makeTargets(passages, sections), split);
  const likely = findLikelyStretches(split, evidence);
  onProgress?.(0.3);
  const mayBeTheBrief = likely.ofBrief >= OF_BRIEF || likely.ofText >= OF_TEXT;
  if (!mayBeTheBrief) return foreign(text, passages, likely.ofBrief);

  const trace = makeTrace(split.starts.length);
  const order = makeReadingOrder(evidence.targets);
  const likelyWords = lengthOf(likely.stretches);
  let done = 0;
  for (const stretch of likely.stretches) {
    const finished = traceStretch(split, stretch, evidence, order, trace, (words) => {
      onProgress?.(0.3 + (0.7 * (done + words)) / likelyWords);
      return !signal?.aborted;
    });
    if (!finished) return null;
    done += stretch.end - stretch.start;
  }
  return report(text, split, evidence, trace, passages);
}

function report(
  text: string,
  split: SplitText,
  evidence: Evidence,
  trace: Trace,
  passages: readonly KnownPassage[],
): Alignment {
  const readings = collectReadings(split, evidence, trace);
  const verdicts = judge(readings, split, evidence);
  if ((globalThis as any).DBG) for (const [i, r] of readings) (globalThis as any).DBG(r, evidence.targets[i]?.id);
  const tied = passages.flatMap((_, index) => {
    const reading = readings.get(index);
    return reading === undefined || verdicts.get(index) === 'unmatched' ? [] : [reading];
  });
  const share = shareOf(tied, evidence);
  const tiedParts = tied.flatMap(({ parts }) => parts);
  if (share < OF_BRIEF && lengthOf(tiedParts) < OF_TEXT * split.starts.length) return foreign(text, passages, share);

  const counts = { matched: 0, changed: 0, unmatched: 0 };
  const matches = passages.map(({ id }, index): PassageMatch => {
    const reading = readings.get(index);
    const verdict = verdicts.get(index) ?? 'unmatched';
    counts[verdict] += 1;
    if (reading === undefined || verdict === 'unmatched') return { id, verdict: 'unmatched', score: 0, spans: [] };
    return { id, verdict, score: reading.share, spans: spansOf(text, split, reading.parts) };
  });
  const isHeading = (word: number): boolean => evidence.targets[trace.targets[word] ?? -1]?.kind === 'heading';
  const extras = spansOf(text, split, othersThan(tiedParts, split, isHeading));
  return { passages: matches, extras, counts, isThisBrief: true, share };
}

/** Words that are of no part, block by block. */
function othersThan(parts: readonly Stretch[], split: SplitText, isHeading: (word: number) => boolean): Stretch[] {
  const taken = new Uint8Array(split.starts.length);
  for (const { start, end } of parts) taken.fill(1, start, end);
  const others: Stretch[] = [];
  for (let start = 0; start < taken.length; ) {
    let end = start + 1;
    if (taken[start] === 1 || isHeading(start)) {
      start = end;
      continue;
    }
    while (end < taken.length && taken[end] === 0 && !isHeading(end) && split.breaks[end] !== 5) end += 1;
    others.push({ start, end });
    start = end;
  }
  return others;
}

function foreign(text: string, passages: readonly KnownPassage[], share: number): Alignment {
  return {
    passages: passages.map(({ id }) => ({ id, verdict: 'unmatched', score: 0, spans: [] })),
    extras: [{ start: 0, end: text.length }],
    counts: { matched: 0, changed: 0, unmatched: passages.length },
    isThisBrief: false,
    share,
  };
}

function shareOf(readings: readonly Reading[], { targets }: Evidence): number {
  const pairs = (index: number): number => targets[index]?.sketch.pairs ?? 0;
  const all = targets.reduce((sum, { kind }, index) => sum + (kind === 'heading' ? 0 : pairs(index)), 0);
  return readings.reduce((sum, { target, share }) => sum + share * pairs(target), 0) / all;
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}
