/**
 * Recognises which passages of the brief stand in a text that a reader opened, and where. Words are compared by fingerprints (`fingerprint.ts`), so
 * the brief itself is not needed and not known.
 *
 * First it is asked whether the text may be the brief at all; then the likely stretches are read closely (`trace.ts`), and each reading is
 * judged (`verdicts.ts`). A text that is about the brief, quotes it or retells it gets no passage, however like some of its sentences are.
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
  /** Estimated share of the passage that stands in its spans, from 0 to 1. */
  readonly score: number;
  /** Where it stands in the loaded text: several when a page break, a footnote or a box cuts it, none when it is unmatched. */
  readonly spans: readonly Span[];
}

export interface Alignment {
  /** In the order given. */
  readonly passages: readonly PassageMatch[];
  /** What belongs to no passage and is neither a heading of the brief nor a running head: the whole text when it is not the brief. */
  readonly extras: readonly Span[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The brief or an excerpt of it. */
  readonly isThisBrief: boolean;
  /** Estimated share of the brief, by length, that is in the text; at most that when it is not the brief. */
  readonly share: number;
}

export interface AlignOptions {
  /** Without its headings, lines of headings may be taken for passages that say the same. */
  readonly sections?: readonly KnownSection[];
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: { readonly aborted: boolean };
}

/** A text is the brief when so much of the brief is in it… */
const OF_BRIEF = 0.2;
/** …or an excerpt, when so much of the text is of the brief… */
const OF_TEXT = 0.6;
/**
 * …and when so many pairs of what was read as a passage are the passage's. Where one word of ten is damaged 0.84 are, one of seven 0.76; of our own
 * digest, which tells the same in other words, 0.59 of the whole and 0.63 of a section.
 */
const FAITHFUL = 0.7;

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

/** Sum over readings of some measure, each as long as its passage. */
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
