import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { numberedFileName } from '../../../src/exporters/download.ts';
import { zipFiles } from '../../../src/exporters/zip.ts';
import { listZipEntries } from '../../../src/importers/zip/zip-entries.ts';

const date = new Date('2026-03-04T10:00:00Z');

it('stores every file unchanged, in order and uncompressed', async () => {
  const files = [
    { name: '01-a.png', blob: new Blob([new Uint8Array(5000)]) },
    { name: '02-b.png', blob: new Blob(['Ђ']) },
  ];
  const zip = new Uint8Array(await (await zipFiles(files, date)).arrayBuffer());
  const unpacked = unzipSync(zip);
  expect(Object.keys(unpacked)).toEqual(['01-a.png', '02-b.png']);
  expect(unpacked['01-a.png']).toEqual(new Uint8Array(5000));
  expect(new TextDecoder().decode(unpacked['02-b.png'])).toBe('Ђ');
  expect(listZipEntries(zip)?.map(({ method }) => method)).toEqual([0, 0]);
});

it('rejects two files with the same name', async () => {
  const twice = ['a', 'b'].map((text) => ({ name: 'same.svg', blob: new Blob([text]) }));
  await expect(zipFiles(twice, date)).rejects.toThrow(RangeError);
});

it('numbers file names by chapter and converts them to ASCII', () => {
  expect(numberedFileName(3, 12, 'Drugs: heroin by a well-worn route', 'png')).toBe(
    '03-drugs-heroin-by-a-well-worn-route.png',
  );
  expect(numberedFileName(7, 120, 'Ниш / Durrës', 'svg')).toBe('007-nis-durres.svg');
  expect(numberedFileName(1, 1, '…', 'svg')).toBe('01.svg');
});
