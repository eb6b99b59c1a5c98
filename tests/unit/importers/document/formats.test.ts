import { describe, expect, it } from 'vitest';
import { acceptedFiles, extensionOf, formatOfName } from '../../../../src/importers/document/formats.ts';

describe('document formats', () => {
  it.each([
    ['brief.pdf', 'pdf', 'pdf'],
    ['The Brief.v2.DOCX', 'docx', 'docx'],
    ['brief.md', 'md', 'text'],
    ['notes.odt', 'odt', 'odt'],
    ['brief.log', 'log', null],
    ['brief', '', null],
    ['folder.d/brief', '', null],
  ])('reads from %s the extension "%s" and the format %s', (name, extension, format) => {
    expect(extensionOf(name)).toBe(extension);
    expect(formatOfName(name)).toBe(format);
  });

  it('lists accepted extensions and media types without repeats', () => {
    const accepted = acceptedFiles().split(',');
    expect(accepted).toContain('.docx');
    expect(accepted).toContain('application/pdf');
    expect(accepted).toHaveLength(new Set(accepted).size);
  });
});
