/** Builds an export from a table of records and the user's choices. */
import { textAt } from '../../domain/column-cells.ts';
import { EXPORTED_COLUMNS, EXPORTED_ROW_ID, HANDED_GEOMETRY } from '../../domain/exported-columns.ts';
import { GRADES, GRADINGS, type GradeColumns } from '../../domain/grading.ts';
import type { FeatureId, JurisdictionId, LegId } from '../../domain/ids.ts';
import { DATE_PRECISIONS, type IncidentTable, type IncidentTags, NO_DATE } from '../../domain/incident.ts';
import { type Coarsening, type CoarseRows, coarsen, isCoarse } from './coarsening.ts';
import type { AboutLine, ExportedField, ExportedRecords, ExportedValue } from './exported-records.ts';
import { finerValueFinder } from './finer-value.ts';

export interface RecordExportSource {
  readonly table: IncidentTable;
  /** `null` until they are computed. */
  readonly tags: IncidentTags | null;
  readonly grades: GradeColumns;
}

export interface RecordExportChoices {
  /** 1 for the rows to export. */
  readonly mask: Uint8Array;
  /** Indexes into the columns of the table. */
  readonly columns: readonly number[];
  readonly withMarket: boolean;
  readonly withQuantity: boolean;
  readonly withGrades: boolean;
  readonly withTags: boolean;
  readonly coarsening: Coarsening;
}

export type NameOf = (id: JurisdictionId | LegId | FeatureId) => string;

export interface MadeRecordExport {
  readonly exported: ExportedRecords;
  readonly left: CoarseRows;
  /** Number of cells emptied because they reveal too much, among the first `rows` rows. */
  readonly emptied: { readonly cells: number; readonly rows: number };
}

const MS_PER_MINUTE = 60_000;
/** Rows examined for the count of emptied cells; coarsened rows are in random order. */
const COUNTED_ROWS = 20_000;
const ROWS_PER_STEP = 200;
/** Length of an ISO 8601 date at each precision. */
const DATE_LENGTHS = { none: 0, year: 4, month: 7, day: 10, minute: 16 } as const;

/**
 * @param title of the export; not the name of the user's file, which may reveal a date
 * @param chance returns a new number from 0 to below 1
 */
export function* recordExport(
  source: RecordExportSource,
  choices: RecordExportChoices,
  nameOf: NameOf,
  title: string,
  about: readonly AboutLine[],
  chance: () => number,
): Generator<void, MadeRecordExport> {
  const { coarsening, mask } = choices;
  const left = yield* coarsen(source.table, source.tags, mask, coarsening, chance);
  const dateAt = (row: number) => dateText(left, row);
  const own = [
    ...recordFields(source.table, left, choices, dateAt),
    ...(choices.withTags && source.tags !== null ? tagFields(source.tags, left, coarsening, nameOf) : []),
    ...(choices.withGrades ? gradeFields(source.grades, left) : []),
  ];
  const ofFile: OwnColumn[] = [];
  for (const at of choices.columns) {
    ofFile.push(ownColumn(source.table, at, left, coarsening));
    yield;
  }
  const exported: ExportedRecords = {
    title,
    rowCount: left.rows.length,
    hasPositions: coarsening.position === 'exact' || typeof coarsening.position === 'number',
    lngAt: (row) => left.lng[row] as number,
    latAt: (row) => left.lat[row] as number,
    dateAt,
    fields: [
      ...own,
      ...withNamesOfTheirOwn(
        ofFile.map(({ field }) => field),
        own,
      ),
    ],
    about,
  };
  return { exported, left, emptied: yield* countEmptied(ofFile, left.rows.length) };
}

function* countEmptied(
  columns: readonly OwnColumn[],
  rowCount: number,
): Generator<void, MadeRecordExport['emptied']> {
  const rows = Math.min(rowCount, COUNTED_ROWS);
  let cells = 0;
  for (let row = 0; row < rows; row += 1) {
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    for (const { isEmptied } of columns) if (isEmptied(row)) cells += 1;
  }
  return { cells, rows };
}

/** Returns the export with its first rows only. */
export function firstRows(exported: ExportedRecords, count: number): ExportedRecords {
  return { ...exported, rowCount: Math.min(count, exported.rowCount) };
}

function dateText({ minute, datePrecision }: CoarseRows, row: number): string | null {
  const at = minute[row] ?? NO_DATE;
  if (at === NO_DATE) return null;
  const precision = DATE_PRECISIONS[datePrecision[row] ?? 0] ?? 'none';
  return new Date(at * MS_PER_MINUTE).toISOString().slice(0, DATE_LENGTHS[precision]);
}

