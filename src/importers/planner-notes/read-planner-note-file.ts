/**
 * Reads the user's saved notes from a table or GeoJSON. Any fault rejects the file, since a partial result
 * would look complete.
 */
import type { PlannerNote } from '../../domain/planner-note.ts';
import { PLANNER_NOTE_COLUMNS, readPlannerNote } from '../../domain/planner-note-text.ts';
import { unguardFormula } from '../../lib/formula-guard.ts';
import { isObject } from '../../lib/is-object.ts';
import { type JsonFault, memberOf, plainValue, readJson, textOf } from '../../lib/read-json.ts';
import { failed, ok, type Result } from '../../lib/result.ts';

const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Parses a table's rows (RFC 4180), by the most frequent separator of its first line: a spreadsheet may have
 * changed it. `null` for an unclosed quote.
 */
function tableRows(table: string): readonly (readonly string[])[] | null {
  const text = table.replace(/^\ufeff/, '');
  const [head = ''] = text.split(/\r?\n/, 1);
  const countOf = (sign: string) => head.split(sign).length;
  const separator = SEPARATORS.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? ',';
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\r\n][^${separator}\r\n]*)|)(${separator}|\r\n|\n|\r|$)`,
    'y',
  );
  const rows: string[][] = [[]];
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') return rows.filter((row) => row.join('') !== '');
    if (end !== separator) rows.push([]);
  }
  return null;
}

export type PlannerNoteFileFault =
  | { readonly code: 'too-large' }
  /** Not a file of notes. */
  | { readonly code: 'none' }
  /** Begins as GeoJSON, but is invalid. */
  | { readonly code: 'not-json'; readonly fault: JsonFault }
  /** From 1, in file order. */
  | { readonly code: 'record'; readonly number: number };

/** Twenty thousand of the longest need less. */
const MAX_LETTERS = 100_000_000;
/** Coordinates take six; other programs' additions may take more. */
const MAX_DEPTH = 32;

type Fields = Readonly<Record<string, unknown>>;

export function readPlannerNoteFile(text: string): Result<readonly PlannerNote[], PlannerNoteFileFault> {
  if (text.length > MAX_LETTERS) return failed({ code: 'too-large' });
  const found = text.trimStart().startsWith('{') ? collectionRecords(text) : tableRecords(text);
  if (!found.ok) return found;
  const records = found.value;
  if (records.length === 0) return failed({ code: 'none' });
  const plannerNotes: PlannerNote[] = [];
  const ids = new Set<string>();
  for (const [at, record] of records.entries()) {
    const plannerNote = plannerNoteOf(record);
    if (plannerNote === null || ids.has(plannerNote.id)) return failed({ code: 'record', number: at + 1 });
    ids.add(plannerNote.id);
    plannerNotes.push(plannerNote);
  }
  return ok(plannerNotes);
}

type Records = Result<readonly Fields[], PlannerNoteFileFault>;

function tableRecords(text: string): Records {
  const [head, ...rows] = tableRows(text) ?? [];
  if (head === undefined || !Object.values(PLANNER_NOTE_COLUMNS).every((name) => head.includes(name))) {
    return failed({ code: 'none' });
  }
  const records = rows.map((row) => {
    const fields = Object.fromEntries(head.map((name, at) => [name, unguardFormula(row[at] ?? '')]));
    const [lng, lat] = [fields[PLANNER_NOTE_COLUMNS.lng], fields[PLANNER_NOTE_COLUMNS.lat]];
    return { ...fields, at: lng === '' || lat === '' ? null : [Number(lng), Number(lat)] };
  });
  return ok(records);
}

function collectionRecords(text: string): Records {
  const json = readJson(text.replace(/^\ufeff/, ''), MAX_DEPTH);
  if (!json.ok) return failed({ code: 'not-json', fault: json.failure });
  const features =
    textOf(json.value, 'type') === 'FeatureCollection' ? memberOf(json.value, 'features') : null;
  if (features?.kind !== 'list') return failed({ code: 'none' });
  const records = features.items.map((node) => {
    const feature = plainValue(node);
    if (!isObject(feature) || !isObject(feature['properties'])) return {};
    const { id, properties, geometry } = feature;
    return { ...properties, id, at: isObject(geometry) ? geometry['coordinates'] : null };
  });
  return ok(records);
}

function plannerNoteOf(record: Fields): PlannerNote | null {
  const tie = {
    kind: record[PLANNER_NOTE_COLUMNS.tie],
    id: record[PLANNER_NOTE_COLUMNS.of],
    at: record['at'],
  };
  return readPlannerNote({
    id: record[PLANNER_NOTE_COLUMNS.id],
    tie,
    text: record[PLANNER_NOTE_COLUMNS.text],
    madeAt: momentOf(record[PLANNER_NOTE_COLUMNS.made]),
    changedAt: momentOf(record[PLANNER_NOTE_COLUMNS.changed]),
  });
}

/** `null` unless in the format of `toISOString`. */
function momentOf(value: unknown): number | null {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) || new Date(at).toISOString() !== value ? null : at;
}
