import { describe, expect, it } from 'vitest';
import { valueOfFloat32, valueOfInt64 } from '../../../../src/importers/incidents/exact-numbers.ts';
import { FlatTable } from '../../../../src/importers/incidents/flatgeobuf/flat-table.ts';
import { indexBytes } from '../../../../src/importers/incidents/flatgeobuf/header.ts';
import { shapeOfTable } from '../../../../src/importers/incidents/flatgeobuf/shape-of-table.ts';

const COLLECTION = 7;

/**
 * A chain of collections; both parts of each collection are the next one.
 * Offsets between tables only point forwards.
 */
function ladder(steps: number): Uint8Array {
  const [first, stepBytes] = [24, 24];
  const bytes = new Uint8Array(first + steps * stepBytes);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, first, true);
  // All tables share one list of fields: its length, then the offsets of type (6) and parts (7).
  view.setUint16(4, 20, true);
  view.setUint16(4 + 4 + 2 * 6, 4, true);
  view.setUint16(4 + 4 + 2 * 7, 8, true);
  for (let step = 0; step < steps; step += 1) {
    const at = first + step * stepBytes;
    const hasNext = step + 1 < steps;
    view.setInt32(at, at - 4, true);
    view.setUint8(at + 4, COLLECTION);
    view.setUint32(at + 8, 4, true);
    view.setUint32(at + 12, hasNext ? 2 : 0, true);
    for (const part of hasNext ? [at + 16, at + 20] : []) view.setUint32(part, at + stepBytes - part, true);
  }
  return bytes;
}

describe('shapeOfTable', () => {
  it('throws when a shape has more parts than bytes', () => {
    expect(() => shapeOfTable(FlatTable.rootOf(ladder(60)), 0, 64)).toThrow(RangeError);
    expect(shapeOfTable(FlatTable.rootOf(ladder(2)), 0, 64).kind).toBe('none');
  });

  it('returns a broken shape when the nesting is too deep', () => {
    expect(shapeOfTable(FlatTable.rootOf(ladder(3)), 0, 2).kind).toBe('broken');
  });
});

describe('indexBytes', () => {
  it('counts a node for each feature and each group of nodes', () => {
    expect(indexBytes(1, 16)).toBe(2 * 40);
    expect(indexBytes(16, 16)).toBe(17 * 40);
    expect(indexBytes(17, 16)).toBe((17 + 2 + 1) * 40);
    expect(indexBytes(100, 0)).toBe(0);
    expect(indexBytes(0, 16)).toBe(0);
  });

  it('finishes for a node size of 1, which no program writes', () => {
    expect(indexBytes(4, 1)).toBe((4 + 2 + 1) * 40);
  });
});

describe('valueOfFloat32 and valueOfInt64', () => {
  it('returns numbers without extra or lost digits', () => {
    expect(valueOfFloat32(Math.fround(0.1))).toBe(0.1);
    expect(valueOfFloat32(Math.fround(16_777_217))).toBe(16_777_216);
    expect(valueOfFloat32(Math.fround(1 / 3))).toBe(0.33333334);
    expect(valueOfFloat32(Number.NaN)).toBeNaN();
    expect(valueOfInt64(-5n)).toBe(-5);
    expect(valueOfInt64(2n ** 53n + 1n)).toBe('9007199254740993');
  });
});
