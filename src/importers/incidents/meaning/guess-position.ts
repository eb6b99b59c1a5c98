/** Guesses where a table has its positions: in shapes, two columns, one column, or place names. */
import type { Column } from '../../../domain/column.ts';
import { parseMgrs } from '../../../lib/mgrs.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Mapping, Notation, Question } from '../mapping.ts';
import type { RawTable } from '../raw-table.ts';
import { hasLetterS, parseAngle } from './angle.ts';
import { parseCoordinate } from './decimal.ts';
import { gazetteerOf } from './gazetteer.ts';
import { guessShapes } from './guess-shapes.ts';
import { guessSystem, nearRegion, type Point } from './guess-system.ts';
import { degreesCalled, isCalled } from './header-words.ts';
import { type Pair, parsePair } from './pair.ts';
import { MOST_CELLS, NAMED_CELLS, sampleRecords, sampleTexts, shareOf } from './sample.ts';

export interface PositionGuess {
  readonly position: Mapping['position'];
  readonly questions: readonly Question[];
}

/** Coordinates of national grids have six or seven digits. */
const GRID_METRES = 100_000;

const OPEN: PositionGuess = {
  position: { by: 'nothing', known: false },
  questions: [{ ask: 'position' }],
};

/** @param place the column with names of places, if there is one */
export function guessPosition(table: RawTable, knowledge: Knowledge, place: number | null): PositionGuess {
  if (table.shapes?.kind.some((kind) => kind !== 0)) return guessShapes(table.shapes, knowledge);
  const records = sampleRecords(table.recordCount);
  const texts = textsOf(table);
  const notations = table.columns.map((column, at) => {
    const isNamed = isCalled(column.name, 'lat') || isCalled(column.name, 'lng');
    return notationOf(column, texts[at] ?? [], isNamed ? NAMED_CELLS : MOST_CELLS);
  });
  const named = byName(table, notations);
  if (named !== null) return ofTwoColumns(table, records, texts, notations, named, knowledge);
  const inOne = ofOneColumn(table, texts, knowledge);
  if (inOne !== null) return inOne;
  const pair = byValues(table, texts, notations, knowledge);
  if (pair === null)
    return place === null ? OPEN : { position: { by: 'place', column: place }, questions: [] };
  // Temperatures and prices may be degrees by chance.
  const called = pair.map((at) => degreesCalled(table.columns[at]?.name ?? ''));
  const hasPlaces = place !== null || table.columns.some(({ name }) => isCalled(name, 'place'));
  const isSure = called.every((one) => one === 'degrees' || (one === 'nothing' && !hasPlaces));
  return isSure ? ofTwoColumns(table, records, texts, notations, pair, knowledge) : OPEN;
}

function ofTwoColumns(
  table: RawTable,
  records: readonly number[],
  texts: readonly (readonly string[])[],
  notations: readonly (Notation | null)[],
  [x, y]: readonly [number, number],
  knowledge: Knowledge,
): PositionGuess {
  const joined = [...(texts[x] ?? []), ...(texts[y] ?? [])];
  const isSexagesimal = notations[x]?.form === 'sexagesimal' || notations[y]?.form === 'sexagesimal';
  const asked = isSexagesimal ? letterS(joined) : null;
  const notation: Notation =
    asked === null
      ? (notations[x] ?? { form: 'decimal', decimal: '.' })
      : { form: 'sexagesimal', letterS: asked.letterS };
  const readAt = (column: Column | undefined, record: number) =>
    column === undefined ? Number.NaN : numberOf(sampleTexts(column, [record])[0] ?? '', notation);
  const points = records
    .map((record): Point => [readAt(table.columns[x], record), readAt(table.columns[y], record)])
    .filter(([east, north]) => Number.isFinite(east) && Number.isFinite(north));
  const guess = guessSystem(points, knowledge, null);
  return {
    position: { by: 'two-columns', x, y, notation, system: guess.system, swapped: guess.swapped },
    questions: [...guess.questions, ...(asked?.questions ?? [])],
  };
}

