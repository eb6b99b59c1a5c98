/**
 * Finds the passages of the brief in a text that the user opened. Words are compared by fingerprints
 * (`fingerprint.ts`), so the text of the brief is not needed.
 *
 * First checks whether the text may be the brief, then traces the likely stretches (`trace.ts`) and judges
 * each reading (`verdicts.ts`). A text that is about the brief, quotes it or paraphrases it matches no
 * passage, even if some sentences are similar.
 */

import type { Span } from '../lib/span.ts';
import { type Evidence, makeEvidence } from './evidence.ts';
import { findExtras } from './extras.ts';
import { findLikelyStretches, type Stretch } from './likely-stretches.ts';
import { makeReadingOrder } from './reading-order.ts';
import { collectReadings, type Reading } from './readings.ts';
import { spansOf } from './spans.ts';
import { type SplitText, splitText } from './split.ts';
import { type KnownPassage, type KnownSection, makeTargets } from './targets.ts';
import { makeTracer, type Trace } from './trace.ts';
import { judge, type Verdict } from './verdicts.ts';

export interface PassageMatch {
  readonly id: string;
  readonly verdict: Verdict;
  /** Estimated share of the passage found in its spans, from 0 to 1. */
  readonly score: number;
  /**
   * Spans in the loaded text: several when a page break, footnote or box cuts the passage, none when
   * unmatched.
   */
  readonly spans: readonly Span[];
}

export interface Alignment {
  /** In the order of the input. */
  readonly passages: readonly PassageMatch[];
  /**
   * Text that is not a passage, a heading of the brief or a running head; the whole text when it is not the
   * brief.
   */
  readonly extras: readonly Span[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Whether the text is the brief or an excerpt of it. */
  readonly isThisBrief: boolean;
  /** Estimated share of the brief, by length, in the text; an upper bound when the text is not the brief. */
  readonly share: number;
}

export interface AlignOptions {
  /** Headings of the brief. Without them, heading lines may match passages with the same words. */
  readonly sections?: readonly KnownSection[];
  /** Called with the progress from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: { readonly aborted: boolean };
}

/** Minimum share of the brief in a complete text. */
const OF_BRIEF = 0.2;
/** Minimum share of the text that comes from the brief, for an excerpt. */
const OF_TEXT = 0.6;
/**
 * Minimum share of matching pairs in the text read as passages. Measured: 0.84 with one word in ten damaged,
 * 0.76 with one in seven; our digest, a paraphrase, has 0.59 as a whole and 0.63 in one section.
 */
const FAITHFUL = 0.7;

/** Aligns a text with the passages of the brief; `null` when the signal aborts it. */
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
  if (signal?.aborted) return null;
  const mayBeTheBrief = likely.ofBrief >= OF_BRIEF || likely.ofText >= OF_TEXT;
  if (!mayBeTheBrief) return foreign(text, passages, likely.ofBrief);

  const tracer = makeTracer(split, evidence, makeReadingOrder(evidence.targets));
  const words = lengthOf(likely.stretches);
  let done = 0;
  for (const stretch of likely.stretches) {
    const isDone = tracer.read(stretch, (inStretch) => {
      onProgress?.(0.3 + (0.7 * (done + inStretch)) / words);
      return !signal?.aborted;
    });
    if (!isDone) return null;
    done += lengthOf([stretch]);
  }
  return report(text, split, evidence, tracer.trace, passages, sections);
}

function report(
  text: string,
  split: SplitText,
  evidence: Evidence,
  trace: Trace,
  passages: readonly KnownPassage[],
  sections: readonly KnownSection[],
): Alignment {
  const readings = collectReadings(split, evidence, trace);
  const verdicts = judge(readings, split, evidence);
  const tied = passages.flatMap((_, index) => {
    const reading = readings.get(index);
    return reading === undefined || verdicts.get(index) === 'unmatched' ? [] : [reading];
  });
  const parts = tied.flatMap((reading) => reading.parts);
  const share =
    weigh(tied, passages, (reading) => reading.share) / passages.reduce((sum, { words }) => sum + words, 0);
  const isEnough = share >= OF_BRIEF || lengthOf(parts) >= OF_TEXT * split.starts.length;
  const isFaithful = weigh(tied, passages, ({ purity }) => purity) >= FAITHFUL * weigh(tied, passages);
  if (!isEnough || !isFaithful) return foreign(text, passages, share);

  const counts = { matched: 0, changed: 0, unmatched: 0 };
  const matches = passages.map(({ id }, index): PassageMatch => {
    const reading = readings.get(index);
    const verdict = verdicts.get(index) ?? 'unmatched';
    counts[verdict] += 1;
    if (reading === undefined || verdict === 'unmatched') return unmatched(id);
    return { id, verdict, score: reading.share, spans: spansOf(text, split, reading.parts) };
  });
  const extras = findExtras(text, split, evidence, trace, parts, sections);
  return { passages: matches, extras, counts, isThisBrief: true, share };
}

/** Sum of a measure over the readings, weighted by the length of their passages. */
function weigh(
  readings: readonly Reading[],
  passages: readonly KnownPassage[],
  measure: (reading: Reading) => number = () => 1,
): number {
  return readings.reduce(
    (sum, reading) => sum + measure(reading) * (passages[reading.target]?.words ?? 0),
    0,
  );
}

function foreign(text: string, passages: readonly KnownPassage[], share: number): Alignment {
  return {
    passages: passages.map(({ id }) => unmatched(id)),
    extras: text === '' ? [] : [{ start: 0, end: text.length }],
    counts: { matched: 0, changed: 0, unmatched: passages.length },
    isThisBrief: false,
    share,
  };
}

function unmatched(id: string): PassageMatch {
  return { id, verdict: 'unmatched', score: 0, spans: [] };
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}
