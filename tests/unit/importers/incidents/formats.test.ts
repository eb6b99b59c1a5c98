import { describe, expect, it } from 'vitest';
import { extensionsOf, READ_FORMATS } from '../../../../src/importers/incidents/formats.ts';
import { READERS } from '../../../../src/importers/incidents/index.ts';

describe('READ_FORMATS and extensionsOf', () => {
  it('lists exactly the formats that have a reader', () => {
    expect([...READ_FORMATS].sort()).toEqual(Object.keys(READERS).sort());
  });

  it('returns the file extensions of the given formats', () => {
    expect(extensionsOf(['delimited'])).toContain('csv');
    expect(extensionsOf([])).toEqual([]);
  });
});
