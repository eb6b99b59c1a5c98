/** Files of the corpus with what is expected of each, and the way of a file through the importer. */
import { textAt } from '../../../../../src/domain/column-cells.ts';
import { DATE_PRECISIONS, degreesOf, NO_DATE, NO_POSITION } from '../../../../../src/domain/incident.ts';
import { type Answer, answersTo } from '../../../../../src/importers/incidents/answers.ts';
import { BUDGET } from '../../../../../src/importers/incidents/budget.ts';
import { readIncidents } from '../../../../../src/importers/incidents/index.ts';
import { withMask } from '../../../../../src/importers/incidents/knowledge.ts';
import type { Mapping, Question } from '../../../../../src/importers/incidents/mapping.ts';
import { problemsOf } from '../../../../../src/importers/incidents/problem-log.ts';
import type { RawTable, ReadOptions } from '../../../../../src/importers/incidents/raw-table.ts';
import type { MadeIncidents } from '../../../../../src/importers/incidents/report.ts';
import { readingQuestions, summarise } from '../../../../../src/importers/incidents/summarise.ts';
import { tryMapping } from '../../../../../src/importers/incidents/try-mapping.ts';
import { distanceKm } from '../../../../../src/lib/great-circle.ts';
import { HANDED_KNOWLEDGE } from '../../../../support/make-raw-table.ts';

export type Point = readonly [lng: number, lat: number];

/** What the author of a record meant; fields without a value have none. */
export interface Meant {
  readonly at?: Point | undefined;
  /** As precise as it is known: `2024`, `2024-03`, `2024-03-14` or `2024-03-14 22:30`. */
  readonly date?: string;
  /** Without `market:`. */
  readonly market?: string;
  /** `12.5 kg`; a number alone without a unit. */
  readonly quantity?: string;
  /** Codes of all problems that are listed for it. */
  readonly problems?: readonly string[];
  /** A row that is not a record, which the problems say. */
  readonly isNone?: true;
}

export interface CorpusFile {
  readonly kind: string;
  readonly variant: string;
  readonly file: File;
  /** Kind of the refusal, and the named format or part. */
  readonly refused?: string;
  /** In the order of asking; all others are answered by their first answer. */
  readonly asked?: readonly Question['ask'][];
  readonly answers?: Readonly<Partial<Record<Question['ask'], Answer['value']>>>;
  /** Systems that are offered, in order. */
  readonly fits?: readonly string[];
  readonly notes?: readonly string[];
  readonly records?: readonly Meant[];
  /** Cells that are to be in the table. */
  readonly holds?: readonly string[];
}

export type Expected = Omit<CorpusFile, 'kind' | 'variant' | 'file'>;
type Content = string | Uint8Array<ArrayBuffer>;

/** @param variants content and expectation by name; `name` is that of the file */
export function kind(
  name: string,
  fileName: string,
  variants: Readonly<Record<string, Expected & { readonly content: Content; readonly name?: string }>>,
): readonly CorpusFile[] {
  return Object.entries(variants).map(([variant, { content, name: own, ...expected }]) => ({
    kind: name,
    variant,
    file: new File([content], own ?? fileName),
    ...expected,
  }));
}

const KNOWLEDGE = withMask({ ...HANDED_KNOWLEDGE, points: new Float64Array() });

/** Positions that tests write into files. */
export const P: readonly Point[] = [
  [20.45, 44.79],
  [21.91, 43.32],
  [19.27, 42.44],
  [18.42, 43.86],
  [22.77, 43.01],
  [21.65, 42.31],
  [23.34, 42.69],
  [21.43, 41.99],
];

export function csv(rows: readonly (readonly (string | number)[])[], delimiter = ','): string {
  return `${rows.map((row) => row.join(delimiter)).join('\n')}\n`;
}

