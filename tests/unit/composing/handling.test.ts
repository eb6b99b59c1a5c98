import { describe, expect, it } from 'vitest';
import { makeHandling } from '../../../src/composing/handling.ts';

describe('a handling mark', () => {
  it('is one line of its words on a colour', () => {
    expect(makeHandling('FOR\nOFFICIAL\u202e USE', '#AA0000')).toEqual({
      text: 'FOR OFFICIAL USE',
      color: '#aa0000',
    });
    expect(makeHandling('x'.repeat(61), '#000000')?.text).toHaveLength(60);
  });

  it('is none without words, and never in what is no colour', () => {
    expect(makeHandling(' ', '#aa0000')).toBeNull();
    expect(() => makeHandling('R', 'red')).toThrow(RangeError);
  });
});

it('is none when nothing of it can be seen', () => {
  expect(makeHandling('\u200b\u200b', '#8a1c1c')).toBeNull();
  expect(makeHandling(' – ', '#8a1c1c')).not.toBeNull();
});
