import type { Span } from '../lib/span.ts';
import type { Evidence } from './evidence.ts';
import type { Stretch } from './likely-stretches.ts';
import { spansOf } from './spans.ts';
import type { SplitText } from './split.ts';
import { type KnownSection, printedTitle } from './targets.ts';
import type { Trace } from './trace.ts';
import { wordsOf } from './words.ts';

/** Maximum length of a heading line, in characters. */
const LONGEST = 200;

/** Finds the text that belongs to no target, block by block, without headings. */
export function findExtras(
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
