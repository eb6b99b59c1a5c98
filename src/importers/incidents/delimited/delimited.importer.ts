/**
 * Reads delimited text with one record per line: CSV, TSV and similar. One pass writes the bytes into columns
 * (`scan.ts`). A second pass reads columns that proved non-numeric; the whole file is read again if a late
 * byte is not UTF-8.
 */

import type { Column } from '../../../domain/column.ts';
import { EXPORTED_COLUMNS } from '../../../domain/exported-columns.ts';
import { failed, ok, type Result } from '../../../lib/result.ts';
import { ProblemLog } from '../problem-log.ts';
import type { Dialect, FileNote, RawTable, ReadIncidents, ReadTools } from '../raw-table.ts';
import type { Refusal } from '../refusal.ts';
import { BLOCK_BYTES, UnreadableFile } from './blocks.ts';
import { ColumnStore, SKIPPED, WORDS } from './column-store.ts';
import { samplesOf } from './encoding.ts';
import { findTableStart, type TableStart } from './find-dialect.ts';
import { readSample, type Sample, sampleOfOther } from './read-sample.ts';
import { type ScanSource, scanFile } from './scan-file.ts';
import { Scanner } from './scanner.ts';
import { withoutGuards } from './without-guards.ts';

/** Describes how a text was read, for the user to correct. */
const SHOWN_LINES = 5;
const SHOWN_LETTERS = 200;

function dialectOf({ text, encoding }: Sample, start: TableStart): Dialect {
  const first = text.split(/\r\n|\n|\r/, SHOWN_LINES).map((line) => line.slice(0, SHOWN_LETTERS));
  const samples = samplesOf(encoding);
  return {
    encoding: encoding.name,
    otherEncodings: encoding.others,
    delimiter: start.delimiter === '' ? null : start.delimiter,
    otherDelimiters: start.otherDelimiters,
    hasHeader: start.hasHeader,
    headerIsSure: start.headerIsSure,
    samples: encoding.lines.length > 0 ? samples : samples.map((one) => ({ ...one, lines: first })),
  };
}

export const readDelimited: ReadIncidents = (file, _name, tools) => readByBlocks(file, tools, BLOCK_BYTES);

/** @param blockBytes bytes to read at a time: at least 1 */
export async function readByBlocks(
  file: Blob,
  tools: ReadTools,
  blockBytes: number,
): Promise<Result<RawTable, Refusal>> {
  const allowed = tools.budget.fileBytes;
  if (file.size > allowed) {
    return failed({
      kind: 'over-budget',
      format: 'delimited',
      limit: 'fileBytes',
      allowed,
      found: file.size,
      place: null,
    });
  }
  try {
    const sample = await readSample(file, tools.options.encoding, tools.budget);
    if (!sample.ok) return sample;
    const table = await readTable(file, sample.value, tools, blockBytes);
    if (table !== null) return table;
    const other = await sampleOfOther(file, tools.options.encoding, tools.budget);
    if (!other.ok) return other;
    const { name } = other.value.encoding;
    const again = await readTable(file, other.value, tools, blockBytes);
    return again ?? failed({ kind: 'wrong-encoding', encoding: name, place: null });
  } catch (error) {
    if (error instanceof UnreadableFile) return failed({ kind: 'unreadable' });
    throw error;
  }
}

