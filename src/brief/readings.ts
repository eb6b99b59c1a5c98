/** Collects the reading of each target: its neighbouring parts and the share of it that they contain. */
import type { Evidence } from './evidence.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Stretch } from './likely-stretches.ts';
import type { SplitText } from './split.ts';
import type { Target } from './targets.ts';
import type { Trace } from './trace.ts';
import { trimStretch } from './trim-stretch.ts';
import { withoutRepeats } from './without-repeats.ts';

export interface Reading {
  readonly target: number;
  readonly parts: readonly Stretch[];
  /** Estimated share of the target in its parts, from 0 to 1. */
  readonly share: number;
  /** Of the pairs in the parts below the fingerprint's limit, the share in the fingerprint. */
  readonly purity: number;
  /** Evidence for the target, in nats. */
  readonly nats: number;
  /** Lead of the surest word over the best walk that has it in a look-alike, in nats. */
  readonly lead: number;
}

/** Parts further apart, in words, are two copies: only footnotes of a page or a box interrupt one. */
const APART = 1200;
/** So many words of other paragraphs in between are not an accident. */
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

const NO_FINGERPRINT: Fingerprint = { pairs: 0, hashes: new Set(), limit: 0 };

/** Returns the fullest reading of each target that has one. */
export function collectReadings(text: SplitText, evidence: Evidence, trace: Trace): Map<number, Reading> {
  const copies = new Map<number, Stretch[][]>();
  for (const { target, stretch } of runsOf(trace.targets)) {
    const known = evidence.targets[target];
    const parts = known === undefined ? [] : trimStretch(stretch, known, text);
    const [first] = parts;
    if (first === undefined) continue;
    const ofTarget = copies.get(target) ?? [];
    const last = ofTarget.at(-1);
    if (last !== undefined && mayGoOn(last.at(-1)?.end ?? 0, first.start, evidence, trace))
      last.push(...parts);
    else ofTarget.push(parts);
    copies.set(target, ofTarget);
  }
  const readings = new Map<number, Reading>();
  for (const [target, all] of copies) {
    for (const copy of all) {
      const parts = withoutRepeats(copy, evidence.targets[target], text);
      const reading = readParts(target, parts, text, evidence, trace.leads);
      const known = readings.get(target);
      if (known === undefined || reading.nats > known.nats) readings.set(target, reading);
    }
  }
  return readings;
}

export function readParts(
  target: number,
  parts: readonly Stretch[],
  text: SplitText,
  evidence: Evidence,
  leads: Float32Array,
): Reading {
  const { hashes, limit } = evidence.targets[target]?.fingerprint ?? NO_FINGERPRINT;
  const found = new Set<number>();
  let [hits, telling, nats, lead] = [0, 0, 0, 0];
  for (const { start, end } of parts) {
    for (const here of leads.subarray(start, end)) lead = Math.max(lead, here);
    for (const pair of text.pairs.subarray(start + 1, end)) {
      if (pair > limit) continue;
      telling += 1;
      if (!hashes.has(pair)) continue;
      hits += 1;
      if (!found.has(pair)) nats += evidence.rarities.get(pair) ?? 0;
      found.add(pair);
    }
  }
  const share = hashes.size === 0 ? 0 : found.size / hashes.size;
  return { target, parts, share, purity: telling === 0 ? 0 : hits / telling, nats, lead };
}

/** Whether a reading that stops at one word may continue at another. */
function mayGoOn(end: number, start: number, { targets }: Evidence, trace: Trace): boolean {
  if (start - end > APART) return false;
  const paragraphs = trace.targets.subarray(end, start).filter((target) => {
    const kind = targets[target]?.kind;
    return kind !== undefined && !INTERRUPTING.includes(kind);
  });
  return paragraphs.length < PARAGRAPH;
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
