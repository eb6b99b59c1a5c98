import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../../../src/importers/incidents/archive.ts';
import { BUDGET } from '../../../../src/importers/incidents/budget.ts';
import { Refused } from '../../../../src/importers/incidents/refused.ts';

const zeros = new Uint8Array(3_000_000);
const zip = new Uint8Array(
  zipSync({ 'a.xml': zeros, 'b.xml': [zeros, { level: 0 }], 'c.xml': new Uint8Array(0) }),
);

async function refusalOf(work: () => Promise<unknown>) {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  return null;
}

async function readAll(bytes: Uint8Array<ArrayBuffer>, budget = BUDGET) {
  const archive = await Archive.open(new Blob([bytes]), 'xlsx', budget);
  const lengths = [];
  for (const entry of archive.entries) lengths.push((await archive.bytes(entry)).length);
  return lengths;
}

/** @param field offset from the start of the first entry of the directory */
function changed(field: number, value: number): Uint8Array<ArrayBuffer> {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  view.setUint32(view.getUint32(copy.length - 6, true) + field, value, true);
  return copy;
}

describe('Archive', () => {
  it('returns the bytes of each part', async () => {
    expect(await readAll(zip)).toEqual([zeros.length, zeros.length, 0]);
  });

  it('counts the unpacked bytes of all parts, not the declared sizes', async () => {
    const budget = { ...BUDGET, unpackedBytes: 4_000_000 };
    expect(await refusalOf(() => readAll(changed(24, 10), budget))).toMatchObject({ kind: 'damaged' });
    expect(await refusalOf(() => readAll(zip, budget))).toMatchObject({
      kind: 'over-budget',
      limit: 'unpackedBytes',
      place: { name: 'b.xml' },
    });
  });

  it.each([
    ['a sum that is wrong', 16, 1, { kind: 'damaged' }],
    ['a length that is wrong', 24, 1, { kind: 'damaged' }],
    ['a place that holds no part', 42, 7, { kind: 'unsafe', what: 'overlap' }],
    ['a place outside of the file', 42, 0xffff_ffff, { kind: 'damaged' }],
    ['more than there is', 20, 0x7fff_ffff, { kind: 'unsafe', what: 'overlap' }],
  ])('refuses an archive with %s', async (_what, field, value, refusal) => {
    expect(await refusalOf(() => readAll(changed(field, value)))).toMatchObject(refusal);
  });

  it('refuses more parts than the budget allows', async () => {
    const budget = { ...BUDGET, entries: 2 };
    expect(await refusalOf(() => readAll(zip, budget))).toMatchObject({ limit: 'entries', found: 3 });
  });
});
