/**
 * Finds the stretches of a text that may contain passages, in one pass: stretches of about a passage's length
 * with enough of its fingerprint. Only these are traced; a text without any is about something else.
 */
import type { Evidence } from './evidence.ts';
import type { SplitText } from './split.ts';

/** Indices of words; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface LikelyStretches {
  /** In order, without overlaps. */
  readonly stretches: readonly Stretch[];
  /** Estimated shares, by length, that brief and text may have in common. */
  readonly ofBrief: number;
  readonly ofText: number;
}

/** Minimum share of a fingerprint and minimum evidence, in nats, for a stretch. */
const SHARE = 0.3;
const NATS = 12;
/** Maximum words that may interrupt a passage; after more, the rest is a stretch by itself. */
const BETWEEN = 40;
/** Words added on both sides, so that the edges of a passage are found. */
const MARGIN = 60;
/**
 * Maximum stretches per passage, each at least half as good as the best: a text of many copies is read once.
 */
const COPIES = 4;
const WORSE = 0.5;

export function findLikelyStretches(text: SplitText, evidence: Evidence): LikelyStretches {
  const { targets, holders } = evidence;
  const hits: number[][] = targets.map(() => []);
  for (let word = 1; word < text.pairs.length; word += 1) {
    const pair = text.pairs[word] ?? 0;
    for (const { target } of holders.get(pair) ?? []) {
      if (targets[target]?.fingerprint.hashes.has(pair)) hits[target]?.push(word);
    }
  }
  const marked = new Uint8Array(text.pairs.length);
  let [total, likely] = [0, 0];
  for (const [target, { kind, fingerprint }] of targets.entries()) {
    if (kind === 'heading') continue;
    const windows = windowsOf(
      hits[target] ?? [],
      fingerprint.pairs,
      SHARE * fingerprint.hashes.size,
      text,
      evidence,
    );
    for (const { start, end } of windows) {
      marked.fill(1, Math.max(0, start - MARGIN - fingerprint.pairs), end + MARGIN + fingerprint.pairs);
    }
    total += fingerprint.pairs;
    if (windows.length > 0) likely += fingerprint.pairs;
  }
  return { stretches: stretchesOf(marked), ofBrief: likely / total, ofText: likely / text.pairs.length };
}

interface Window {
  start: number;
  end: number;
  nats: number;
}

/** The best stretches with enough different pairs of a target. */
function windowsOf(
  hits: readonly number[],
  length: number,
  enough: number,
  { pairs }: SplitText,
  { rarities }: Evidence,
): Window[] {
  const windows: Window[] = [];
  const counts = new Map<number, number>();
  let [first, nats] = [0, 0];
  const count = (word: number, change: 1 | -1): void => {
    const pair = pairs[word] ?? 0;
    const before = counts.get(pair) ?? 0;
    if (before + change === 0) counts.delete(pair);
    else counts.set(pair, before + change);
    if (before === 0) nats += rarities.get(pair) ?? 0;
    if (before + change === 0) nats -= rarities.get(pair) ?? 0;
  };
  for (const word of hits) {
    count(word, 1);
    for (; word - (hits[first] ?? 0) > 2 * length + BETWEEN; first += 1) count(hits[first] ?? 0, -1);
    if (nats < NATS || counts.size < enough) continue;
    const start = hits[first] ?? 0;
    const last = windows.at(-1);
    if (last === undefined || start > last.end) windows.push({ start, end: word, nats });
    else [last.end, last.nats] = [word, Math.max(last.nats, nats)];
  }
  const byNats = windows.sort((a, b) => b.nats - a.nats).slice(0, COPIES);
  return byNats.filter((window) => window.nats >= WORSE * (byNats[0]?.nats ?? 0));
}

function stretchesOf(marked: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = marked.indexOf(1); start >= 0; ) {
    const stop = marked.indexOf(0, start);
    const end = stop < 0 ? marked.length : stop;
    stretches.push({ start, end });
    start = marked.indexOf(1, end);
  }
  return stretches;
}