/** A table with positions, and one column to try. */
export function placed(column: string, cells: readonly string[], delimiter = ';'): string {
  const rows = cells.map((cell, at) => [`a${at}`, P[at]?.[1] ?? 0, P[at]?.[0] ?? 0, cell]);
  return csv([['id', 'lat', 'lng', column], ...rows], delimiter);
}

export interface Outcome {
  readonly refused: string | null;
  readonly asked: readonly string[];
  readonly fits: readonly string[];
  readonly notes: readonly string[];
  readonly problems: readonly (readonly [record: number, code: string])[];
  readonly made: MadeIncidents | null;
  readonly table: RawTable | null;
  /** Answers that left their question open. */
  readonly unclosed: readonly string[];
}

async function readAs(file: File, options: ReadOptions) {
  const read = await readIncidents(file, { onProgress: () => {}, options, budget: BUDGET });
  if (!read.ok) return read.failure;
  const summary = summarise(read.value, KNOWLEDGE);
  return { table: read.value, summary, ofReading: readingQuestions(read.value, options) };
}

/** Reads a file, and gives every answer to every question on the way. */
export async function goThrough(one: CorpusFile): Promise<Outcome> {
  const asked: string[] = [];
  const unclosed: string[] = [];
  let fits: readonly string[] = [];
  let options: ReadOptions = {};
  let read = await readAs(one.file, options);
  if ('kind' in read) {
    const what = 'format' in read && typeof read.format === 'string' ? ` ${read.format}` : '';
    const part = 'part' in read ? ` ${read.part}` : '';
    return {
      refused: `${read.kind}${what}${part}`,
      asked,
      fits,
      notes: [],
      problems: [],
      made: null,
      table: null,
      unclosed,
    };
  }
  let mapping: Mapping = read.summary.guess.mapping;
  for (let turn = 0; turn < 12; turn += 1) {
    const { table, summary, ofReading } = read;
    const tried = tryMapping(
      table,
      'corpus',
      mapping,
      { ofReading, ofMapping: summary.guess.questions },
      KNOWLEDGE,
    );
    const [question] = tried.trial.questions;
    if (question === undefined) {
      const { made } = tried;
      const problems = [...problemsOf(made?.problems ?? table.problems)];
      return {
        refused: null,
        asked,
        fits,
        notes: summary.notes.map(({ kind: note }) => note),
        problems: problems.map(({ record, code }) => [record, code]),
        made,
        table,
        unclosed,
      };
    }
    asked.push(question.ask);
    if (question.ask === 'system') fits = question.fits.map(({ system }) => system);
    const answers = answersTo(question, mapping, summary);
    for (const answer of answers) {
      const name = `${question.ask}: ${answer.value}`;
      if ('options' in answer) {
        const again = await readAs(one.file, { ...options, ...answer.options });
        const isOpen = 'table' in again && again.ofReading.some(({ ask }) => ask === question.ask);
        if (isOpen) unclosed.push(name);
      } else {
        const { questions } = tryMapping(
          table,
          'x',
          answer.mapping,
          { ofReading, ofMapping: [] },
          KNOWLEDGE,
        ).trial;
        if (questions.some(({ ask }) => ask === question.ask)) unclosed.push(name);
      }
    }
    const wanted = one.answers?.[question.ask];
    const answer =
      answers.find(({ value }) => value === wanted) ?? otherAnswer(question, mapping, wanted) ?? answers[0];
    if (answer === undefined) throw new Error(`no answer to ${question.ask}`);
    if ('options' in answer) {
      options = { ...options, ...answer.options };
      read = await readAs(one.file, options);
      if ('kind' in read) throw new Error(`the answer ${answer.value} leads to ${read.kind}`);
      mapping = read.summary.guess.mapping;
    } else mapping = answer.mapping;
  }
  throw new Error(`asks without end: ${asked.join(', ')}`);
}

/** A system of the list below the offered ones. */
function otherAnswer(
  question: Question,
  mapping: Mapping,
  value: Answer['value'] | undefined,
): Answer | undefined {
  if (question.ask !== 'system' || value === undefined) return undefined;
  const position = { ...mapping.position, system: value } as Mapping['position'];
  return { value, mapping: { ...mapping, position } };
}

