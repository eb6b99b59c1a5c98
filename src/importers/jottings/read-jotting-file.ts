/** Reads what was saved here of a planner's notes: a table or GeoJSON of them. All or nothing: a file of which some were missing would be taken for whole. */
import type { Jotting } from '../../domain/jotting.ts';
import { JOTTING_COLUMNS, readJotting } from '../../domain/jotting-text.ts';
import { unguardFormula } from '../../lib/formula-guard.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { tableRows } from './table-rows.ts';

export type JottingFileFault =
  | { readonly code: 'too-large' }
  /** It is something else than such a file. */
  | { readonly code: 'none' }
  /** From 1, in the order of the file. */
  | { readonly code: 'record'; readonly number: number };

/** Twenty thousand of the longest make less. */
const MOST_LETTERS = 100_000_000;

type Fields = Readonly<Record<string, unknown>>;

export function readJottingFile(text: string): Result<readonly Jotting[], JottingFileFault> {
  if (text.length > MOST_LETTERS) return failed({ code: 'too-large' });
  const records = text.trimStart().startsWith('{') ? collectionRecords(text) : tableRecords(text);
  if (records === null || records.length === 0) return failed({ code: 'none' });
  const jottings: Jotting[] = [];
  const ids = new Set<string>();
  for (const [at, record] of records.entries()) {
    const jotting = jottingOf(record);
    if (jotting === null || ids.has(jotting.id)) return failed({ code: 'record', number: at + 1 });
    ids.add(jotting.id);
    jottings.push(jotting);
  }
  return ok(jottings);
}

/** `null` for what is no table of notes. */
function tableRecords(text: string): readonly Fields[] | null {
  const [head, ...rows] = tableRows(text) ?? [];
  if (head === undefined || !Object.values(JOTTING_COLUMNS).every((name) => head.includes(name))) return null;
  return rows.map((row) => {
    const fields = Object.fromEntries(head.map((name, at) => [name, unguardFormula(row[at] ?? '')]));
    const [lng, lat] = [fields[JOTTING_COLUMNS.lng], fields[JOTTING_COLUMNS.lat]];
    return { ...fields, at: lng === '' || lat === '' ? null : [Number(lng), Number(lat)] };
  });
}

/** `null` for what is no collection. */
function collectionRecords(text: string): readonly Fields[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const features = isObject(value) && value['type'] === 'FeatureCollection' ? value['features'] : null;
  if (!Array.isArray(features)) return null;
  return features.map((feature: unknown) => {
    if (!isObject(feature) || !isObject(feature['properties'])) return {};
    const { id, properties, geometry } = feature;
    return { ...properties, id, at: isObject(geometry) ? geometry['coordinates'] : null };
  });
}

function jottingOf(record: Fields): Jotting | null {
  const tie = { kind: record[JOTTING_COLUMNS.tie], id: record[JOTTING_COLUMNS.of], at: record['at'] };
  return readJotting({
    id: record[JOTTING_COLUMNS.id],
    tie,
    text: record[JOTTING_COLUMNS.text],
    madeAt: momentOf(record[JOTTING_COLUMNS.made]),
    changedAt: momentOf(record[JOTTING_COLUMNS.changed]),
  });
}

/** `null` for anything but a moment as `toISOString` writes it. */
function momentOf(value: unknown): number | null {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) || new Date(at).toISOString() !== value ? null : at;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
