import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import DeckZip from '../../../../src/exporters/pptx/deck-zip.ts';

describe('DeckZip', () => {
  it('packs the files by name, and ignores folders', async () => {
    const zip = new DeckZip();
    zip.folder().folder();
    zip.file('ppt/slides/slide1.xml', '<p>Š</p>').file('[Content_Types].xml', '<Types/>');
    const parts = Object.entries(unzipSync(await zip.generateAsync()));
    expect(parts.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ['ppt/slides/slide1.xml', '<p>Š</p>'],
      ['[Content_Types].xml', '<Types/>'],
    ]);
  });

  it('refuses pictures', () => {
    expect(() => new DeckZip().file('ppt/media/1.png', 'AA==', { base64: true })).toThrow(
      /ppt\/media\/1\.png/,
    );
  });
});
