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
import { findLikelyStretches, type Stretch } from './likely-stretches.ts';
import { makeReadingOrder } from './reading-order.ts';
import { collectReadings, type Reading } from './readings.ts';
import { type SplitText, splitText } from './split.ts';
import { type KnownPassage, type KnownSection, makeTargets, printedTitle } from './targets.ts';
import { makeTracer, type Trace } from './trace.ts';
import { judge, type Verdict } from './verdicts.ts';
import { wordsOf } from './words.ts';

/** Opening and closing punctuation belongs to the passage; list and heading marks do not. */
const OPENING = /["'“‘«(©[*_]/;
const CLOSING = /["'”’»).,:;!?…%*_\]]/;

/** Returns the character spans of stretches, with punctuation, cut at running heads. */
function spansOf(text: string, split: SplitText, stretches: readonly Stretch[]): Span[] {
  return stretches.flatMap(({ start, end }) => {
    const spans: Span[] = [];
    let from = start;
    for (let word = start + 1; word <= end; word += 1) {
      if (word < end && !hasRunningHead(split, word)) continue;
      spans.push(widen(text, split.starts[from] ?? 0, split.ends[word - 1] ?? 0));
      from = word;
    }
    return spans;
  });
}

/** Whether a running head precedes a word. */
function hasRunningHead({ starts, ends, runningHeads }: SplitText, word: number): boolean {
  const [before, after] = [ends[word - 1] ?? 0, starts[word] ?? 0];
  let [low, high] = [0, runningHeads.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runningHeads[middle]?.start ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return (runningHeads[low]?.end ?? Number.POSITIVE_INFINITY) <= after;
}

function widen(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from > 0 && OPENING.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && CLOSING.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** Maximum length of a heading line, in characters. */
const LONGEST = 200;

/** Finds the text that belongs to no target, block by block, without headings. */
function findExtras(
  text: string,
  split: SplitText,
  { targets }: Evidence,
  trace: Trace,
  parts: readonly Stretch[],
  sections: readonly KnownSection[],
): Span[] {
  const isOther = Array.from(trace.targets, (target) => targets[target]?.kind !== 'heading');
  for (const { start, end } of parts) isOther.fill(false, start, end);
  const others: Stretch[] = [];
  for (let start = 0; start < isOther.length; ) {
    let end = start + 1;
    while (isOther[start] === true && isOther[end] === true && split.breaks[end] !== 'block') end += 1;
    if (isOther[start] === true) others.push({ start, end });
    start = end;
  }
  // A heading of one word has no pair, so the trace cannot recognise it.
  const titles = new Set(
    sections.flatMap((section) => [section.title, printedTitle(section)]).map(foldTitle),
  );
  return spansOf(text, split, others).filter(
    ({ start, end }) => end - start > LONGEST || !titles.has(foldTitle(text.slice(start, end))),
  );
}

function foldTitle(title: string): string {
  return wordsOf(title)
    .map(({ word }) => word)
    .join(' ');
}

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