/** Within a metre, as fields of projected systems are written in whole metres. */
const SAME_KM = 0.002;

const EXCUSES: Readonly<Record<'at' | 'date' | 'market' | 'quantity', RegExp>> = {
  at: /^(position|shape|place)-/,
  date: /^(date|time)-/,
  market: /^market-/,
  quantity: /^(quantity|unit)-/,
};
const DROPS = /^(total-row|too-many-cells|unclosed-quote|record-unreadable|cell-too-long)$/;

/** Wrong or lost values of a file that neither a problem, a note nor a question names. */
export function silentErrors(
  one: CorpusFile,
  { made, table, problems, asked, notes }: Outcome,
): readonly string[] {
  if (made === null || table === null || one.records === undefined) return [];
  const { table: records } = made;
  const faults: string[] = [];
  const isDoubtful = notes.some((note) => /^(damaged|count-differs|halves-differ|pages|may-lack)/.test(note));
  if (one.records.length > table.recordCount && !isDoubtful) faults.push('records are missing');
  if (one.records.length < table.recordCount) faults.push('more records than meant');
  for (const [record, meant] of one.records.entries()) {
    if (record >= table.recordCount) break;
    const codes = problems.filter(([at]) => at === record).map(([, code]) => code);
    const row = records.record.indexOf(record);
    const say = (what: string) => faults.push(`record ${record}: ${what}`);
    if (row < 0) {
      if (!codes.some((code) => DROPS.test(code))) say('lost');
      continue;
    }
    if (meant.isNone) say('not a record');
    const isExcused = (field: keyof typeof EXCUSES) => codes.some((code) => EXCUSES[field].test(code));
    const lng = records.lng[row] ?? NO_POSITION;
    const at = lng === NO_POSITION ? null : ([degreesOf(lng), degreesOf(records.lat[row] ?? 0)] as const);
    const isThere =
      at === null ? meant.at === undefined : meant.at !== undefined && distanceKm(at, meant.at) < SAME_KM;
    if (!isThere && !isExcused('at') && !asked.includes('position')) say(`position ${at ?? 'none'}`);
    const date = dateOf(records.minute[row] ?? NO_DATE, records.datePrecision[row] ?? 0);
    if (date !== (meant.date ?? null) && !isExcused('date')) say(`date ${date}`);
    const market = records.markets[(records.market[row] ?? 0) - 1]?.replace('market:', '') ?? null;
    const isTold = problems.some(([, code]) => EXCUSES.market.test(code));
    if (market !== (meant.market ?? null) && !isTold) say(`market ${market}`);
    const value = records.quantity[row] ?? Number.NaN;
    const unit = records.units[(records.unit[row] ?? 0) - 1] ?? '';
    const quantity = Number.isNaN(value) ? null : `${value} ${unit}`.trim();
    if (quantity !== (meant.quantity ?? null) && !isExcused('quantity')) say(`quantity ${quantity}`);
  }
  return faults;
}

function dateOf(minute: number, precision: number): string | null {
  if (minute === NO_DATE) return null;
  const text = new Date(minute * 60_000).toISOString().replace('T', ' ');
  const letters = { none: 0, year: 4, month: 7, day: 10, minute: 16 } as const;
  return text.slice(0, letters[DATE_PRECISIONS[precision] ?? 'day']);
}

/** All problems as `record code`, in order. */
export function problemsMeant({ records }: CorpusFile): readonly string[] {
  return (records ?? []).flatMap(({ problems }, record) =>
    (problems ?? []).map((code) => `${record} ${code}`),
  );
}

export function cellsOf({ columns, recordCount }: RawTable): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const column of columns)
    for (let record = 0; record < recordCount; record += 1) cells.add(textAt(column, record));
  return cells;
}
