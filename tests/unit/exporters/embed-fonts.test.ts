import { describe, expect, it } from 'vitest';
import {
  type FontFace,
  insertStyle,
  parseUnicodeRange,
  selectUsedFaces,
} from '../../../src/exporters/embed-fonts.ts';

const face = (overrides: Partial<FontFace> = {}): FontFace => ({
  family: 'Noto Sans',
  style: 'normal',
  weight: '400 700',
  unicodeRange: 'U+0020-007E',
  url: 'x.woff2',
  ...overrides,
});

describe('parseUnicodeRange', () => {
  it('reads single code points, ranges and wildcards', () => {
    expect(parseUnicodeRange('U+26, U+0-7F, u+4??')).toEqual([
      [0x26, 0x26],
      [0, 0x7f],
      [0x400, 0x4ff],
    ]);
  });
});

describe('selectUsedFaces', () => {
  it('returns only faces whose family, style and script occur', () => {
    const faces = [
      face(),
      face({ unicodeRange: 'U+0400-045F', url: 'cyrillic' }),
      face({ family: 'Noto Serif', url: 'serif' }),
      face({ style: 'italic', url: 'italic' }),
    ];
    const plain = '<svg><text font-family="Noto Sans, Arial">Nis</text></svg>';
    expect(selectUsedFaces(faces, plain).map(({ url }) => url)).toEqual(['x.woff2']);
    const mixed = '<svg><text font-family="Noto Sans" font-style="italic">Ниш</text></svg>';
    expect(selectUsedFaces(faces, mixed).map(({ url }) => url)).toEqual(['x.woff2', 'cyrillic', 'italic']);
  });
});

describe('insertStyle', () => {
  it('inserts the rules after the opening svg tag', () => {
    expect(insertStyle('<?xml version="1.0"?>\n<svg width="1"><g/></svg>', '@font-face{}')).toBe(
      '<?xml version="1.0"?>\n<svg width="1"><style>@font-face{}</style><g/></svg>',
    );
  });
});
