import { describe, expect, it } from 'vitest';
import { fingerprintAll } from '../../../src/brief/fingerprint.ts';
import { splitText } from '../../../src/brief/split.ts';
import type { Target } from '../../../src/brief/targets.ts';
import { trimStretch } from '../../../src/brief/trim-stretch.ts';
import { withoutRepeats } from '../../../src/brief/without-repeats.ts';

const target = (text: string, kind: Target['kind'] = 'paragraph'): Target => ({
  id: 'A.1',
  section: 'A',
  kind,
  fingerprint: fingerprintAll(text),
});

const PASSAGE = 'one two three four five six seven eight nine ten';

/** The text of each part. */
function show(text: string, parts: readonly { start: number; end: number }[]): string[] {
  const { starts, ends } = splitText(text);
  return parts.map(({ start, end }) => text.slice(starts[start], ends[end - 1]).replace(/\s+/g, ' '));
}

function parts(text: string): string[] {
  const split = splitText(text);
  return show(text, trimStretch({ start: 0, end: split.starts.length }, target(PASSAGE), split));
}

describe('trimStretch', () => {
  it('splits a stretch into its blocks', () => {
    expect(parts('one two three four five\n\nsix seven eight nine ten')).toEqual([
      'one two three four five',
      'six seven eight nine ten',
    ]);
  });
  it('removes headings and short foreign lines at the edges', () => {
    expect(parts(`Some heading\n\n${PASSAGE}\n\nanother line`)).toEqual([PASSAGE]);
  });
  it('keeps foreign text in the middle and long text at the edges', () => {
    const long = Array.from({ length: 13 }, (_, at) => `strange${at}x`).join(' ');
    expect(parts(`one two three\n\nodd words\n\nfour five six`)).toHaveLength(3);
    expect(parts(`${long}\n\n${PASSAGE}`)).toEqual([long, PASSAGE]);
  });
  it('returns no parts when no word pair of the passage occurs', () => {
    expect(parts('quite other words')).toEqual([]);
    expect(parts('one')).toEqual([]);
  });
});

describe('withoutRepeats', () => {
  const text = `${PASSAGE}\n\neleven twelve\n\ntwo three four five`;
  const split = splitText(text);
  const blocks = [
    { start: 0, end: 10 },
    { start: 10, end: 12 },
    { start: 12, end: 16 },
  ];
  it('drops repeated blocks and joins the rest', () => {
    const passage = target(`${PASSAGE} eleven twelve`);
    expect(withoutRepeats(blocks, passage, split)).toEqual([{ start: 0, end: 12 }]);
  });
  it('keeps all repeated blocks of a title page', () => {
    const title = target(`${PASSAGE} eleven twelve`, 'title');
    expect(withoutRepeats(blocks, title, split)).toEqual([{ start: 0, end: 16 }]);
  });
  it('keeps the longer of two repeats, even if it comes later', () => {
    const later = splitText(`two three four five\n\n${PASSAGE}`);
    const twoBlocks = [
      { start: 0, end: 4 },
      { start: 4, end: 14 },
    ];
    expect(withoutRepeats(twoBlocks, target(PASSAGE), later)).toEqual([{ start: 4, end: 14 }]);
  });
});
