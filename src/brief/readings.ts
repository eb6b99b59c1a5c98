/** What was read of each target: the parts of it that stand near each other, and how much of it they hold. */
import type { Evidence } from './evidence.ts';
import type { Stretch } from './likely-stretches.ts';
import { BREAKS, type SplitText } from './split.ts';
import type { Target } from './targets.ts';
import type { Trace } from './trace.ts';

export interface Reading {
  readonly target: number;
  readonly parts: readonly Stretch[];
  /** Estimated share of the target that stands in its parts, from 0 to 1. */
  readonly share: number;
  /** Of the pairs in the parts that would be in the sketch if the target had them, the share that are. */
  readonly purity: number;
  /** Nats by which the words speak for the target. */
  readonly nats: number;
  /** Nats by which the surest word leads before the best walk that has it elsewhere. */
  readonly lead: number;
}

/** Parts that are further apart, in words, are two copies: between the parts of one stand a page's footnotes and a box at most. */
const APART = 1200;
/** So many words of other paragraphs between them are no accident of reading. */
const PARAGRAPH = 16;
const INTERRUPTING: readonly Target['kind'][] = [
  'footnote',
  'heading',
  'box',
  'box-source',
  'market-box',
  'figure-lost',
  'caption',
  'credit',
  'figure-note',
];
/** A block of so few words at the edge of a part, none of which is known to be of it, is a heading or a page's furniture. */
const FURNITURE = 12;

/** The fullest reading of each target that has one. */
export function collectReadings(text: SplitText, evidence: Evidence, trace: Trace): Map<number, Reading> {
  const copies = new Map<number, Stretch[][]>();
  for (const { target, stretch } of runsOf(trace.targets)) {
    const part = trimPart(stretch, target, text, evidence);
    if (part === null) continue;
    const known = copies.get(target) ?? [];
    const last = known.at(-1);
    const blocks = blocksOf(part, text);
    if (last !== undefined && mayGoOn(last.at(-1)?.end ?? 0, part.start, evidence, trace)) last.push(...blocks);
    else known.push(blocks);
    copies.set(target, known);
  }
  const readings = new Map<number, Reading>();
  for (const [target, all] of copies) {
    for (const parts of all.map((copy) => withoutRepeats(target, copy, text, evidence))) {
      const reading = readParts(target, parts, text, evidence, trace.leads);
      const known = readings.get(target);
      if (known === undefined || reading.nats > known.nats) readings.set(target, reading);
    }
  }
  return readings;
}

/** Whether a passage that stops at one word may go on at another. */
function mayGoOn(end: number, start: number, { targets }: Evidence, trace: Trace): boolean {
  if (start - end > APART) return false;
  const paragraphs = trace.targets.subarray(end, start).filter((target) => {
    const kind = targets[target]?.kind;
    return kind !== undefined && !INTERRUPTING.includes(kind);
  });
  return paragraphs.length < PARAGRAPH;
}

function blocksOf({ start, end }: Stretch, text: SplitText): Stretch[] {
  const blocks: Stretch[] = [];
  let from = start;
  for (let word = start + 1; word <= end; word += 1) {
    if (word < end && !isBlock(text, word)) continue;
    blocks.push({ start: from, end: word });
    from = word;
  }
  return blocks;
}

function joinAdjacent(parts: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of parts) {
    const last = joined.at(-1);
    if (last?.end === start) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}

/** Fullest parts first, those left out that mostly say again what is there: words of a look-alike that were drawn in.
 * Only a title page says its title again and again. */
function withoutRepeats(target: number, parts: readonly Stretch[], text: SplitText, evidence: Evidence): Stretch[] {
  if (evidence.targets[target]?.kind === 'title') return joinAdjacent(parts);
  const found = new Set<number>();
  const kept = parts
    .map((part) => ({ part, pairs: foundIn(target, part, text, evidence) }))
    .sort((a, b) => b.pairs.size - a.pairs.size)
    .flatMap(({ part, pairs }) => {
      const fresh = [...pairs].filter((pair) => !found.has(pair));
      if (fresh.length < pairs.size / 2) return [];
      for (const pair of fresh) found.add(pair);
      return [part];
    })
    .sort((a, b) => a.start - b.start);
  return joinAdjacent(kept);
}

function foundIn(target: number, { start, end }: Stretch, { pairs }: SplitText, evidence: Evidence): Set<number> {
  return new Set(pairs.subarray(start + 1, end).filter((pair) => has(target, pair, evidence)));
}

export function readParts(
  target: number,
  parts: readonly Stretch[],
  text: SplitText,
  evidence: Evidence,
  leads: Float32Array,
): Reading {
  const { hashes, limit } = evidence.targets[target]?.sketch ?? { hashes: [], limit: 0 };
  const found = new Set<number>();
  let [hits, telling, nats, lead] = [0, 0, 0, 0];
  for (const { start, end } of parts) {
    lead = leads.subarray(start, end).reduce((most, here) => Math.max(most, here), lead);
    for (let word = start + 1; word < end; word += 1) {
      const pair = text.pairs[word] ?? 0;
      if (pair > limit) continue;
      telling += 1;
      if (!has(target, pair, evidence)) continue;
      hits += 1;
      if (!found.has(pair)) nats += evidence.rarities.get(pair) ?? 0;
      found.add(pair);
    }
  }
  return { target, parts, share: found.size / hashes.length, purity: telling === 0 ? 0 : hits / telling, nats, lead };
}

function has(target: number, pair: number, { holders }: Evidence): boolean {
  return holders.get(pair)?.some((holder) => holder.target === target && holder.likelihood === 1) ?? false;
}

/** A part without the short blocks at its edges in which nothing of the target is; `null` when nothing is in it at all. */
function trimPart({ start, end }: Stretch, target: number, text: SplitText, evidence: Evidence): Stretch | null {
  let first = start + 1;
  while (first < end && !has(target, text.pairs[first] ?? 0, evidence)) first += 1;
  if (first === end) return null;
  let last = end - 1;
  while (!has(target, text.pairs[last] ?? 0, evidence)) last -= 1;
  let from = first - 1;
  while (from > start && !isBlock(text, from)) from -= 1;
  let to = last + 1;
  while (to < end && !isBlock(text, to)) to += 1;
  return {
    start: from - start <= FURNITURE ? from : start,
    end: end - to <= FURNITURE ? to : end,
  };
}

function isBlock({ breaks }: SplitText, word: number): boolean {
  return BREAKS[breaks[word] ?? 0] === 'block';
}

function* runsOf(targets: Int16Array): Generator<{ target: number; stretch: Stretch }> {
  for (let start = 0; start < targets.length; ) {
    const target = targets[start] ?? -1;
    let end = start + 1;
    while (end < targets.length && targets[end] === target) end += 1;
    if (target >= 0) yield { target, stretch: { start, end } };
    start = end;
  }
}
