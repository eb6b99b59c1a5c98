import { describe, expect, it } from 'vitest';
import { firstFiles, fontsFor } from '../../../src/build/budgets.ts';

describe('firstFiles', () => {
  it('follows static imports and their style sheets, not what is loaded later', () => {
    const manifest = {
      'index.html': {
        file: 'assets/index.js',
        imports: ['_react.js', '_shared.js'],
        css: ['assets/index.css'],
      },
      '_react.js': { file: 'assets/react.js' },
      '_shared.js': { file: 'assets/shared.js', imports: ['_react.js'], css: ['assets/shared.css'] },
      'map/map-view.tsx': { file: 'assets/map.js', imports: ['_maplibre.js'] },
      '_maplibre.js': { file: 'assets/maplibre.js' },
    };
    expect(firstFiles(manifest, 'index.html')).toEqual([
      'assets/index.css',
      'assets/index.js',
      'assets/react.js',
      'assets/shared.css',
      'assets/shared.js',
    ]);
  });
});

describe('fontsFor', () => {
  const sheet = `
    @font-face{font-family:A;src:url(./latin-1.woff2) format("woff2");unicode-range:U+20-7E,U+A0}
    @font-face{font-family:A;src:url("../fonts/cyrillic-1.woff2");unicode-range:U+0400-045F}
    @font-face{font-family:B;src:url(all-1.woff2)}`;

  it('takes the faces that hold a character of the text, and those without a range', () => {
    expect(fontsFor(sheet, 'Skopje')).toEqual(['all-1.woff2', 'latin-1.woff2']);
    expect(fontsFor(sheet, 'Скопје')).toEqual(['all-1.woff2', 'cyrillic-1.woff2']);
  });
});
