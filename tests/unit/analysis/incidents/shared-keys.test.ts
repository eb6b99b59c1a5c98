import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareKeys } from '../../../../src/analysis/incidents/shared-keys.ts';

describe('shareKeys', () => {
  it('returns a single list unchanged', () => {
    const list = Float64Array.of(9, 3, 2 ** 40);
    expect(shareKeys([list]).keys).toBe(list);
    expect(shareKeys([list]).places).toEqual([null]);
    expect(shareKeys([])).toEqual({ keys: new Float64Array(0), places: [] });
  });

  it('merges several lists into unique keys and maps each list onto them', () => {
    const lists = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 30 })), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(lists, (all) => {
        const { keys, places } = shareKeys(all.map((list) => Float64Array.from(list)));
        expect([...keys]).toEqual([...new Set(all.flat())].sort((a, b) => a - b));
        expect(places.map((ofList) => Array.from(ofList ?? [], (at) => keys[at]))).toEqual(all);
      }),
    );
  });
});
