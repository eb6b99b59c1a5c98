/** Random records with any cell content, exported as a file and imported again. */
import fc from 'fast-check';
import { textAt } from '../../src/domain/column-cells.ts';
import {
  DATE_PRECISIONS,
  type IncidentTable,
  NO_DATE,
  NO_POSITION,
  STEPS_PER_DEGREE,
} from '../../src/domain/incident.ts';
import { type Coarsening, EXACT } from '../../src/exporters/incidents/coarsening.ts';
import type { ExportedRecords } from '../../src/exporters/incidents/exported-records.ts';
import type { RecordExportFormat } from '../../src/exporters/incidents/index.ts';
import {
  type MadeRecordExport,
  type RecordExportChoices,
  recordExport,
} from '../../src/exporters/incidents/record-export.ts';
import { BUDGET } from '../../src/importers/incidents/budget.ts';
import { ColumnBuilder } from '../../src/importers/incidents/build-column.ts';
import { readIncidents } from '../../src/importers/incidents/index.ts';
import type { MadeIncidents } from '../../src/importers/incidents/report.ts';
import { readingQuestions, summarise } from '../../src/importers/incidents/summarise.ts';
import { tryMapping } from '../../src/importers/incidents/try-mapping.ts';
import { allSteps } from '../../src/lib/all-steps.ts';
import { KNOWLEDGE } from './make-raw-table.ts';

const MS_PER_MINUTE = 60_000;
const MARKETS = KNOWLEDGE.markets.map(({ id }) => id);
const UNITS = ['kg', 'pcs', 'EUR', 'boxes of 10', 'ящик'] as const;

export interface Row {
  readonly position: readonly [lng: number, lat: number] | null;
  /** Minutes since 1970, truncated to the precision. */
  readonly date: { readonly minute: number; readonly precision: number } | null;
  /** Index of the market, or -1. */
  readonly market: number;
  readonly quantity: number | null;
  readonly unit: number;
  /** One per column. */
  readonly cells: readonly (string | number | null)[];
}

export function tableOfRows(names: readonly string[], rows: readonly Row[]): IncidentTable {
  const count = rows.length;
  const each = <T extends { [at: number]: number }>(values: T, of: (row: Row) => number): T => {
    for (const [at, row] of rows.entries()) values[at] = of(row);
    return values;
  };
  return {
    name: 'seizures.csv',
    rowCount: count,
    placedCount: rows.filter(({ position }) => position !== null).length,
    lng: each(new Int32Array(count), ({ position }) => position?.[0] ?? NO_POSITION),
    lat: each(new Int32Array(count), ({ position }) => position?.[1] ?? NO_POSITION),
    minute: each(new Int32Array(count), ({ date }) => date?.minute ?? NO_DATE),
    datePrecision: each(new Uint8Array(count), ({ date }) => date?.precision ?? 0),
    market: each(new Uint8Array(count), ({ market }) => market + 1),
    markets: MARKETS,
    quantity: each(new Float64Array(count), ({ quantity }) => quantity ?? Number.NaN),
    unit: each(new Uint8Array(count), ({ quantity, unit }) => (quantity === null ? 0 : unit)),
    units: UNITS,
    idColumn: -1,
    columns: names.map((name, column) => {
      const builder = new ColumnBuilder(name);
      for (const [at, { cells }] of rows.entries()) builder.put(at, cells[column] ?? null);
      return builder.finish(count);
    }),
    record: Uint32Array.from(rows.keys()),
  };
}

const NOTHING_OF_ALL: Pick<RecordExportChoices, 'withMarket' | 'withQuantity' | 'withGrades' | 'withTags'> = {
  withMarket: true,
  withQuantity: true,
  withGrades: false,
  withTags: false,
};

export function exportedOf(
  table: IncidentTable,
  choices: Partial<RecordExportChoices> = {},
): ExportedRecords {
  return madeOf(table, choices).exported;
}

export function madeOf(
  table: IncidentTable,
  { coarsening = EXACT, ...choices }: Partial<RecordExportChoices> = {},
): MadeRecordExport {
  const all: RecordExportChoices = {
    ...NOTHING_OF_ALL,
    mask: new Uint8Array(table.rowCount).fill(1),
    columns: [...table.columns.keys()],
    coarsening: coarsening as Coarsening,
    ...choices,
  };
  const about = [
    { id: 'handling', label: 'Handling', text: 'RESTRICTED <&> "é"' },
    { id: 'rows', label: 'Rows', text: 'All' },
  ] as const;
  const steps = recordExport({ table, tags: null, grades: {} }, all, String, 'seizures', about, () => 0.5);
  return allSteps(steps);
}

