import { describe, expect, it } from 'vitest';
import { makeHandling } from '../../../src/composing/handling.ts';

describe('makeHandling', () => {
  it('returns one line of at most 60 characters and the colour', () => {
    expect(makeHandling('FOR\nOFFICIAL\u202e USE', '#AA0000')).toEqual({
      text: 'FOR OFFICIAL USE',
      color: '#aa0000',
    });
    expect(makeHandling('x'.repeat(61), '#000000')?.text).toHaveLength(60);
  });

  it('returns null without text and throws for an invalid colour', () => {
    expect(makeHandling(' ', '#aa0000')).toBeNull();
    expect(() => makeHandling('R', 'red')).toThrow(RangeError);
  });
});

it('returns null when a handling mark has no visible character', () => {
  expect(makeHandling('\u200b\u200b', '#8a1c1c')).toBeNull();
  expect(makeHandling(' – ', '#8a1c1c')).not.toBeNull();
});
