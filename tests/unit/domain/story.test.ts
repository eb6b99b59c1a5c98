import { describe, expect, it } from 'vitest';
import { countWords, type Said, SCREEN_WORDS, splitForScreen } from '../../../src/domain/story.ts';

const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
const plain = (text: string): Said => ({ text, mentions: [], cites: [] });

describe('splitForScreen', () => {
  it('keeps a text of one paragraph whole, however long', () => {
    const said = plain(words(SCREEN_WORDS * 2));
    expect(splitForScreen(said)).toEqual({ onScreen: said, rest: null });
  });

  it('keeps as many paragraphs as fit, and the order of those after them', () => {
    const [first, second, third, last] = [words(20), words(15), words(1), words(2)];
    const { onScreen, rest } = splitForScreen(plain([first, second, third, last].join('\n\n')));
    expect([onScreen.text, rest?.text]).toEqual([`${first}\n\n${second}`, `${third}\n\n${last}`]);
    expect(countWords(onScreen.text)).toBe(SCREEN_WORDS);
  });

  it('gives each part its own mentions and citations', () => {
    const first = words(SCREEN_WORDS);
    const text = `${first}\n\nTrebinje has ten.`;
    const start = first.length + 2;
    const { onScreen, rest } = splitForScreen({
      text,
      mentions: [{ start, end: start + 8, feature: 'place:trebinje' }],
      cites: [
        { at: first.length, id: 'I.A.p2', kind: 'passage' },
        { at: text.length, id: 'fn.4', kind: 'passage' },
      ],
    });
    expect(onScreen).toEqual({
      text: first,
      mentions: [],
      cites: [{ at: first.length, id: 'I.A.p2', kind: 'passage' }],
    });
    expect(rest).toEqual({
      text: 'Trebinje has ten.',
      mentions: [{ start: 0, end: 8, feature: 'place:trebinje' }],
      cites: [{ at: 17, id: 'fn.4', kind: 'passage' }],
    });
  });
});
