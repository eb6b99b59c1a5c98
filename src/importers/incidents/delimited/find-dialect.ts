/**
 * Determines a text's dialect from its first lines: delimiter, header, lines before the table, and initial
 * column kinds.
 */
import { EXPORTED_COLUMNS } from '../../../domain/exported-columns.ts';
import type { ReadOptions } from '../raw-table.ts';
import { EXCEPTIONS_SHARE, NUMBER, WORDS } from './column-store.ts';
import { cutBy, findDelimiter } from './find-delimiter.ts';
import { findHeader, firstFullRow, type Header } from './find-header.ts';
import { parsed, parseNumber } from './parse-number.ts';
import { type SampleRecord, splitSample } from './split-sample.ts';

/** Records examined for column kinds before the scan. */
const MAX_RECORDS = 1000;
/** Excel's delimiter declaration in the first line. */
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\n|\r|$)/i;

export interface TableStart {
  /** Empty for one column. */
  readonly delimiter: string;
  readonly otherDelimiters: readonly string[];
  readonly hasHeader: boolean;
  readonly headerIsSure: boolean;
  /** One per column; empty without a header. */
  readonly names: readonly string[];
  /** Initial kinds for `ColumnStore`. */
  readonly kinds: Uint8Array;
  /** 44 or 46 for columns of numbers with fractions, else 0. */
  readonly decimals: Uint8Array;
  /** Index in the sample of the first record after the header, and its line, from 1. */
  readonly begin: number;
  readonly line: number;
  readonly linesBefore: number;
}

/** `null` if there is only white space. @param text whole lines from the beginning of the file */
export function findTableStart(text: string, options: ReadOptions): TableStart | null {
  const separator = SEPARATOR_LINE.exec(text);
  const skipped = separator?.[0].length ?? 0;
  const rest = text.slice(skipped);
  const delimiter = options.delimiter ?? separator?.[1] ?? (isOwnExport(rest) ? ',' : undefined);
  const cut = delimiter === undefined ? findDelimiter(rest) : cutBy(delimiter, rest);
  const records = belowTitle(splitSample(rest, cut.delimiter, MAX_RECORDS + cut.before).slice(cut.before));
  const [first, ...below] = records;
  if (first === undefined) return null;
  const found = headerOf(records);
  const hasHeader = options.hasHeader ?? found.hasHeader;
  const names = namesOf(hasHeader ? first.cells : [], cut.width);
  const rows = hasHeader ? below : records;
  const lines = skipped > 0 ? 1 : 0;
  return {
    delimiter: cut.delimiter,
    otherDelimiters: cut.others,
    hasHeader,
    headerIsSure: options.hasHeader !== undefined || found.isSure,
    names,
    ...kindsOf(
      rows.filter(({ cells }) => cells.length === cut.width),
      names.length,
    ),
    begin: skipped + (hasHeader ? first.end : first.begin),
    line: lines + (hasHeader ? lineAfter(first, rest) : first.line),
    linesBefore: first.line - 1,
  };
}

/** Spreadsheets fill the line of a title with delimiters. Without a header below, it may be a record. */
function belowTitle(records: readonly SampleRecord[]): readonly SampleRecord[] {
  const counts = records.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const table = records.slice(firstFullRow(counts));
  return table.length < records.length && headerOf(table).hasHeader ? table : records;
}

function headerOf([first, ...below]: readonly SampleRecord[]): Header {
  return findHeader(
    first?.cells ?? [],
    below.map(({ cells }) => cells),
  );
}

/** Whether this app exported the file; its cells may contain any delimiter. */
function isOwnExport(text: string): boolean {
  return new RegExp(`^${EXPORTED_COLUMNS.record}(?:[,\r\n]|$)`).test(text);
}

function lineAfter(record: SampleRecord, text: string): number {
  return record.line + (text.slice(record.begin, record.end).match(/\r\n|\n|\r/g)?.length ?? 0);
}

function namesOf(header: readonly string[], width: number): readonly string[] {
  const names = header.map((name) => name.replaceAll('\ufeff', '').trim());
  let length = names.length;
  while (length > width && names[length - 1] === '') length -= 1;
  return Array.from({ length: Math.max(length, width) }, (_, c) => names[c] ?? '');
}

function kindsOf(rows: readonly SampleRecord[], width: number): Pick<TableStart, 'kinds' | 'decimals'> {
  const encoder = new TextEncoder();
  const kinds = new Uint8Array(width).fill(WORDS);
  const decimals = new Uint8Array(width);
  for (let c = 0; c < width; c += 1) {
    let filled = 0;
    const times = { none: 0, point: 0, comma: 0 };
    for (const { cells } of rows) {
      const bytes = encoder.encode(cells[c] ?? '');
      if (bytes.length === 0) continue;
      filled += 1;
      if (Number.isNaN(parseNumber(bytes, 0, bytes.length))) continue;
      if (parsed.decimal === 0) times.none += 1;
      else if (parsed.decimal === 44) times.comma += 1;
      else times.point += 1;
    }
    const numbers = times.none + Math.max(times.point, times.comma);
    if (numbers === 0 || filled - numbers > EXCEPTIONS_SHARE * filled) continue;
    kinds[c] = NUMBER;
    if (times.point + times.comma > 0) decimals[c] = times.comma > times.point ? 44 : 46;
  }
  return { kinds, decimals };
}
