import { describe, expect, it } from 'vitest';
import type { Mapping, Question } from '../../../../src/importers/incidents/mapping.ts';
import type { FileNote } from '../../../../src/importers/incidents/raw-table.ts';
import { readingQuestions, summarise } from '../../../../src/importers/incidents/summarise.ts';
import { tryMapping } from '../../../../src/importers/incidents/try-mapping.ts';
import { KNOWLEDGE, makeRawTable, makeShapes, TWO_COLUMNS } from '../../../support/make-raw-table.ts';

const TABLE = makeRawTable({
  lon: ['20.45', '20.46', ''],
  lat: ['44.79', '44.80', ''],
  goods: ['heroin', 'arms', 'heroin'],
});
const MAPPING: Mapping = {
  position: TWO_COLUMNS,
  date: null,
  market: null,
  quantity: null,
  id: null,
};
const NOTHING_ASKED = { ofReading: [], ofMapping: [] };

function tried(
  mapping: Mapping,
  asked: { ofReading: Question[]; ofMapping: Question[] } = { ofReading: [], ofMapping: [] },
) {
  return tryMapping(TABLE, 'a file', mapping, asked, KNOWLEDGE);
}

describe('tryMapping', () => {
  it('counts every record once and previews the first positions', () => {
    const { trial, made } = tried(MAPPING);
    expect(trial.outcome).toBe('partial');
    expect(trial.counts).toEqual({ total: 3, accepted: 2, dropped: 0, unlocated: 1 });
    expect(trial.preview.map(({ place, position }) => [place, position])).toEqual([
      [TABLE.places.first, [20.45, 44.79]],
      [TABLE.places.first + 1, [20.46, 44.8]],
      [TABLE.places.first + 2, null],
    ]);
    expect(trial.preview[0]?.cells).toEqual(['20.45', '44.79', 'heroin']);
    expect([...trial.points]).toEqual([20.45, 44.79, 20.46, 44.8]);
    expect(made?.counts).toEqual(trial.counts);
  });

  it('warns of a file that may not be whole, although its records are', () => {
    const table = makeRawTable({ lon: ['20.45'], lat: ['44.79'] });
    const outcomeWith = (...notes: readonly FileNote[]) =>
      tryMapping({ ...table, notes }, 'a file', MAPPING, NOTHING_ASKED, KNOWLEDGE).trial.outcome;
    expect(outcomeWith()).toBe('accept');
    expect(outcomeWith({ kind: 'hidden-rows', count: 2 })).toBe('accept');
    expect(outcomeWith({ kind: 'damaged-from', line: 9, byte: null })).toBe('warn');
    expect(outcomeWith({ kind: 'count-differs', said: 3, found: 1 })).toBe('warn');
  });

  it('accepts nothing while a question is open but counts every record', () => {
    const open: Mapping = {
      ...MAPPING,
      position: { ...TWO_COLUMNS, system: null },
    };
    const question: Question = {
      ask: 'system',
      fits: [{ system: 'EPSG:4326', share: 1, first: [20.45, 44.79], place: null }],
      unknown: null,
    };
    const { trial, made } = tried(open, { ofReading: [], ofMapping: [question] });
    expect(trial.questions).toEqual([question]);
    expect(trial.outcome).toBe('ask');
    expect(trial.counts).toEqual({ total: 3, accepted: 0, dropped: 0, unlocated: 3 });
    expect(made).toBeNull();
  });

  it('shows positions while only the date order is open', () => {
    const open: Mapping = {
      ...MAPPING,
      date: { column: 2, timeColumn: null, order: null, pivotYear: 26, zone: 'Europe/Belgrade' },
    };
    const { trial, made } = tried(open);
    expect(trial.questions.map(({ ask }) => ask)).toEqual(['date-order']);
    expect(trial.counts.accepted).toBe(2);
    expect(trial.points).toHaveLength(4);
    expect(made).toBeNull();
  });

  it('asks for the meaning of S only if a cell has it, and shows that cell', () => {
    const chosen = (...lat: string[]) => {
      const position = {
        ...TWO_COLUMNS,
        notation: { form: 'sexagesimal', letterS: null },
      } as const;
      const table = makeRawTable({ lon: lat.map(() => '20 27 00'), lat });
      return tryMapping(table, 'x', { ...MAPPING, position }, NOTHING_ASKED, KNOWLEDGE).trial.questions;
    };
    expect(chosen('44 47 24', '43 19 12 N')).toEqual([]);
    expect(chosen('44 47 24', '43 19 12 S')).toEqual([{ ask: 'letter-s', example: '43 19 12 S' }]);
  });

  it('asks first how to read the file', () => {
    const { trial } = tried(MAPPING, { ofReading: [{ ask: 'header' }], ofMapping: [] });
    expect(trial.questions).toEqual([{ ask: 'header' }]);
    expect(trial.outcome).toBe('ask');
  });

  it('rejects a file when every record is dropped', () => {
    const table = makeRawTable({ lon: ['20.0'], lat: ['44.0'] }, { problems: [['too-many-cells', 0]] });
    const { trial } = tryMapping(table, 'a file', MAPPING, NOTHING_ASKED, KNOWLEDGE);
    expect(trial.counts).toEqual({ total: 1, accepted: 0, dropped: 1, unlocated: 0 });
    expect(trial.outcome).toBe('reject');
  });
});

describe('summarise', () => {
  it('returns examples of each column and its words by count', () => {
    const summary = summarise(TABLE, KNOWLEDGE);
    const goods = summary.columns[2];
    expect(goods?.examples).toEqual(['heroin', 'arms']);
    expect(goods?.words).toEqual([
      { text: 'heroin', count: 2 },
      { text: 'arms', count: 1 },
    ]);
  });
});

it('notes that WGS 84 is assumed for shapes without a system', () => {
  const notesOf = (system: Parameters<typeof makeShapes>[1]) =>
    summarise(makeRawTable({ n: [1] }, { shapes: makeShapes([[20.45, 44.79]], system) }), KNOWLEDGE).notes;
  expect(notesOf({ from: 'nothing' })).toEqual([{ kind: 'system-assumed' }]);
  expect(notesOf({ from: 'format' })).toEqual([]);
});

describe('readingQuestions', () => {
  const dialect = {
    encoding: 'windows-1250',
    otherEncodings: ['windows-1252'],
    delimiter: ';',
    otherDelimiters: [],
    hasHeader: true,
    headerIsSure: false,
    samples: [],
  };
  const part = { name: 'Sheet', recordCount: 3, hasShapes: false };

  it('asks each question until it is answered', () => {
    expect(readingQuestions({ columns: [], dialect, parts: [] }, {}).map(({ ask }) => ask)).toEqual([
      'encoding',
      'header',
    ]);
    expect(
      readingQuestions({ columns: [], dialect, parts: [] }, { encoding: 'windows-1250', hasHeader: true }),
    ).toEqual([]);
  });

  it('asks nothing when there is nothing to choose', () => {
    const sure = { ...dialect, otherEncodings: [], headerIsSure: true };
    expect(
      readingQuestions({ columns: [], dialect: sure, parts: [part, { ...part, recordCount: 0 }] }, {}),
    ).toEqual([]);
    expect(readingQuestions({ columns: [], dialect: null, parts: [part, part] }, {})).toEqual([
      { ask: 'part' },
    ]);
    expect(readingQuestions({ columns: [], dialect: null, parts: [part, part] }, { part: 1 })).toEqual([]);
  });
});
