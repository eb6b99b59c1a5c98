import { describe, expect, it } from 'vitest';
import { formatPosition, NOTATIONS } from '../../../src/lib/notations.ts';
import { loadPreferences } from '../../../src/state/saved-preferences.ts';

describe('notations of positions', () => {
  it('formats one position in three notations and returns null for MGRS near a pole', () => {
    expect(NOTATIONS.map((one) => formatPosition([20.45, 44.81], one))).toEqual([
      '44.810000, 20.450000',
      '44°48′36.0″ N 020°27′00.0″ E',
      '34T DQ 56508 61991',
    ]);
    expect(formatPosition([20, 85], 'mgrs')).toBeNull();
  });

  it.each(NOTATIONS)('restores %s from saved preferences and replaces an unknown notation', (notation) => {
    const kept = (value: unknown) =>
      loadPreferences(() => ({
        getItem: () => JSON.stringify({ notation: value }),
        setItem: () => {},
      })).notation;
    expect(kept(notation)).toBe(notation);
    expect(kept('utm')).toBe('decimal');
  });
});