/** Returns `null` if the file is not in the sample's encoding. */
async function readTable(
  file: Blob,
  sample: Sample,
  tools: ReadTools,
  blockBytes: number,
): Promise<Result<RawTable, Refusal> | null> {
  const start = findTableStart(sample.text, tools.options);
  if (start === null) return failed({ kind: 'empty' });
  const { budget } = tools;
  const width = start.names.length;
  if (width > budget.columns) {
    const place = { unit: 'line', number: Math.max(1, start.line - 1) } as const;
    const allowed = budget.columns;
    return failed({
      kind: 'over-budget',
      format: 'delimited',
      limit: 'columns',
      allowed,
      found: width,
      place,
    });
  }
  const skip = new TextEncoder().encode(sample.text.slice(0, start.begin)).length;
  const source: ScanSource = { file, encoding: sample.encoding, skip, blockBytes };
  const settings = {
    delimiter: start.delimiter === '' ? -1 : start.delimiter.charCodeAt(0),
    columnCount: width,
    budget,
    line: start.line,
  };
  const limit = Math.min(budget.records, Math.floor(budget.cells / width));
  const store = new ColumnStore(start.kinds, settings.delimiter, expectedRecords(file, sample), limit);
  store.decimals.set(start.decimals);
  const log = new ProblemLog();
  const scanner = new Scanner({ ...settings, store, log });
  if (!(await scanFile(source, scanner, tools.onProgress))) return null;
  if (scanner.refusal !== null) return failed(scanner.refusal);
  const recordCount = scanner.record;
  if (recordCount === 0) return failed({ kind: 'no-records', format: 'delimited' });
  store.settleNumbers(recordCount);
  store.settle(recordCount);
  const words = await readAsWords(store.toReadAgain, settings.delimiter, recordCount, (again) =>
    scanFile(source, new Scanner({ ...settings, store: again, log: null }), tools.onProgress),
  );
  const read = withoutEmptyEnd(
    start.names.flatMap(
      (name, c) => store.finish(c, name, recordCount) ?? words?.finish(c, name, recordCount) ?? [],
    ),
  );
  const columns = start.names[0] === EXPORTED_COLUMNS.record ? read.map(withoutGuards) : read;
  return ok({
    format: 'delimited',
    recordCount,
    columns,
    shapes: null,
    places: {
      unit: 'line',
      numbers: scanner.lines?.slice(0, recordCount) ?? null,
      first: scanner.firstLine,
    },
    problems: log.finish(),
    notes: notesOf(columns, start),
    dialect: dialectOf(sample, start),
    parts: [],
    part: 0,
  });
}

/** Reads the file again for columns that began as numbers. */
async function readAsWords(
  which: readonly number[],
  delimiter: number,
  recordCount: number,
  goThrough: (store: ColumnStore) => Promise<boolean>,
): Promise<ColumnStore | null> {
  const [highest] = [...which].sort((a, b) => b - a);
  if (highest === undefined) return null;
  const kinds = new Uint8Array(highest + 1).fill(SKIPPED);
  for (const c of which) kinds[c] = WORDS;
  const store = new ColumnStore(kinds, delimiter, recordCount, recordCount);
  await goThrough(store);
  store.settle(recordCount);
  return store;
}

/** Estimated from the sample, with some reserve: spare room is cheaper than growing. */
function expectedRecords(file: Blob, { text, bytes }: Sample): number {
  const lines = text.match(/\r\n|\n|\r/g)?.length ?? 0;
  return Math.ceil((lines / Math.max(1, bytes)) * file.size * 1.03) + 16;
}

/** Rows with a trailing delimiter have an empty last column. */
function withoutEmptyEnd(columns: readonly Column[]): readonly Column[] {
  const last = columns.at(-1);
  const isEmpty = last?.kind === 'words' && last.name === '' && last.words.length === 1;
  return isEmpty && columns.length > 1 ? withoutEmptyEnd(columns.slice(0, -1)) : columns;
}

function notesOf(columns: readonly Column[], start: TableStart): readonly FileNote[] {
  const notes: FileNote[] = [];
  if (start.linesBefore > 0) notes.push({ kind: 'lines-before-table', count: start.linesBefore });
  if (!start.hasHeader) return notes;
  const times = new Map<string, number>();
  for (const { name } of columns) times.set(name, (times.get(name) ?? 0) + 1);
  for (const [name, count] of times) {
    if (name === '') notes.push({ kind: 'columns-without-name', count });
    else if (count > 1) notes.push({ kind: 'same-name', name, count });
  }
  return notes;
}
