import { describe, expect, it } from 'vitest';
import { unicodeRange } from '../../../src/build/cut-faces.ts';

describe('letters as a unicode-range', () => {
  it('are runs of those that follow each other, in the order of their codes, each once', () => {
    expect(unicodeRange([...'cabzЖ中𝄞b'])).toBe('U+61-63,U+7a,U+416,U+4e2d,U+1d11e');
    expect(unicodeRange([])).toBe('');
  });
});
