import { describe, expect, it } from 'vitest';
import { acceptedFiles, extensionOf, formatOfName } from '../../../../src/importers/document/formats.ts';

describe('names of files', () => {
  it.each([
    ['brief.pdf', 'pdf', 'pdf'],
    ['The Brief.v2.DOCX', 'docx', 'docx'],
    ['brief.md', 'md', 'text'],
    ['notes.odt', 'odt', 'odt'],
    ['brief.log', 'log', null],
    ['brief', '', null],
    ['folder.d/brief', '', null],
  ])('%s has the extension "%s" and promises %s', (name, extension, format) => {
    expect(extensionOf(name)).toBe(extension);
    expect(formatOfName(name)).toBe(format);
  });

  it('lists what a picker may offer, by extension and by media type', () => {
    const accepted = acceptedFiles().split(',');
    expect(accepted).toContain('.docx');
    expect(accepted).toContain('application/pdf');
    expect(accepted).toHaveLength(new Set(accepted).size);
  });
});