function recordFields(
  table: IncidentTable,
  { rows }: CoarseRows,
  { coarsening, withMarket, withQuantity }: RecordExportChoices,
  dateAt: ExportedRecords['dateAt'],
): readonly ExportedField[] {
  const { market, markets, quantity, unit, units, record } = table;
  const rowOf = (at: number) => rows[at] as number;
  const marketWords = ['', ...markets.map((id) => id.slice('market:'.length))];
  const amount: ExportedField = {
    name: EXPORTED_COLUMNS.quantity,
    kind: 'number',
    valueAt: (at) => finite(quantity[rowOf(at)]),
  };
  return [
    {
      name: EXPORTED_COLUMNS.record,
      kind: 'number',
      // The number in the file would lead back to the exact record.
      valueAt: (at) => (isCoarse(coarsening) ? at : (record[rowOf(at)] as number)) + 1,
    },
    ...(coarsening.date === 'none' ? [] : [textField(EXPORTED_COLUMNS.date, dateAt)]),
    ...(withMarket ? [textField(EXPORTED_COLUMNS.market, (at) => marketWords[market[rowOf(at)] ?? 0])] : []),
    ...(withQuantity
      ? [amount, textField(EXPORTED_COLUMNS.unit, (at) => units[(unit[rowOf(at)] ?? 0) - 1])]
      : []),
  ];
}

/**
 * Returns fields of the location of each record. Distances to features would reveal the position, so a
 * coarsened record has only its jurisdiction.
 */
function tagFields(
  tags: IncidentTags,
  { rows }: CoarseRows,
  { position }: Coarsening,
  nameOf: NameOf,
): readonly ExportedField[] {
  const named = (
    name: string,
    codes: Uint8Array | Uint16Array,
    ids: readonly (JurisdictionId | LegId | FeatureId)[],
  ) => {
    const names = ['', ...ids.map(nameOf)];
    return textField(name, (at) => names[codes[rows[at] as number] ?? 0]);
  };
  const metres = (name: string, values: Float32Array): ExportedField => ({
    name,
    kind: 'number',
    valueAt: (at) => {
      const value = finite(values[rows[at] as number]);
      return value === null ? null : Math.round(Math.abs(value));
    },
  });
  const jurisdiction = named('crossroads_jurisdiction', tags.jurisdiction, tags.jurisdictions);
  if (position === 'none') return [];
  if (position !== 'exact') return [jurisdiction];
  return [
    jurisdiction,
    named('crossroads_leg', tags.leg, tags.legs),
    metres('crossroads_leg_m', tags.legMetres),
    named('crossroads_crossing', tags.crossing, tags.crossings),
    metres('crossroads_crossing_m', tags.crossingMetres),
    named('crossroads_port', tags.port, tags.ports),
    metres('crossroads_port_m', tags.portMetres),
    named('crossroads_border', tags.border, tags.borders),
    metres('crossroads_border_m', tags.borderMetres),
  ];
}

/** In the letters, numbers and words of `GRADES`, the same in every language. */
function gradeFields(grades: GradeColumns, { rows }: CoarseRows): readonly ExportedField[] {
  return GRADINGS.flatMap((grading) => {
    const column = grades[grading];
    if (column === undefined) return [];
    const words: readonly string[] = GRADES[grading];
    return [textField(`crossroads_${grading}`, (at) => words[(column[rows[at] as number] ?? 0) - 1])];
  });
}

/** An exported column of the file. */
interface OwnColumn {
  readonly field: ExportedField;
  /** Whether a cell reveals more than allowed. */
  readonly isEmptied: (at: number) => boolean;
}

function ownColumn(
  table: IncidentTable,
  index: number,
  { rows }: CoarseRows,
  coarsening: Coarsening,
): OwnColumn {
  const column = table.columns[index];
  if (column === undefined) throw new Error(`the table has no column ${index}`);
  const isFiner = isCoarse(coarsening) ? finerValueFinder(table, column, coarsening) : () => false;
  const isNumber = column.kind === 'number' && column.exceptions.size === 0;
  const rowOf = (at: number) => rows[at] as number;
  return {
    field: {
      name: column.name.trim() || `column_${index + 1}`,
      kind:
        isNumber && column.values.every((value) => Math.abs(value) !== Number.POSITIVE_INFINITY)
          ? 'number'
          : 'text',
      valueAt: (at) => {
        const row = rowOf(at);
        const text = textAt(column, row);
        if (text === '' || isFiner(text, row)) return null;
        return column.kind === 'number' ? (finite(column.values[row]) ?? text) : text;
      },
    },
    isEmptied: (at) => isFiner(textAt(column, rowOf(at)), rowOf(at)),
  };
}

function textField(name: string, textOf: (at: number) => string | null | undefined): ExportedField {
  return { name, kind: 'text', valueAt: (at): ExportedValue => textOf(at) || null };
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

/** Characters not allowed in a name. */
const UNNAMEABLE = /\p{Cc}+/gu;

/**
 * Numbers columns of the file whose names repeat earlier ones or those of the atlas, ignoring case as
 * databases do.
 */
function withNamesOfTheirOwn(
  fields: readonly ExportedField[],
  own: readonly ExportedField[],
): readonly ExportedField[] {
  const taken = new Set<string>([
    ...Object.values(EXPORTED_COLUMNS),
    EXPORTED_ROW_ID,
    HANDED_GEOMETRY,
    ...own.map(({ name }) => name),
  ]);
  return fields.map((field) => {
    const plain = field.name.replaceAll(UNNAMEABLE, ' ');
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain} (${number})`;
    taken.add(name.toLowerCase());
    return { ...field, name };
  });
}