function byName(table: RawTable, notations: readonly (Notation | null)[]): readonly [number, number] | null {
  const called = (role: 'lat' | 'lng') =>
    table.columns.findIndex((column, at) => notations[at] !== null && isCalled(column.name, role));
  const [x, y] = [called('lng'), called('lat')];
  return x >= 0 && y >= 0 && x !== y ? [x, y] : null;
}

/** Exactly one column of longitudes in the region, and exactly one of latitudes, without another meaning. */
function byValues(
  { columns }: RawTable,
  texts: readonly (readonly string[])[],
  notations: readonly (Notation | null)[],
  { region }: Knowledge,
): readonly [number, number] | null {
  const within = (from: number, to: number) =>
    texts.flatMap((cells, at) => {
      const notation = notations[at];
      if (degreesCalled(columns[at]?.name ?? '') === 'other') return [];
      // Whole numbers are ages, counts and codes.
      if (!notation || shareOf(cells, (text) => /[.,°]\d|°/.test(text)) < 0.5) return [];
      const share = shareOf(
        cells,
        (text) => numberOf(text, notation) >= from && numberOf(text, notation) <= to,
      );
      return share >= MOST_CELLS ? [at] : [];
    });
  const [xs, ys] = [within(region[0], region[2]), within(region[1], region[3])];
  const [x, y] = [xs[0], ys[0]];
  return xs.length === 1 && ys.length === 1 && x !== undefined && y !== undefined ? [x, y] : null;
}

function ofOneColumn(
  { columns }: RawTable,
  texts: readonly (readonly string[])[],
  knowledge: Knowledge,
): PositionGuess | null {
  let isDoubtful = false;
  for (const [column, cells] of texts.entries()) {
    if (shareOf(cells, (text) => parseMgrs(text) !== null) >= MOST_CELLS) {
      return { position: { by: 'mgrs', column }, questions: [] };
    }
    const asked = letterS(cells);
    const hasCommas = cells.some((text) => /\d,\d/.test(text)) && !cells.some((text) => /\d\.\d/.test(text));
    const notations: Notation[] = [
      { form: 'decimal', decimal: hasCommas ? ',' : '.' },
      { form: 'decimal', decimal: hasCommas ? '.' : ',' },
      { form: 'sexagesimal', letterS: asked.letterS },
    ];
    const notation = notations.find(
      (one) => shareOf(cells, (text) => parsePair(text, one) !== null) >= MOST_CELLS,
    );
    if (notation === undefined) continue;
    const name = columns[column]?.name ?? '';
    const isPosition = isCalled(name, 'position');
    const pairs = cells.map((text) => parsePair(text, notation)).filter((pair) => pair !== null);
    const isNear = ({ first, second }: Pair) =>
      nearRegion(knowledge, first, second) || nearRegion(knowledge, second, first);
    const hasFractions = (digits: number) =>
      shareOf(cells, (text) => isPairOfFractions(text, notation, digits)) >= MOST_CELLS;
    const isRegional = shareOf(pairs, isNear) >= MOST_CELLS;
    const isSure =
      isCalled(name, 'pair') ||
      shareOf(cells, (text) => isSurelyPair(text, notation)) >= MOST_CELLS ||
      (isPosition && hasFractions(1)) ||
      (isRegional && hasFractions(SURE_DIGITS));
    isDoubtful ||= !isSure && isRegional && (isPosition || hasFractions(1));
    if (!isSure) continue;
    const points = pairs.map(
      ({ first, second, order }): Point => (order === 'lng-lat' ? [first, second] : [second, first]),
    );
    const guess = guessSystem(points, knowledge, null);
    const isTold = pairs.every(({ order }) => order !== null);
    const swapped = guess.questions.find((question) => question.ask === 'swapped');
    const questions = guess.questions.filter((question) => question !== swapped);
    if (swapped !== undefined && !isTold) {
      questions.push({ ask: 'coordinate-order', share: swapped.share, swappedShare: swapped.swappedShare });
    }
    const order = swapped === undefined || isTold ? 'lat-lng' : null;
    if (notation.form === 'sexagesimal') questions.push(...asked.questions);
    return { position: { by: 'one-column', column, order, notation, system: guess.system }, questions };
  }
  return isDoubtful ? OPEN : null;
}

