import { describe, expect, it } from 'vitest';
import { extensionsOf, READ_FORMATS } from '../../../../src/importers/incidents/formats.ts';
import { READERS } from '../../../../src/importers/incidents/index.ts';

describe('the formats that are read', () => {
  it('are those that have a reader', () => {
    expect([...READ_FORMATS].sort()).toEqual(Object.keys(READERS).sort());
  });

  it('are offered by their extensions', () => {
    expect(extensionsOf(['delimited'])).toContain('csv');
    expect(extensionsOf([])).toEqual([]);
  });
});
