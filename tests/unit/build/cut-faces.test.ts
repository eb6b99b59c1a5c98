import { describe, expect, it } from 'vitest';
import { unicodeRange } from '../../../src/build/cut-faces.ts';

describe('unicodeRange', () => {
  it('writes sorted runs of consecutive code points without duplicates', () => {
    expect(unicodeRange([...'cabzЖ中𝄞b'])).toBe('U+61-63,U+7a,U+416,U+4e2d,U+1d11e');
    expect(unicodeRange([])).toBe('');
  });
});
