import { describe, expect, it } from 'vitest';
import { deriveLead } from '../../../src/figure/callout-lead.ts';

const point = [300, 300] as const;
const names = [[280, 290, 340, 310]] as const;

describe('deriveLead', () => {
  it('starts outside the name box when the point has a mark', () => {
    const { from, hasDot } = deriveLead({ point, isMarked: true }, [300, 400], { names });
    expect(hasDot).toBe(false);
    expect(from[0]).toBe(300);
    expect(from[1]).toBeCloseTo(314);
  });
  it('starts at a dot when a marked point has no name box', () => {
    expect(deriveLead({ point, isMarked: true }, [300, 400], { names: [] })).toEqual({
      from: point,
      hasDot: true,
    });
  });
  it('starts at a dot when the point has no mark, even inside a name box', () => {
    expect(deriveLead({ point, isMarked: false }, [300, 400], { names })).toEqual({
      from: point,
      hasDot: true,
    });
  });
});
