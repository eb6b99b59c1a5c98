import assert from 'node:assert/strict';
import { alignOriginal } from '../../src/brief/align.ts';
import { makeEvidence } from '../../src/brief/evidence.ts';
import { makeReadingOrder } from '../../src/brief/reading-order.ts';
import { splitText } from '../../src/brief/split.ts';
import { makeTargets } from '../../src/brief/targets.ts';
import { makeWordScores } from '../../src/brief/word-scores.ts';
import { BRIEF_TEXTS } from '../support/original/brief-texts.ts';
import type { Original } from '../support/original/original.ts';
import { readOriginal } from '../support/original/read-original.ts';
import type { Benchmark } from './compare.ts';

/** Finds the best walk by brute force, as the ids of its passages. */
function walkAll(text: string, { passages, sections }: Original): string[] {
  const split = splitText(text);
  const evidence = makeEvidence(makeTargets(passages, sections), split);
  const order = makeReadingOrder(evidence.targets);
  const scoresOf = makeWordScores(split, evidence, order);
  const { states, costs } = order;
  const words = split.starts.length;
  const cameFrom = new Int16Array(words * states);
  let before = new Float32Array(states);
  for (let word = 0; word < words; word += 1) {
    const { staying, arriving } = scoresOf(word);
    const here = new Float32Array(states);
    for (let to = 0; to < states; to += 1) {
      let [best, origin] = [(before[to] ?? 0) + (staying[to] ?? 0), to];
      for (let from = 0; from < states; from += 1) {
        const score = (before[from] ?? 0) - (costs[from * states + to] ?? 0) - (arriving[to] ?? 0);
        if (score > best) [best, origin] = [score, from];
      }
      here[to] = best;
      cameFrom[word * states + to] = origin;
    }
    before = here;
  }
  const visited = new Set<number>();
  let state = before.indexOf(Math.max(...before));
  for (let word = words - 1; word >= 0; word -= 1) {
    visited.add(state);
    state = cameFrom[word * states + state] ?? 0;
  }
  return passages.flatMap(({ id }, index) => (visited.has(index) ? [id] : []));
}

function recognise(text: string, original: Original): string[] {
  const { passages } = alignOriginal(text, original.passages, original) ?? assert.fail('stopped');
  return passages.flatMap(({ id, verdict }) => (verdict === 'unmatched' ? [] : [id]));
}

export default async function benchmarks(): Promise<readonly Benchmark[]> {
  const brief = BRIEF_TEXTS.at(-1) ?? assert.fail('no text');
  const original = readOriginal(brief);
  const { text } = brief;
  return [
    {
      name: `align ${brief.name}`,
      baseline: {
        name: 'weighing every step of every walk',
        run: () => walkAll(text, original),
      },
      subject: {
        name: 'aligning',
        run: () => recognise(text, original),
      },
      check: (baseline, aligned) => assert.deepEqual(aligned, baseline),
    },
  ];
}
