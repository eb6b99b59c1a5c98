import { describe, expect, it } from 'vitest';
import { svg, toSvgString } from '../../../src/lib/svg-node.ts';
import { isSvg, readSvgText, withSvgText } from '../../../src/lib/svg-text.ts';

const words = '{"a":"<Ниш> & \'more\'"}';
const file = toSvgString(withSvgText(svg('svg', { width: 1 }, ['x']), 'Crossroads', words), {
  standalone: true,
});
const read = (text: string, most = 1000) => readSvgText(text, 'Crossroads', most);
const inside = (text: string) => read(`<svg><metadata id="Crossroads">${text}</metadata></svg>`);

describe('withSvgText and readSvgText', () => {
  it('restores the text that was embedded', () => {
    expect(isSvg(file)).toBe(true);
    expect(read(file)).toEqual({ ok: true, value: words });
  });
  it.each([
    ['none', '<svg/>'],
    ['none', '<svg><metadata>x</metadata></svg>'],
    ['none', file.slice(0, -30)],
    ['not-read', file.replace('<metadata', '<metadata id="Crossroads">1</metadata><metadata')],
  ])('returns %s for a missing, cut or repeated text', (failure, text) => {
    expect(read(text)).toEqual({ ok: false, failure });
  });
  it('rejects unknown entities and text over the size limit', () => {
    for (const text of ['&xxe;', '&#x41;', '& ', '&amp', '&lt;&bomb;'])
      expect(inside(text).ok, text).toBe(false);
    expect(read(file, 5)).toEqual({ ok: false, failure: 'not-read' });
    expect(inside('&lt;')).toEqual({ ok: true, value: '<' });
  });
  it('recognises SVG by the first element of a file', () => {
    for (const start of [
      '<svg>',
      '<?xml version="1.0"?>\n<!-- by x -->\n<svg ',
      '<!DOCTYPE svg PUBLIC "x">\n<svg\n',
    ])
      expect(isSvg(start), start).toBe(true);
    for (const start of ['', 'text <svg>', '<html><svg>', '<svgx>', `<?xml ${'<!--'.repeat(300)}`])
      expect(isSvg(start), start).toBe(false);
  });
});
