/**
 * Tries a mapping without importing: open questions, counts, problems, and a preview of the first records.
 */
import { textAt } from '../../domain/column-cells.ts';
import { degreesOf, type IncidentTable, NO_POSITION } from '../../domain/incident.ts';
import { checkMapping, exampleOfLetterS } from './check-mapping.ts';
import { countWrong } from './corrections.ts';
import { findCorrections, type OfferedCorrection } from './find-corrections.ts';
import type { Knowledge } from './knowledge.ts';
import { makeIncidents } from './make-incidents.ts';
import type { Mapping, Question } from './mapping.ts';
import { PROBLEM_OUTCOMES, type ProblemTable, problemsOf } from './problem-log.ts';
import { type FileNote, placeOf, type RawTable, type RecordPlaces } from './raw-table.ts';
import type { ImportCounts, ImportOutcome, MadeIncidents } from './report.ts';

/** A preview row, as in the file and as imported. */
export interface PreviewRow {
  readonly record: number;
  readonly place: number;
  /** One text per column. */
  readonly cells: readonly string[];
  /** `null` without position. */
  readonly position: readonly [lng: number, lat: number] | null;
}

export interface Trial {
  /** In the order of asking; any question blocks the import. */
  readonly questions: readonly Question[];
  readonly outcome: ImportOutcome;
  readonly counts: ImportCounts;
  readonly problems: ProblemTable;
  /** What the user can do about groups of problems. */
  readonly offered: readonly OfferedCorrection[];
  /** Records that stay wrong. */
  readonly wrongCount: number;
  readonly places: RecordPlaces;
  readonly preview: readonly PreviewRow[];
  /** [lng, lat, lng, lat, …] in degrees, at most `PREVIEW_POINTS`, spread over the file. */
  readonly points: Float64Array;
}

const PREVIEW_ROWS = 8;
/** Maximum length of a previewed cell. */
const PREVIEW_LETTERS = 120;
const PREVIEW_POINTS = 2000;

/** Questions that do not affect positions: a preview is possible. */
const BESIDE_POSITIONS: readonly Question['ask'][] = ['date-order', 'zone', 'quantity-style'];

/**
 * @param asked questions of the guess, with their possible answers
 * @returns the records too, if no question is open
 */
export function tryMapping(
  table: RawTable,
  name: string,
  mapping: Mapping,
  asked: { readonly ofReading: readonly Question[]; readonly ofMapping: readonly Question[] },
  knowledge: Knowledge,
): { readonly trial: Trial; readonly made: MadeIncidents | null } {
  const open = checkMapping(table, mapping);
  const questions = [
    ...asked.ofReading,
    ...open.map(
      (ask) => asked.ofMapping.find((question) => question.ask === ask) ?? bareQuestion(ask, table, mapping),
    ),
  ];
  const isPlaced = open.every((ask) => BESIDE_POSITIONS.includes(ask));
  const made = isPlaced ? makeIncidents(table, name, without(mapping, open), knowledge) : null;
  const counts = made?.counts ?? unplacedCounts(table);
  const problems = made?.problems ?? table.problems;
  const outcome = questions.length > 0 ? 'ask' : outcomeOf({ counts, problems }, table.notes);
  const trial: Trial = {
    questions,
    outcome,
    counts,
    problems,
    offered: made === null ? [] : findCorrections(table, without(mapping, open), problems, knowledge),
    wrongCount: made === null ? 0 : countWrong(problems),
    places: table.places,
    preview: previewOf(table, made?.table ?? null),
    points: made === null ? new Float64Array() : pointsOf(made.table),
  };
  return { trial, made: questions.length > 0 ? null : made };
}

/** Facts that leave open whether all records of the file were read. */
export const DOUBTFUL: readonly FileNote['kind'][] = [
  'damaged-from',
  'damaged-after',
  'pages-unreadable',
  'count-differs',
  'halves-differ',
  'may-lack-changes',
];

export function outcomeOf(
  { counts, problems }: { readonly counts: ImportCounts; readonly problems: ProblemTable },
  notes: readonly FileNote[],
): ImportOutcome {
  if (counts.total === counts.dropped) return 'reject';
  if (counts.accepted < counts.total) return 'partial';
  return problems.count > 0 || notes.some(({ kind }) => DOUBTFUL.includes(kind)) ? 'warn' : 'accept';
}

/** Leaves out dates or quantities with open questions; positions stay the same. */
function without(mapping: Mapping, open: readonly Question['ask'][]): Mapping {
  return {
    ...mapping,
    date: open.includes('date-order') || open.includes('zone') ? null : mapping.date,
    quantity: open.includes('quantity-style') ? null : mapping.quantity,
  };
}

/** Until the position is mapped, no record has one. */
function unplacedCounts(table: RawTable): ImportCounts {
  const dropped = new Set<number>();
  for (const { code, record } of problemsOf(table.problems)) {
    if (PROBLEM_OUTCOMES[code] === 'dropped') dropped.add(record);
  }
  const total = table.recordCount;
  return { total, accepted: 0, dropped: dropped.size, unlocated: total - dropped.size };
}

/** A question outside the guess, after the user chose differently. */
function bareQuestion(ask: Question['ask'], table: RawTable, { position }: Mapping): Question {
  switch (ask) {
    case 'system':
      return { ask, fits: [], unknown: null };
    case 'swapped':
    case 'coordinate-order':
      return { ask, share: 0, swappedShare: 0 };
    case 'letter-s':
      return { ask, example: exampleOfLetterS(table, position) ?? '' };
    case 'quantity-style':
      return { ask, example: '' };
    case 'other-shapes':
      return { ask, count: 0 };
    case 'date-order':
      return { ask, examples: [], likely: ['dmy', 'mdy', 'ymd'] };
    case 'zone':
      return { ask, zone: '' };
    case 'encoding':
      return { ask, likely: [] };
    case 'header':
    case 'part':
    case 'position':
      return { ask };
  }
}

function previewOf(table: RawTable, incidents: IncidentTable | null): readonly PreviewRow[] {
  const rows: PreviewRow[] = [];
  for (let record = 0; record < Math.min(PREVIEW_ROWS, table.recordCount); record += 1) {
    const row = incidents === null ? -1 : incidents.record.indexOf(record);
    rows.push({
      record,
      place: placeOf(table.places, record),
      cells: table.columns.map((column) => textAt(column, record).slice(0, PREVIEW_LETTERS)),
      position: incidents === null || row < 0 ? null : positionOf(incidents, row),
    });
  }
  return rows;
}

function positionOf(table: IncidentTable, row: number): readonly [number, number] | null {
  const [lng = NO_POSITION, lat = NO_POSITION] = [table.lng[row], table.lat[row]];
  return lng === NO_POSITION ? null : [degreesOf(lng), degreesOf(lat)];
}

function pointsOf(table: IncidentTable): Float64Array {
  const step = Math.max(1, Math.ceil(table.rowCount / PREVIEW_POINTS));
  const points: number[] = [];
  for (let row = 0; row < table.rowCount; row += step) {
    const position = positionOf(table, row);
    if (position !== null) points.push(...position);
  }
  return Float64Array.from(points);
}
