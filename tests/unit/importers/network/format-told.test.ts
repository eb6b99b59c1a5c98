import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LEG_FIELDS, NODE_FIELDS } from '../../../../src/importers/network/read-fields.ts';

const textOf = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../${file}`, import.meta.url)), 'utf8');
const README = textOf('geodata/README.md');

describe('fields of a network file', () => {
  const fields = [...new Set([...Object.keys(NODE_FIELDS), ...Object.keys(LEG_FIELDS)])];

  it('describes every field beside the file picker', () => {
    const lists = textOf('src/features/network/own/own-networks.tsx').matchAll(/_FIELDS =\s*'([^']*)'/g);
    const told = [...lists].flatMap(([, list = '']) => list.split(/[,;] /));
    expect(fields.filter((field) => !told.includes(field))).toEqual([]);
  });

  it.each([
    ['node', NODE_FIELDS],
    ['leg', LEG_FIELDS],
  ] as const)('describes every field of a %s in the data dictionary', (kind, ofKind) => {
    const table = README.slice(README.indexOf("## A network of one's own"));
    const told = [kind, 'both']
      .map((row) => new RegExp(`^\\| ${row} \\|.*$`, 'm').exec(table)?.[0] ?? '')
      .join();
    expect(Object.keys(ofKind).filter((field) => !told.includes(`\`${field}\``))).toEqual([]);
  });
});
