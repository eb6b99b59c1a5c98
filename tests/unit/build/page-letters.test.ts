import { describe, expect, it } from 'vitest';
import { byNeed, countPages, joinLetters } from '../../../src/build/page-letters.ts';

const page = (said: string, map: string) => ({
  markup: `<html><head><style>@{}</style></head><body><h1>${said}</h1><p>é &amp; 中𝄞</p></body></html>`,
  mapMarkup: `<html><head><title>Ž</title></head><body><h1>Ž</h1>${map}</body></html>`,
  drawn: `<svg><text font-family="Noto Serif">${map} *</text></svg>`,
  live: { 'Noto Serif italic': 'ab' },
});

describe('countPages and joinLetters', () => {
  const first = countPages([page('Ab', 'Ć'), page('B&#x41;', 'Đ')], 'told');
  const second = countPages([page('Ć', 'Ć')], 'told');

  it('counts each visible character once per page and ignores styles and titles', () => {
    expect([first.all.get('b'), first.all.get('A'), first.all.get('𝄞'), first.all.get('&')]).toEqual([
      2, 2, 2, 2,
    ]);
    expect([first.all.has('@'), first.alone.has('Ž'), first.alone.get('Ć')]).toEqual([false, false, 1]);
    expect([...first.areas.keys()].sort()).toEqual(['Ć', 'Đ']);
    expect(first.headings.get('A')).toBe(2);
  });

  it('adds up counts in any order', () => {
    const all = joinLetters([first, second]);
    expect(all).toEqual(joinLetters([second, first]));
    expect([all.pages, all.alone.get('Ć'), all.live.get('Noto Serif italic')?.get('a')]).toEqual([3, 2, 3]);
    expect(byNeed(all.areas)).toEqual(['Ć', 'Đ']);
  });
});
