/** Removes the apostrophes that this app's export puts before texts that look like formulas. */
import type { Column, TextColumn } from '../../../domain/column.ts';
import { unguardFormula } from '../../../lib/formula-guard.ts';

const APOSTROPHE = 39;

export function withoutGuards(column: Column): Column {
  const name = unguardFormula(column.name);
  switch (column.kind) {
    case 'words':
      return { ...column, name, words: column.words.map(unguardFormula) };
    case 'text':
      return withoutGuardsInTexts({ ...column, name });
    default: {
      const texts = [...column.exceptions].map(([record, text]) => [record, unguardFormula(text)] as const);
      return { ...column, name, exceptions: new Map(texts) };
    }
  }
}

/** Decodes only texts with an apostrophe. */
function withoutGuardsInTexts(column: TextColumn): TextColumn {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const encoder = new TextEncoder();
  const bytes = column.bytes.slice();
  const ends = new Uint32Array(column.ends.length);
  let begin = 0;
  let to = 0;
  for (let record = 0; record < ends.length; record += 1) {
    const end = column.ends[record] as number;
    const given = column.bytes.subarray(begin, end);
    const text = given.includes(APOSTROPHE) ? decoder.decode(given) : '';
    const plain = unguardFormula(text);
    const left = plain === text ? given : encoder.encode(plain);
    bytes.set(left, to);
    to += left.length;
    ends[record] = to;
    begin = end;
  }
  return { ...column, bytes: bytes.subarray(0, to), ends };
}
