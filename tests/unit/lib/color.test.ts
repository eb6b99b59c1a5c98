import { describe, expect, it } from 'vitest';
import { inkOn } from '../../../src/lib/color.ts';
import { contrast } from '../../style/color.ts';

describe('ink on a ground', () => {
  it.each(['#ffffff', '#8a1c1c', '#ffd500', '#777777', '#767676', '#00aa55', '#000000'])(
    'on %s is the one of black and white that stands out more, enough to be read',
    (ground) => {
      const ink = inkOn(ground);
      const other = ink === '#000000' ? '#ffffff' : '#000000';
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(contrast(other, ground));
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );
});
