import { describe, expect, it } from 'vitest';
import { deriveLead } from '../../../src/figure/callout-lead.ts';

const point = [300, 300] as const;
const names = [[280, 290, 340, 310]] as const;

describe('the line to a callout', () => {
  it('begins at the edge of the name or sign that it leads to, and leaves it whole', () => {
    const { from, hasDot } = deriveLead({ point, isMarked: true }, [300, 400], { names });
    expect(hasDot).toBe(false);
    expect(from[0]).toBe(300);
    expect(from[1]).toBeCloseTo(314);
  });
  it('begins at a dot where nothing says what it leads to', () => {
    expect(deriveLead({ point, isMarked: true }, [300, 400], { names: [] })).toEqual({
      from: point,
      hasDot: true,
    });
  });
  it('begins at a dot on a line, though the name of something else stands there', () => {
    expect(deriveLead({ point, isMarked: false }, [300, 400], { names })).toEqual({
      from: point,
      hasDot: true,
    });
  });
});