export async function fileOf(format: RecordExportFormat, exported: ExportedRecords): Promise<File> {
  const write = await format.load();
  const steps = write(exported);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return new File([...step.value], `exported.${format.extension}`);
  }
}

/** @throws when a question is raised, or the file is rejected */
export async function broughtIn(file: File): Promise<MadeIncidents> {
  const read = await readIncidents(file, { onProgress: () => {}, options: {}, budget: BUDGET });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const { guess } = summarise(read.value, KNOWLEDGE);
  const asked = { ofReading: readingQuestions(read.value, {}), ofMapping: guess.questions };
  const { trial, made } = tryMapping(read.value, file.name, guess.mapping, asked, KNOWLEDGE);
  if (made === null) throw new Error(JSON.stringify(trial.questions));
  return made;
}

/** `1.50` among numbers is 1.5, as only their value is saved. */
function byValue(text: string): string {
  return /^-?(?:0|[1-9]\d*)\.\d*0$/.test(text) ? String(Number(text)) : text;
}

/** Returns the records independently of the table's indices. */
export function recordsOf(table: IncidentTable): readonly Readonly<Record<string, unknown>>[] {
  const names = table.columns.map(({ name }) => name);
  return Array.from({ length: table.rowCount }, (_, row) => ({
    position: table.lng[row] === NO_POSITION ? null : [table.lng[row], table.lat[row]],
    date: table.minute[row] === NO_DATE ? null : [table.minute[row], table.datePrecision[row]],
    market: table.markets[(table.market[row] ?? 0) - 1] ?? null,
    quantity: table.quantity[row],
    unit: table.units[(table.unit[row] ?? 0) - 1] ?? null,
    cells: Object.fromEntries(
      table.columns.flatMap((column, at) => {
        const text = textAt(column, row);
        return text === '' ? [] : [[names[at], byValue(text)]];
      }),
    ),
  }));
}

const steps = (most: number) => fc.integer({ min: -most * STEPS_PER_DEGREE, max: most * STEPS_PER_DEGREE });

const date = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
    fc.constantFrom('year', 'month', 'day', 'minute'),
  )
  .map(([at, precision]) => {
    const length = { year: 4, month: 7, day: 10, minute: 16 }[precision] ?? 16;
    const iso = at.toISOString().slice(0, length);
    const minute = Date.parse(length === 16 ? `${iso}Z` : iso) / MS_PER_MINUTE;
    return { minute, precision: (DATE_PRECISIONS as readonly string[]).indexOf(precision) };
  });

/** Only JavaScript distinguishes two zeros. */
const unsigned = (value: number) => (value === 0 ? 0 : value);

/**
 * Rows with a number of cells.
 * @param text of a cell
 */
export function anyRows(columnCount: number, text: fc.Arbitrary<string>): fc.Arbitrary<Row[]> {
  const cell = fc.oneof(
    text,
    fc.double({ noDefaultInfinity: true, noNaN: true }).map(unsigned),
    fc.integer(),
    fc.constant(null),
  );
  const row = fc.record({
    // The import reads 0, 0 as a missing position.
    position: fc.option(fc.tuple(steps(180), steps(90)).filter(([lng, lat]) => lng !== 0 || lat !== 0)),
    date: fc.option(date),
    market: fc.integer({ min: -1, max: MARKETS.length - 1 }),
    quantity: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })),
    unit: fc.integer({ min: 0, max: UNITS.length }),
    cells: fc.array(cell, { minLength: columnCount, maxLength: columnCount }),
  });
  return fc.array(row, { minLength: 1, maxLength: 12 });
}

/** Texts that break writers and readers of tables. */
export const HOSTILE = [
  '=1+1',
  "'=1+1",
  "''@x",
  "'",
  '+38164123',
  '-',
  ' =A1',
  '＝A1',
  '"',
  'a "b", c',
  'two\nlines',
  'two\r\nlines',
  'a;b|c,d',
  "x;=cmd|'/C calc'!A0;'y",
  'x;"=1"\t\'-1',
  "two\n'=1+1;",
  '<b>&amp;</b>]]>',
  '</Placemark><x y="z">',
  '_x000D_',
  'مرحبا بالعالم',
  '\u202ertl\u202c',
  '👩‍👩‍👧‍👦 🇷🇸',
  '007',
  '1.50',
  '1e5',
  'NaN',
  'null',
  'true',
  '2024-03-14',
  '20,5',
  'x'.repeat(5000),
] as const;
