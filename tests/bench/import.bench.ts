/**
 * Parses a million records as CSV (65 MB) into typed columns: numbers as doubles, words as codes. The
 * libraries receive the column types, our parser detects them.
 */
import assert from 'node:assert/strict';
import { csvParseRows } from 'd3-dsv';
import { inferSchema, initParser } from 'udsv';
import { BUDGET } from '../../src/importers/incidents/budget.ts';
import { readDelimited } from '../../src/importers/incidents/delimited/delimited.importer.ts';
import type { RawTable } from '../../src/importers/incidents/raw-table.ts';
import type { Benchmark } from './compare.ts';
import { MILLION, millionIncidents } from './million-incidents.ts';

/** Columns of numbers and of words, in file order. */
const NUMBERS = [0, 1, 2, 6];
const WORDS = [3, 4, 5];

/** Common result of all parsers, to compare them. */
interface Columns {
  readonly numbers: readonly Float64Array[];
  readonly codes: readonly (Uint8Array | Uint16Array | Uint32Array)[];
  readonly words: readonly (readonly string[])[];
}

/** Fills typed columns row by row from a library. */
class ColumnFiller {
  readonly numbers = NUMBERS.map(() => new Float64Array(MILLION));
  readonly codes = WORDS.map(() => new Uint16Array(MILLION));
  readonly #known = WORDS.map(() => new Map<string, number>());
  #row = 0;

  add(cells: readonly string[]): void {
    const row = this.#row;
    for (let i = 0; i < NUMBERS.length; i += 1) {
      (this.numbers[i] as Float64Array)[row] = Number(cells[NUMBERS[i] as number]);
    }
    for (let i = 0; i < WORDS.length; i += 1) {
      const word = cells[WORDS[i] as number] as string;
      const known = this.#known[i] as Map<string, number>;
      let code = known.get(word);
      if (code === undefined) {
        code = known.size;
        known.set(word, code);
      }
      (this.codes[i] as Uint16Array)[row] = code;
    }
    this.#row = row + 1;
  }

  finish(): Columns {
    return { numbers: this.numbers, codes: this.codes, words: this.#known.map((known) => [...known.keys()]) };
  }
}

async function byUdsv(file: Blob): Promise<Columns> {
  const text = new TextDecoder().decode(await file.arrayBuffer());
  const filler = new ColumnFiller();
  initParser(inferSchema(text)).stringArrs<string[]>(text, (row) => filler.add(row));
  return filler.finish();
}

/** Columns made by the library, then converted to arrays of numbers and codes. */
async function byUdsvColumns(file: Blob): Promise<Columns> {
  const text = new TextDecoder().decode(await file.arrayBuffer());
  const schema = inferSchema(text);
  for (const column of schema.cols) if (column.type === 'd') column.type = 's';
  const columns = initParser(schema).typedCols(text) as unknown as readonly (readonly unknown[])[];
  const numbers = NUMBERS.map((c) => Float64Array.from(columns[c] as readonly number[]));
  const coded = WORDS.map((c) => {
    const known = new Map<unknown, number>();
    const codes = Uint16Array.from(columns[c] as readonly unknown[], (word) => {
      const code = known.get(word) ?? known.size;
      if (code === known.size) known.set(word, code);
      return code;
    });
    return { codes, words: [...known.keys()] as string[] };
  });
  return { numbers, codes: coded.map(({ codes }) => codes), words: coded.map(({ words }) => words) };
}

async function byD3(file: Blob): Promise<Columns> {
  const text = new TextDecoder().decode(await file.arrayBuffer());
  const filler = new ColumnFiller();
  csvParseRows(text, (row, at) => {
    if (at > 0) filler.add(row);
    return null;
  });
  return filler.finish();
}

async function ours(file: Blob): Promise<RawTable> {
  const read = await readDelimited(file, 'million.csv', {
    onProgress: () => {},
    options: {},
    budget: BUDGET,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

function check(baseline: unknown, subject: unknown): void {
  const { numbers, codes, words } = baseline as Columns;
  const { columns, recordCount } = subject as RawTable;
  assert.equal(recordCount, MILLION);
  for (const [i, c] of NUMBERS.entries()) {
    const column = columns[c];
    assert(column?.kind === 'number');
    assert.deepEqual(column.values, numbers[i]);
  }
  for (const [i, c] of WORDS.entries()) {
    const column = columns[c];
    assert(column?.kind === 'words');
    for (let row = 0; row < MILLION; row += 997) {
      assert.equal(column.words[column.codes[row] ?? 0], words[i]?.[codes[i]?.[row] ?? 0]);
    }
  }
}

function bytesOfRow(subject: unknown): string {
  const bytes = (subject as RawTable).columns.map((column) =>
    column.kind === 'number'
      ? column.values.byteLength
      : column.kind === 'words'
        ? column.codes.byteLength
        : 0,
  );
  return `columns of ${(bytes.reduce((sum, each) => sum + each, 0) / MILLION).toFixed(1)} bytes a row`;
}

export default async function benchmarks(): Promise<readonly Benchmark[]> {
  const file = millionIncidents();
  const subject = { name: 'bytes to typed columns, types found', run: () => ours(file) };
  const others = [
    { name: 'uDSV, row by row', run: () => byUdsv(file) },
    { name: 'uDSV, its own columns', run: () => byUdsvColumns(file) },
    { name: 'd3-dsv', run: () => byD3(file) },
  ];
  return others.map((baseline) => ({
    name: `import of a million incidents, beside ${baseline.name}`,
    baseline,
    subject,
    check,
    turns: 5,
    describe: bytesOfRow,
  }));
}
