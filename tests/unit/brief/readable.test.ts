import { describe, expect, it } from 'vitest';
import { readableText } from '../../../src/brief/readable.ts';

const read = (text: string) => readableText(text, [{ start: 0, end: text.length }]);

describe('the words of a loaded text', () => {
  it('lose marks of Markdown, signs of notes and line ends, and nothing else', () => {
    expect(
      read('- **Bold** and *set apart* in the\nregion.<sup>3</sup> See [here](https://example.org/a).[^1]'),
    ).toBe('Bold and set apart in the region. See [here.');
  });
  it('put a divided word together again, and keep a compound', () => {
    expect(read('the strate-\ngies of cross-border groups')).toBe('the strategies of cross-border groups');
  });
  it('join the pieces that a page break or a note cuts', () => {
    const text = 'in particular Bulgaria\n\n<sup>2</sup> A note.\n\nand Romania';
    const cut = text.indexOf('<sup>');
    expect(
      readableText(text, [
        { start: 0, end: cut },
        { start: text.indexOf('and Romania'), end: text.length },
      ]),
    ).toBe('in particular Bulgaria and Romania');
  });
  it('are text, whatever they look like', () => {
    expect(read('1 < 2 and <script>alert(1)</script> & more')).toBe('1 < 2 and alert(1) & more');
  });
  it('come in linear time from a line without end', () => {
    const begun = performance.now();
    read('<a '.repeat(200_000) + '*'.repeat(200_000) + '[^'.repeat(200_000));
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
