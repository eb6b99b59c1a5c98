import { describe, expect, it } from 'vitest';
import { parseMgrs } from '../../../../../src/importers/incidents/meaning/mgrs.ts';

describe('a reference to a square metre', () => {
  it.each(['34TFP4304199999', '34TFP9999900000', '34TFP9999999999', '34TFP0000000000'])(
    'is one at the edge of its square of a hundred kilometres too (%s)',
    (reference) => {
      expect(parseMgrs(reference)?.squareMetres).toBe(1);
    },
  );

  it('is none where its letters do not meet', () => {
    expect(parseMgrs('34TPP4304150000')).toBeNull();
    expect(parseMgrs('34QFP4304199999')).toBeNull();
  });
});
