/** Summarises a raw table for the choice of its mapping. */
import type { Column } from '../../domain/column.ts';
import { textAt } from '../../domain/column-cells.ts';
import { isOwnExport } from './exported-records.ts';
import type { IncidentFormat } from './formats.ts';
import { guessMapping } from './guess-mapping.ts';
import type { Knowledge } from './knowledge.ts';
import type { Guess, Question } from './mapping.ts';
import type { Dialect, FileNote, FilePart, RawTable, ReadOptions } from './raw-table.ts';

export interface ColumnSummary {
  readonly name: string;
  readonly kind: Column['kind'];
  /** The first non-empty texts. */
  readonly examples: readonly string[];
  /** For columns with few distinct texts: all, most frequent first. */
  readonly words: readonly { readonly text: string; readonly count: number }[];
}

export interface ReadSummary {
  readonly format: IncidentFormat;
  readonly recordCount: number;
  readonly columns: readonly ColumnSummary[];
  readonly hasShapes: boolean;
  readonly parts: readonly FilePart[];
  readonly part: number;
  readonly dialect: Dialect | null;
  readonly notes: readonly FileNote[];
  readonly guess: Guess;
}

const EXAMPLES = 4;
/** Records searched for examples. */
const EXAMPLE_REACH = 1000;
/** Maximum example length. */
const EXAMPLE_LETTERS = 60;
/** Columns with more distinct texts get no list. */
const MAX_WORDS = 60;

export function summarise(table: RawTable, knowledge: Knowledge): ReadSummary {
  const guess = guessMapping(table, knowledge);
  const { position } = guess.mapping;
  const isAssumed =
    position.by === 'shape' && position.system !== null && table.shapes?.system.from === 'nothing';
  const notes: FileNote[] = isAssumed ? [{ kind: 'system-assumed' }] : [];
  for (const role of ['date', 'quantity'] as const) {
    const names = guess.others[role].map((at) => table.columns[at]?.name ?? '');
    if (names.length > 0) notes.push({ kind: `other-${role}`, names });
  }
  return {
    format: table.format,
    recordCount: table.recordCount,
    columns: table.columns.map((column) => summariseColumn(column, table.recordCount)),
    hasShapes: table.shapes !== null,
    parts: table.parts,
    part: table.part,
    dialect: table.dialect,
    notes: [...table.notes, ...notes],
    guess,
  };
}

/** Questions on how to read the file. An answer is an option for reading it again. */
export function readingQuestions(
  { columns, dialect, parts }: Pick<RawTable, 'columns' | 'dialect' | 'parts'>,
  options: ReadOptions,
): readonly Question[] {
  const questions: Question[] = [];
  const filled = parts.filter(({ recordCount }) => recordCount !== 0);
  if (filled.length > 1 && options.part === undefined && !isOwnExport({ columns }))
    questions.push({ ask: 'part' });
  if (dialect === null) return questions;
  if (dialect.otherEncodings.length > 0 && options.encoding === undefined) {
    questions.push({ ask: 'encoding', likely: [dialect.encoding, ...dialect.otherEncodings] });
  }
  if (!dialect.headerIsSure && options.hasHeader === undefined) questions.push({ ask: 'header' });
  return questions;
}

function summariseColumn(column: Column, recordCount: number): ColumnSummary {
  const examples = new Set<string>();
  for (let record = 0; record < Math.min(recordCount, EXAMPLE_REACH); record += 1) {
    if (examples.size === EXAMPLES) break;
    const text = textAt(column, record).trim();
    if (text !== '') examples.add(cut(text));
  }
  return { name: column.name, kind: column.kind, examples: [...examples], words: countWords(column) };
}

function cut(text: string): string {
  const letters = [...text.slice(0, EXAMPLE_LETTERS * 2)];
  return letters.length <= EXAMPLE_LETTERS ? text : `${letters.slice(0, EXAMPLE_LETTERS).join('')}…`;
}

function countWords(column: Column): ColumnSummary['words'] {
  // The first word is the empty one.
  if (column.kind !== 'words' || column.words.length - 1 > MAX_WORDS) return [];
  const counts = new Uint32Array(column.words.length);
  const { codes } = column;
  for (let record = 0; record < codes.length; record += 1) (counts[codes[record] as number] as number) += 1;
  return column.words
    .map((text, code) => ({ text, count: counts[code] ?? 0 }))
    .filter(({ text, count }) => text !== '' && count > 0)
    .sort((a, b) => b.count - a.count);
}
