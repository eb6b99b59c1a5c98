import { describe, expect, it } from 'vitest';
import { formatNumber, svg, toSvgString } from '../../../src/lib/svg-node.ts';

describe('toSvgString', () => {
  it('escapes markup in text and attributes', () => {
    const name = `"><script>alert('x')</script>&`;
    const text = toSvgString(svg('text', { 'aria-label': name }, [name]));
    expect(text).not.toContain('<script');
    expect(text).toBe(
      '<text aria-label="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</text>',
    );
  });

  it('drops characters that XML does not allow and keeps all others', () => {
    expect(toSvgString(svg('text', {}, ['a\u0000\u0008b\ud800c\uffffd Ђорђе 😀\n']))).toBe(
      '<text>abcd Ђорђе 😀\n</text>',
    );
  });

  it('adds the XML declaration and namespace only to a standalone file', () => {
    const node = svg('svg', { width: 10 }, [svg('path', { d: 'M0 0' })]);
    expect(toSvgString(node, { standalone: true })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="10"><path d="M0 0"/></svg>',
    );
    expect(toSvgString(node)).toBe('<svg width="10"><path d="M0 0"/></svg>');
  });

  it('omits attributes and children that are undefined, null or false', () => {
    expect(toSvgString(svg('g', { fill: undefined, opacity: 0 }, [null, false, 'x']))).toBe(
      '<g opacity="0">x</g>',
    );
  });
});

describe('formatNumber', () => {
  it('rounds to two decimals without exponent or negative zero', () => {
    expect([1 / 3, -0.001, 1e-7, 1234.5678, -2.5].map(formatNumber)).toEqual([
      '0.33',
      '0',
      '0',
      '1234.57',
      '-2.5',
    ]);
  });
});
