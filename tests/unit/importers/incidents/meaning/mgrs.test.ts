import { describe, expect, it } from 'vitest';
import { parseMgrs } from '../../../../../src/importers/incidents/meaning/mgrs.ts';

describe('parseMgrs', () => {
  it.each(['34TFP4304199999', '34TFP9999900000', '34TFP9999999999', '34TFP0000000000'])(
    'reads a square metre at the edge of a 100 km square (%s)',
    (reference) => {
      expect(parseMgrs(reference)?.squareMetres).toBe(1);
    },
  );

  it('returns null when zone, band and square do not match', () => {
    expect(parseMgrs('34TPP4304150000')).toBeNull();
    expect(parseMgrs('34QFP4304199999')).toBeNull();
  });
});
