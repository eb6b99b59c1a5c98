/** Names without the UTF-8 flag, and the ZIP64 form. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUDGET } from '../../../../src/importers/incidents/budget.ts';
import { readIncidents } from '../../../../src/importers/incidents/index.ts';
import { unpackEntry } from '../../../../src/importers/zip/unpack-entry.ts';
import { findZipEnd, listZipEntries } from '../../../../src/importers/zip/zip-entries.ts';
import { crc32 } from '../../../../src/lib/crc32.ts';
import { makeRawZip, toCp866 } from '../../../support/make-raw-zip.ts';
import { rowsOf } from '../incidents/read-file.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const namesIn = (zip: Uint8Array) => listZipEntries(zip)?.map(({ name }) => name);

describe('names of ZIP entries', () => {
  it('reads a name without the UTF-8 flag as UTF-8 if it is valid UTF-8, else as code page 866', () => {
    const names = [encode('Šumadija.shp'), toCp866('Изъятия.shp'), encode('plain.shp')];
    const zip = makeRawZip(names.map((name) => ({ name, content: encode('x') })));
    expect(namesIn(zip)).toEqual(['Šumadija.shp', 'Изъятия.shp', 'plain.shp']);
  });

  it('prefers the Unicode path field unless it belongs to another name', () => {
    const name = toCp866('файл');
    const fieldFor = (of: Uint8Array) => {
      const body = [1, ...new Uint8Array(Uint32Array.of(crc32(of)).buffer), ...encode('Đakovica')];
      return Uint8Array.of(0x75, 0x70, body.length, 0, ...body);
    };
    const zip = makeRawZip([
      { name, content: encode('x'), extra: fieldFor(name) },
      { name, content: encode('y'), extra: fieldFor(encode('other')) },
    ]);
    expect(namesIn(zip)).toEqual(['Đakovica', 'файл']);
  });

  it('ends the extra fields at one that reaches over their end', () => {
    const zip = makeRawZip([
      { name: encode('a'), content: encode('x'), extra: Uint8Array.of(1, 0, 99, 0, 7) },
    ]);
    expect(namesIn(zip)).toEqual(['a']);
  });
});

describe('ZIP64', () => {
  const zip = makeRawZip([{ name: encode('a.txt'), content: encode('words') }], true);

  it('reads count, sizes and offsets from the ZIP64 records', () => {
    const [entry] = listZipEntries(zip) ?? [];
    expect(entry).toMatchObject({ name: 'a.txt', saidBytes: 5, packedBytes: 5, localOffset: 0 });
    expect(entry && new TextDecoder().decode(unpackEntry(zip, entry, () => {}))).toBe('words');
  });

  it('finds the records in the tail of a longer file', () => {
    expect(findZipEnd(zip.subarray(10), zip.length)).toEqual(findZipEnd(zip));
  });

  it('returns no entries when the locator points outside the file', () => {
    const lost = zip.slice();
    new DataView(lost.buffer).setBigUint64(lost.length - 22 - 12, 1n << 60n, true);
    expect(listZipEntries(lost)).toBeNull();
  });
});

describe('a ZIP file with Shapefiles', () => {
  it('opens each of two layers whose names are in code page 866', async () => {
    const path = new URL('../../../fixtures/incidents/shapefile/names-in-cp866.zip', import.meta.url);
    const file = new File([readFileSync(path)], 'names-in-cp866.zip');
    const tools = { onProgress: () => {}, budget: BUDGET };
    const [first, second] = await Promise.all(
      [0, 1].map((part) => readIncidents(file, { ...tools, options: { part } })),
    );
    if (!first?.ok || !second?.ok) throw new Error('a layer was refused');
    expect(first.value.parts.map(({ name }) => name)).toEqual(['Изъятия', 'Задержания']);
    expect(rowsOf(first.value)).not.toEqual(rowsOf(second.value));
  });

  it('refuses two parts of one name', async () => {
    const content = encode('x');
    const zip = makeRawZip([0, 1].map(() => ({ name: encode('a.shp'), content })));
    const result = await readIncidents(new File([zip], 'a.zip'), {
      onProgress: () => {},
      options: {},
      budget: BUDGET,
    });
    expect(result.ok ? null : result.failure).toMatchObject({
      kind: 'damaged',
      detail: 'two parts of one name',
    });
  });
});
