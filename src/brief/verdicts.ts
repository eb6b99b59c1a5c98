/** Whether a reading is a passage: surely, in a changed form, or not. In doubt it is not. */
import type { Evidence } from './evidence.ts';
import { type Reading, readParts } from './readings.ts';
import type { SplitText } from './split.ts';
import type { Target } from './targets.ts';

export type Verdict = 'matched' | 'changed' | 'unmatched';

/** What a reading must have at least; nats of about 6 are one rare pair. */
interface Measure {
  readonly share: number;
  readonly nats: number;
}

/** Nine sure words of ten leave 0.8 of the pairs; of a fingerprint of ten of them, chance leaves 0.55 nearly always. */
const MATCHED: Measure = { share: 0.55, nats: 12 };
/** What look-alikes of absent passages were seen to have stays below: 0.11 with 34 nats, 0.19 with 18. */
const CHANGED: Measure = { share: 0.2, nats: 28 };
/** A short passage has less to show, and may be believed when it stands where it should. */
const CHANGED_IN_PLACE: Measure = { share: 0.35, nats: 18 };
/** Contents lists and title pages have their words from elsewhere in the brief. */
const CHANGED_LIST: Measure = { share: 0.4, nats: 28 };
/** Where so few words are the passage’s, others only resemble it. */
const PURE = 0.4;
/** Odds of twenty to one against what it may be mistaken for; of four hundred to one for what differs. */
const LEAD = 3;
const CHANGED_LEAD = 6;
/** Where a part of a passage is the whole of another that stands nowhere else, it is the other. */
const FULLER = 0.3;

/** Verdicts by target; what was not read has none. */
export function judge(
  readings: ReadonlyMap<number, Reading>,
  text: SplitText,
  evidence: Evidence,
): Map<number, Verdict> {
  const inPlace = findInPlace([...readings.values()], evidence.targets);
  return new Map(
    [...readings].map(([target, reading]) => {
      const kind = evidence.targets[target]?.kind;
      if (reading.lead < LEAD || reading.purity < PURE) return [target, 'unmatched'];
      if (reaches(reading, MATCHED)) return [target, 'matched'];
      const isChanged =
        kind === 'toc' || kind === 'title'
          ? reaches(reading, CHANGED_LIST)
          : reaches(reading, CHANGED) || (inPlace.has(target) && reaches(reading, CHANGED_IN_PLACE));
      return [
        target,
        isChanged && reading.lead >= CHANGED_LEAD && !isWholeOfAnother(reading, readings, text, evidence)
          ? 'changed'
          : 'unmatched',
      ];
    }),
  );
}

function reaches(reading: Reading, least: Measure): boolean {
  return reading.share >= least.share && reading.nats >= least.nats;
}

/** Readings next to which, before or after, the passage stands that does so in the brief; footnotes are compared with footnotes. */
function findInPlace(readings: readonly Reading[], targets: readonly Target[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const isOfClass of [isNote, isBody]) {
    const order = targets.flatMap((target, index) => (isOfClass(target) ? [index] : []));
    const read = readings
      .filter(({ target }) => order.includes(target))
      .sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
    for (const [at, { target }] of read.entries()) {
      const next = order[order.indexOf(target) + 1];
      if (next === undefined || read[at + 1]?.target !== next) continue;
      found.add(target);
      found.add(next);
    }
  }
  return found;
}

function isNote({ kind }: Target): boolean {
  return kind === 'footnote';
}

function isBody({ kind }: Target): boolean {
  return kind !== 'footnote' && kind !== 'heading';
}

function isWholeOfAnother(
  { parts, share, nats }: Reading,
  readings: ReadonlyMap<number, Reading>,
  text: SplitText,
  evidence: Evidence,
): boolean {
  return evidence.targets.some((_, other) => {
    if (readings.has(other)) return false;
    const as = readParts(other, parts, text, evidence, new Float32Array());
    return as.share >= share + FULLER && as.nats >= nats / 2;
  });
}
