/**
 * Counts a million rows under filters, beside crossfilter2: bars of six dimensions under all other filters,
 * while a period of a quarter is brushed over ten years. Indexing is measured separately.
 */
import assert from 'node:assert/strict';
import crossfilter from 'crossfilter2';
import { makeFilteredCounts } from '../../src/analysis/incidents/filtered-counts.ts';
import { MINUTES_PER_DAY, orderByTime } from '../../src/analysis/incidents/time-order.ts';
import { makeRandom } from '../support/made-chance.ts';
import type { Benchmark } from './compare.ts';

const ROWS = 1_000_000;
const DAYS = 3650;
const BRUSH_DAYS = 90;
/** Steps of the brush in one turn. */
const MOVES = 200;
/** Roughly the numbers of markets, jurisdictions, legs, crossings and borders, and months times weekdays. */
const BAR_COUNTS = [20, 12, 300, 60, 40, 84];
/** Selected bars of the second dimension, as a filter besides the period. */
const CHOSEN = [1, 4, 5];

function makeRows() {
  const random = makeRandom(7);
  const minute = Int32Array.from({ length: ROWS }, () => Math.floor(random() * DAYS * MINUTES_PER_DAY));
  const bars = BAR_COUNTS.map((count) =>
    Uint16Array.from({ length: ROWS }, () => Math.floor(random() * count)),
  );
  return { minute, bars };
}

type Rows = ReturnType<typeof makeRows>;
type Counts = readonly (readonly number[])[];

function makeOurs({ minute, bars }: Rows) {
  const order = orderByTime(minute);
  const groups = bars.map((ofRow, i) => {
    const barCount = BAR_COUNTS[i] ?? 0;
    const room = barCount > 256 ? new Uint16Array(ROWS) : new Uint8Array(ROWS);
    for (let place = 0; place < ROWS; place += 1) room[place] = ofRow[order.rows[place] as number] as number;
    return { bars: room, barCount, own: 'bars' as const };
  });
  return makeFilteredCounts(order, groups);
}

function makeTheirs({ minute, bars }: Rows) {
  const rows = crossfilter(Array.from({ length: ROWS }, (_, row) => row));
  const byMinute = rows.dimension((row) => minute[row] ?? 0);
  const dimensions = bars.map((ofRow) => rows.dimension((row) => ofRow[row] ?? 0));
  const groups = dimensions.map((dimension) => dimension.group());
  return { byMinute, dimensions, groups };
}

/** Moves the brush through the years and calls `see` after each step. */
function brush(filter: (from: number, to: number) => void, see: () => void): void {
  const step = (DAYS - BRUSH_DAYS) / MOVES;
  for (let move = 0; move < MOVES; move += 1) {
    const from = Math.floor(move * step) * MINUTES_PER_DAY;
    filter(from, from + BRUSH_DAYS * MINUTES_PER_DAY);
    see();
  }
}

export default async function benchmarks(): Promise<readonly Benchmark[]> {
  const rows = makeRows();
  const ours = makeOurs(rows);
  const theirs = makeTheirs(rows);
  const brushOurs = (): Counts => {
    let counts: Counts = [];
    brush(
      (from, to) => ours.filterPeriod({ from, to }),
      () => {
        counts = ours.counts.map((ofGroup) => [...ofGroup]);
      },
    );
    return counts;
  };
  const brushTheirs = (): Counts => {
    let counts: Counts = [];
    brush(
      (from, to) => theirs.byMinute.filterRange([from, to]),
      () => {
        counts = theirs.groups.map((group) => group.all().map(({ value }) => Number(value)));
      },
    );
    return counts;
  };
  const check = (baseline: unknown, subject: unknown) => assert.deepEqual(subject, baseline);
  const both = { turns: 5, check };
  return [
    {
      name: 'filter: a period brushed over six groups of bars',
      baseline: { name: 'crossfilter2', run: brushTheirs },
      subject: { name: 'masks in the order of time', run: brushOurs },
      ...both,
      describe: () => `${MOVES} steps a turn`,
    },
    {
      name: 'filter: bars chosen and let go under a period',
      baseline: {
        name: 'crossfilter2',
        run: () => {
          theirs.dimensions[1]?.filterFunction((bar) => CHOSEN.includes(Number(bar)));
          const counts = theirs.groups.map((group) => group.all().map(({ value }) => Number(value)));
          theirs.dimensions[1]?.filterAll();
          return counts;
        },
      },
      subject: {
        name: 'masks in the order of time',
        run: () => {
          ours.filterBars(1, new Set(CHOSEN));
          const counts = ours.counts.map((ofGroup) => [...ofGroup]);
          ours.filterBars(1, null);
          return counts;
        },
      },
      ...both,
    },
    {
      name: 'filter: the index of a million rows and six groups',
      baseline: {
        name: 'crossfilter2',
        run: () => makeTheirs(rows).groups.map((group) => group.all().length),
      },
      subject: {
        name: 'masks in the order of time',
        run: () => makeOurs(rows).counts.map((ofGroup) => ofGroup.length),
      },
      ...both,
    },
  ];
}
