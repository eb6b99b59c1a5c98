import { describe, expect, it } from 'vitest';
import { formatDecimal, formatDms } from '../../../src/lib/position-text.ts';

describe('formatDecimal and formatDms', () => {
  it('formats decimal degrees and DMS, and carries sixty seconds into the next minute', () => {
    expect(formatDecimal([20.45, 44.81])).toBe('44.810000, 20.450000');
    expect(formatDms([20.45, 44.81])).toBe('44°48′36.0″ N 020°27′00.0″ E');
    expect(formatDms([-0.99999, -0.00001])).toBe('00°00′00.0″ S 001°00′00.0″ W');
  });
});
