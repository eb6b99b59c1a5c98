/** Random tables, and files that hold them: what a reader is given, and what it has to give back. */
import fc from 'fast-check';
import { CODE_PAGES, upperLettersOf } from '../../../../../src/importers/incidents/delimited/code-pages.ts';

export const DELIMITERS = [',', ';', '\t', '|', ':', '~'];
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', ...CODE_PAGES] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What stands in cells of real files, and what must not hurt. Letters that each encoding has are added. */
const CELLS = [
  ...[
    '',
    '0',
    '-0',
    '7',
    '007',
    '+7',
    '-12',
    '123456789',
    '1234567890123',
    '12345678901234567890',
    '1e5',
    '1.5e-05',
  ],
  ...[
    '44.787197',
    '44,787197',
    '1.234',
    '12.50',
    '0.1',
    '20.45712345678912',
    '-0.000001',
    '1,234.5',
    '.5',
    '5.',
    ' 4.5 ',
  ],
  ...[
    '2024-03-14',
    '14.03.2024.',
    'x',
    'heroin',
    ' lead',
    'trail ',
    'a"b',
    '""',
    '"',
    'a,b',
    'a;b',
    'a\tb',
    'a|b',
    'l1\nl2',
  ],
  ...[
    'l1\r\nl2',
    'l1\rl2',
    '\n',
    '=1+1',
    '__proto__',
    '<script>alert(1)</script>',
    "O'Brien",
    'NaN',
    'Infinity',
    'null',
  ],
];
/** Of every length about a multiple of four, alike in their first bytes, and longer than what is looked for at once. */
const LIKE_WORDS = [
  ...[
    'abc',
    'abcd',
    'abcde',
    'abcdefgh',
    'abcdefghijkl',
    'abcdefghijkm',
    'abcdefghijklm',
    'abcdefghijklmnop',
  ],
  ...[
    'counterfeit goods',
    'counterfeit money',
    '"abcd"',
    'abcd\n',
    'ab"cd',
    `${'long '.repeat(14)}a`,
    `${'long '.repeat(14)}b`,
  ],
];
const UNICODE = 'Škaljari Ђердап Đurđevac Καβάλα ș ț ë ç 🚢 \u2212';
const LETTERS: Readonly<Record<Encoding, string>> = {
  'utf-8': UNICODE,
  'utf-16le': UNICODE,
  'utf-16be': UNICODE,
  'windows-1250': 'Škaljari Đurđevac ž ë ç',
  'windows-1251': 'Ђердап Скопје',
  'windows-1252': 'Škaljari Durrës ç',
  'windows-1253': 'Καβάλα',
  'windows-1254': 'Kapıkule Çanakkale',
  'iso-8859-2': 'Škaljari Đurđevac ž',
  'iso-8859-5': 'Ђердап Скопје',
  ibm852: 'Škaljari Đurđevac ž ë ç',
  ibm866: 'Скопье граница',
};

/** A table, and how it is written. */
export interface Written {
  /** Of the columns; `c0`, `c1` without them. */
  readonly names?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly encoding: Encoding;
  readonly hasMark: boolean;
  /** Taken by turns. */
  readonly lineEnds: readonly string[];
  readonly lastLineEnds: boolean;
  /** Records before which a line is left blank. */
  readonly blankLines: readonly number[];
  /** Cells that are quoted though they need not be. */
  readonly quotes: 'none' | 'every-third' | 'all';
  readonly blockBytes: number;
}

const shape = fc.record({
  width: fc.integer({ min: 1, max: 6 }),
  height: fc.integer({ min: 1, max: 30 }),
  encoding: fc.constantFrom(...ENCODINGS),
});

export const writtenTables: fc.Arbitrary<Written> = shape.chain(({ width, height, encoding }) => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map(String);
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...CELLS) },
    { weight: 2, arbitrary: fc.constantFrom(...LETTERS[encoding].split(' ')) },
    { weight: 2, arbitrary: number },
  );
  const listOf = (arbitrary: fc.Arbitrary<string>) =>
    fc.array(arbitrary, { minLength: height, maxLength: height });
  // Columns of one kind too, so that there are numbers with exceptions and words that come again.
  const column = fc.oneof(
    listOf(cell),
    listOf(fc.oneof({ weight: 20, arbitrary: number }, { weight: 1, arbitrary: cell })),
    listOf(fc.constantFrom('1', '2.5', '20.457123', '', '44.7')),
    listOf(fc.constantFrom('1,5', '2', '20,457123')),
    listOf(fc.constantFrom('heroin', 'cocaine', '')),
    listOf(fc.constantFrom(...LIKE_WORDS)),
  );
  return fc.record({
    rows: fc
      .array(column, { minLength: width, maxLength: width })
      .map((columns) => Array.from({ length: height }, (_, row) => columns.map((cells) => cells[row] ?? ''))),
    delimiter: fc.constantFrom(...DELIMITERS),
    encoding: fc.constant(encoding),
    hasMark: fc.boolean(),
    lineEnds: fc.constantFrom(['\n'], ['\r\n'], ['\r'], ['\n', '\r\n'], ['\r\n', '\n', '\r']),
    lastLineEnds: fc.boolean(),
    blankLines: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 3 }),
    quotes: fc.constantFrom('none', 'every-third', 'all'),
    blockBytes: fc.oneof(fc.integer({ min: 1, max: 16 }), fc.constant(1 << 16)),
  });
});

/** The file, and the line of each record, counted by whoever writes it. */
export function write(table: Written): {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lines: readonly number[];
} {
  const { rows, delimiter, lineEnds, quotes } = table;
  let written = 0;
  const isQuoted = () => {
    written += 1;
    return quotes === 'all' || (quotes === 'every-third' && written % 3 === 0);
  };
  const lines: number[] = [];
  let text = '';
  let line = 1;
  const nextEnd = () => lineEnds[line % lineEnds.length] ?? '\n';
  const endLine = () => {
    text += nextEnd();
    line += 1;
  };
  const add = (cells: readonly string[]) => {
    const row = cells
      .map((cell) => quoted(cell, delimiter, isQuoted() || cells.length === 1))
      .join(delimiter);
    text += row;
    line += row.match(/\r\n|\n|\r/g)?.length ?? 0;
  };
  add(table.names ?? Array.from(rows[0] ?? [], (_, column) => `c${column}`));
  for (const [record, cells] of rows.entries()) {
    endLine();
    for (const _ of table.blankLines.filter((at) => at === record)) {
      // A line feed behind a carriage return would not end a line of its own.
      if (!text.endsWith('\r') || nextEnd() !== '\n') endLine();
    }
    lines.push(line);
    add(cells);
  }
  if (table.lastLineEnds) endLine();
  return { bytes: encode(text, table.encoding, table.hasMark), lines };
}

function quoted(cell: string, delimiter: string, always: boolean): string {
  const asks = always || cell.includes(delimiter) || /["\r\n]/.test(cell);
  return asks ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Code pages have no mark. */
function encode(text: string, encoding: Encoding, hasMark: boolean): Uint8Array<ArrayBuffer> {
  const marked = hasMark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const view = new DataView(new ArrayBuffer(marked.length * 2));
    for (let at = 0; at < marked.length; at += 1) {
      view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le');
    }
    return new Uint8Array(view.buffer);
  }
  const upper = upperLettersOf(encoding);
  return Uint8Array.from(text, (letter) =>
    letter < '\u0080' ? letter.charCodeAt(0) : 128 + upper.indexOf(letter),
  );
}
