import { describe, expect, it } from 'vitest';
import { readableText } from '../../../src/brief/readable.ts';

const read = (text: string) => readableText(text, [{ start: 0, end: text.length }]);

describe('readableText', () => {
  it('removes Markdown marks, note signs and line ends', () => {
    expect(
      read('- **Bold** and *set apart* in the\nregion.<sup>3</sup> See [here](https://example.org/a).[^1]'),
    ).toBe('Bold and set apart in the region. See [here.');
  });
  it('joins a word that a line end divides and keeps compounds', () => {
    expect(read('the strate-\ngies of cross-border groups')).toBe('the strategies of cross-border groups');
  });
  it('joins the spans before and after a note', () => {
    const text = 'in particular Bulgaria\n\n<sup>2</sup> A note.\n\nand Romania';
    const cut = text.indexOf('<sup>');
    expect(
      readableText(text, [
        { start: 0, end: cut },
        { start: text.indexOf('and Romania'), end: text.length },
      ]),
    ).toBe('in particular Bulgaria and Romania');
  });
  it('removes tags but keeps single angle brackets and ampersands', () => {
    expect(read('1 < 2 and <script>alert(1)</script> & more')).toBe('1 < 2 and alert(1) & more');
  });
  it('reads a long line of unclosed marks in linear time', () => {
    const begun = performance.now();
    read('<a '.repeat(200_000) + '*'.repeat(200_000) + '[^'.repeat(200_000));
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
