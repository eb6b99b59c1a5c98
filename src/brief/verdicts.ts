/** Judges whether a reading is the passage, a changed form of it, or neither. In doubt, it is unmatched. */
import type { Evidence } from './evidence.ts';
import { type Reading, readParts } from './readings.ts';
import type { SplitText } from './split.ts';
import type { Target } from './targets.ts';

export type Verdict = 'matched' | 'changed' | 'unmatched';

/** Minimum values of a reading; about 6 nats are one rare pair. */
interface Measure {
  readonly share: number;
  readonly nats: number;
}

/**
 * Nine intact words of ten leave 0.8 of the pairs; in a fingerprint of ten, chance nearly always leaves 0.55.
 */
const MATCHED: Measure = { share: 0.55, nats: 12 };
/** Above the values measured for look-alikes of absent passages: 0.11 with 34 nats, 0.19 with 18. */
const CHANGED: Measure = { share: 0.2, nats: 28 };
/** A short passage has less evidence, but is credible in its proper place. */
const CHANGED_IN_PLACE: Measure = { share: 0.35, nats: 18 };
/** The words of contents lists and title pages also occur elsewhere in the brief. */
const CHANGED_LIST: Measure = { share: 0.4, nats: 28 };
/** Below this purity, the passage is only similar to the text. */
const PURE = 0.4;
/** Minimum lead in nats: odds of 20 to 1, or 400 to 1 for a changed passage. */
const LEAD = 3;
const CHANGED_LEAD = 6;
/** When part of a passage is the whole of another that is found nowhere else, it is the other one. */
const FULLER = 0.3;

/** Returns the verdicts by target; a target without a reading has none. */
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

/**
 * Readings next to the passage that precedes or follows them in the brief; footnotes are compared with
 * footnotes.
 */
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
