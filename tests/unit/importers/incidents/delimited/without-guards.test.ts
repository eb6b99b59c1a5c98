import { expect, it } from 'vitest';
import type { TextColumn } from '../../../../../src/domain/column.ts';
import { textAt } from '../../../../../src/domain/column-cells.ts';
import { withoutGuards } from '../../../../../src/importers/incidents/delimited/without-guards.ts';
import { guardFormula } from '../../../../../src/lib/formula-guard.ts';

const encoder = new TextEncoder();

function columnOf(texts: readonly string[]): TextColumn {
  let end = 0;
  const ends = texts.map((text) => {
    end += encoder.encode(text).length;
    return end;
  });
  return { kind: 'text', name: "'=n", bytes: encoder.encode(texts.join('')), ends: Uint32Array.from(ends) };
}

it('removes formula guards anywhere in long texts and keeps the rest', () => {
  const texts = ['=1', '', "Niš; '-1;=2", "'neath the bridge", "two\n'@b", 'ć', "a;''+1"];
  const column = withoutGuards(columnOf(texts.map(guardFormula)));
  expect(texts.map((_, record) => textAt(column, record))).toEqual(texts);
  expect(column.name).toBe('=n');
});