/**
 * Whether two numbers are surely a position: with letters or in a format that say so, or both as large as metres of a
 * grid. “41/20”, “03/2024” and “1 200” are numbers of cases, dates and amounts.
 */
function isSurelyPair(text: string, notation: Notation): boolean {
  const pair = parsePair(text, notation);
  if (pair === null) return false;
  const isGrid = Math.min(Math.abs(pair.first), Math.abs(pair.second)) >= GRID_METRES;
  return pair.order !== null || /[°'′]/.test(text) || isGrid;
}

/** “06.00/14.00” and “1.2 3.4” have fewer digits than a position. */
const SURE_DIGITS = 3;

function isPairOfFractions(text: string, notation: Notation, digits: number): boolean {
  if (notation.form !== 'decimal') return false;
  const found = text.match(notation.decimal === '.' ? /\.\d+/g : /,\d+/g) ?? [];
  // “44,79,20,45”
  const fractions = found.length === 3 ? [found[0], found[2]] : found;
  return fractions.length === 2 && fractions.every((fraction) => (fraction?.length ?? 0) > digits);
}

/** Returns the first texts of each column. */
function textsOf({ columns, recordCount }: RawTable): readonly (readonly string[])[] {
  const records = sampleRecords(recordCount);
  return columns.map((column) => sampleTexts(column, records));
}

/**
 * Returns the column with names of places, if there is one. Columns called a place of the find come first, also if their
 * places are unknown; places of persons are not taken.
 */
export function placeColumnOf(table: RawTable, { places }: Knowledge): number | null {
  const { find } = gazetteerOf(places);
  let best: { column: number; rank: number } | null = null;
  let isNamed = false;
  for (const [column, cells] of textsOf(table).entries()) {
    const name = table.columns[column]?.name ?? '';
    const isPlace = isCalled(name, 'place') || isCalled(name, 'position');
    if (isCalled(name, 'life') || isCalled(name, 'elsewhere')) continue;
    if (!isPlace && isCalled(name, 'person')) continue;
    const isWord = (text: string) => /\p{L}/u.test(text);
    isNamed ||= isPlace && cells.some(isWord);
    const share = shareOf(cells, (text) => isWord(text) && find(text) !== null);
    const rank = share + (isPlace ? 1 : 0) + (isPlace && isCalled(name, 'seizure') ? 1 : 0);
    if (share >= 0.5 && rank > (best?.rank ?? 0)) best = { column, rank };
  }
  return best !== null && (best.rank > 1 || !isNamed) ? best.column : null;
}

function notationOf(column: Column, texts: readonly string[], least: number): Notation | null {
  if (column.kind === 'number') return { form: 'decimal', decimal: column.decimal };
  for (const decimal of ['.', ','] as const) {
    // A decimal mark must occur in the column and parse it.
    if (decimal === ',' && !texts.some((text) => text.includes(','))) continue;
    const other = decimal === '.' ? /^[^.]*,\d+$/ : /^[^,]*\.\d+$/;
    const share = shareOf(
      texts,
      (text) => !other.test(text) && !Number.isNaN(parseCoordinate(text, decimal)),
    );
    if (share >= least) return { form: 'decimal', decimal };
  }
  const isAngles = shareOf(texts, (text) => parseAngle(text, null) !== null) >= least;
  return isAngles ? { form: 'sexagesimal', letterS: null } : null;
}

function numberOf(text: string, notation: Notation): number {
  if (notation.form === 'decimal') return parseCoordinate(text, notation.decimal);
  return parseAngle(text, notation.letterS ?? 'north')?.degrees ?? Number.NaN;
}

/** I (istok, east) or Z (zapad, west) makes S north (sever); otherwise the user decides. */
function letterS(texts: readonly string[]): {
  letterS: 'north' | 'south' | null;
  questions: readonly Question[];
} {
  const example = texts.find(hasLetterS);
  if (example === undefined) return { letterS: 'south', questions: [] };
  if (texts.some((text) => /[IZ]\s*$|^\s*[IZ]\s*\d/iu.test(text))) return { letterS: 'north', questions: [] };
  return { letterS: null, questions: [{ ask: 'letter-s', example }] };
}
