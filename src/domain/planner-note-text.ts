/** Reads and writes notes, as saved texts and in files. Input is untrusted. */
import { cleanLines } from '../lib/clean-text.ts';
import { isObject } from '../lib/is-object.ts';
import { roundCorner } from './area.ts';
import { isFeatureId } from './ids.ts';
import { PLANNER_NOTE_MAX_LENGTH, type PlannerNote, type PlannerNoteTie } from './planner-note.ts';

/** Column names of notes in a table, and member names in a GeoJSON file. */
export const PLANNER_NOTE_COLUMNS = {
  id: 'id',
  text: 'text',
  tie: 'about',
  of: 'about_id',
  name: 'about_name',
  lng: 'longitude',
  lat: 'latitude',
  made: 'made',
  changed: 'changed',
} as const;

const FORMAT = 'crossroads-jotting';
const VERSION = 1;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PASSAGE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
/** The latest time that `Date` can hold. */
const LAST_MS = 8.64e15;

/** Returns the text that {@link parsePlannerNote} reads. */
export function formatPlannerNote(plannerNote: PlannerNote): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, ...plannerNote });
}

/** Parses the text of `formatPlannerNote`; `null` for anything else. */
export function parsePlannerNote(text: string): PlannerNote | null {
  try {
    const value: unknown = JSON.parse(text);
    const isOurs = isObject(value) && value['format'] === FORMAT && value['version'] === VERSION;
    return isOurs ? readPlannerNote(value) : null;
  } catch {
    return null;
  }
}

/**
 * Reads a note from a file, checks every field and removes characters that are not allowed; `null` if it is
 * invalid.
 */
export function readPlannerNote(value: Readonly<Record<string, unknown>>): PlannerNote | null {
  const { id, madeAt, changedAt } = value;
  // Clean before measuring: line breaks may be two characters.
  const text = typeof value['text'] === 'string' ? cleanLines(value['text'], Number.POSITIVE_INFINITY) : '';
  const tie = readTie(value['tie']);
  const isWhole =
    typeof id === 'string' &&
    ID.test(id) &&
    tie !== null &&
    text.trim() !== '' &&
    text.length <= PLANNER_NOTE_MAX_LENGTH &&
    isMoment(madeAt) &&
    isMoment(changedAt);
  return isWhole ? { id, tie, text, madeAt, changedAt } : null;
}

/** Parses a link; `null` if it is invalid. */
export function readTie(value: unknown): PlannerNoteTie | null {
  if (!isObject(value)) return null;
  const { kind, id, at } = value;
  if (kind === 'work') return { kind };
  if (kind === 'feature') return typeof id === 'string' && isFeatureId(id) ? { kind, id } : null;
  if (kind === 'passage') return typeof id === 'string' && PASSAGE_ID.test(id) ? { kind, id } : null;
  if (kind !== 'place' || !Array.isArray(at) || at.length !== 2) return null;
  const [lng, lat]: readonly unknown[] = at;
  return isWithin(lng, 180) && isWithin(lat, 90) ? { kind, at: roundCorner([lng, lat]) } : null;
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most;
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LAST_MS;
}
