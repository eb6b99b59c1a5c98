import type { Stretch } from './likely-stretches.ts';
import type { SplitText } from './split.ts';
import type { Target } from './targets.ts';

/** An edge block of at most this many words, none in the fingerprint, is a heading or page furniture. */
const FURNITURE = 12;

/** Returns the blocks of a stretch without unrelated edges; none when nothing of the target is in it. */
export function trimStretch(stretch: Stretch, { fingerprint }: Target, text: SplitText): Stretch[] {
  const isKnown = (word: number): boolean => fingerprint.hashes.has(text.pairs[word] ?? 0);
  let first = stretch.start + 1;
  while (first < stretch.end && !isKnown(first)) first += 1;
  if (first >= stretch.end) return [];
  let last = stretch.end - 1;
  while (!isKnown(last)) last -= 1;

  const blocks = blocksOf(stretch, text);
  const from = blocks.findLast(({ start }) => start < first)?.start ?? stretch.start;
  const to = blocks.find(({ end }) => end > last)?.end ?? stretch.end;
  const start = from - stretch.start <= FURNITURE ? from : stretch.start;
  const end = stretch.end - to <= FURNITURE ? to : stretch.end;
  return blocks.filter((block) => block.start >= start && block.end <= end);
}

function blocksOf({ start, end }: Stretch, { breaks }: SplitText): Stretch[] {
  const blocks: Stretch[] = [];
  let from = start;
  for (let word = start + 1; word <= end; word += 1) {
    if (word < end && breaks[word] !== 'block') continue;
    blocks.push({ start: from, end: word });
    from = word;
  }
  return blocks;
}
