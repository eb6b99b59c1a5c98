import { expect, it } from 'vitest';
import { NOTHING_BENEATH } from '../../../src/figure/beneath.ts';
import { drawCallouts } from '../../../src/figure/draw-callouts.ts';
import { toSvgString } from '../../../src/lib/svg-node.ts';
import { TOKENS } from '../../../styles/tokens/index.ts';

const SIZE = { width: 800, height: 500 };

function draw(...texts: readonly string[]): string {
  const anchors = texts.map((_, at) => ({ point: [200 + 100 * at, 250] as const, isMarked: false }));
  return drawCallouts(texts, { anchors, beneath: NOTHING_BENEATH, size: SIZE }, TOKENS.light)
    .nodes.map((node) => toSvgString(node))
    .join('');
}

it('breaks a long address into lines within a callout of limited width', () => {
  const address = `https://example.org/${'part'.repeat(60)}`;
  const text = draw(address);
  const widths = [...text.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths.length).toBeGreaterThan(0);
  expect(Math.max(...widths)).toBeLessThan(240);
  expect([...text.matchAll(/>([^<]+)</g)].map(([, words]) => words).join('')).toBe(address);
});

it('skips a callout with empty text and draws the others', () => {
  expect(draw('')).toBe('');
  const text = draw('', 'Here');
  expect(text).toContain('Here');
  expect(text).not.toMatch(/NaN|Infinity/);
});
