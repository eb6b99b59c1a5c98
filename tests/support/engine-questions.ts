/** Questions to a records engine, and answers in a form to compare. */
import type { ExploredIncidents, ExploreQuery } from '../../src/analysis/incidents/incident-store.ts';
import type { AreaShape } from '../../src/domain/area.ts';

export const REACH = { leg: 15, crossing: 10, port: 10, border: 10 };
export const ANY: ExploreQuery = {
  period: null,
  bars: { market: null },
  reach: REACH,
  text: '',
  within: null,
  measure: null,
  columns: [],
  texts: [],
};
export const minute = (date: string) => Date.parse(date) / 60_000;
const square = (west: number, south: number, east: number, north: number): AreaShape => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
];

export const QUESTIONS: Readonly<Record<string, ExploreQuery>> = {
  'nothing in particular': ANY,
  'a period that cuts months and years': {
    ...ANY,
    period: { from: minute('2017-03-14'), to: minute('2019-08-02') },
  },
  'a period without an end': { ...ANY, period: { from: minute('2022-01-01'), to: Number.POSITIVE_INFINITY } },
  'a market with all under it, and one under another': {
    ...ANY,
    bars: { ...ANY.bars, market: ['market:drugs', 'market:people/trafficking'] },
  },
  'jurisdictions, those outside, and no weekday': {
    ...ANY,
    bars: { ...ANY.bars, jurisdiction: ['jurisdiction:AL', 'off'], weekday: ['none', 0, 41] },
  },
  'another reach, near a crossing and a leg': {
    ...ANY,
    reach: { leg: 2.5, crossing: 40, port: 80, border: 1 },
    bars: { ...ANY.bars, crossing: ['crossing:kalotina', 'crossing:batrovci-bajakovo'], port: ['off'] },
  },
  'a text in two areas that share ground': {
    ...ANY,
    text: 'River BARGE',
    within: { side: 'inside', shapes: [square(19, 42, 22, 44), square(21, 43, 24.5, 45.5)] },
  },
  'all outside an area in a period': {
    ...ANY,
    period: { from: minute('2016-02-01'), to: minute('2016-03-01') },
    within: { side: 'outside', shapes: [square(15, 40, 27, 47)] },
  },
  'kilograms, with grams and tonnes': { ...ANY, measure: 'kg' },
  'quantities without a unit in a period and two jurisdictions': {
    ...ANY,
    period: { from: minute('2017-03-14'), to: minute('2019-08-02') },
    bars: { ...ANY.bars, jurisdiction: ['jurisdiction:AL', 'jurisdiction:RS'] },
    measure: '',
  },
  'texts of a column, with a list of them': {
    ...ANY,
    columns: [{ column: 'means', kind: 'texts', texts: ['', 'river barge'] }],
    texts: ['means'],
  },
  'a part of a text of a column, in kilograms': {
    ...ANY,
    columns: [{ column: 'means', kind: 'part', text: 'Bârge' }],
    texts: ['means'],
    measure: 'kg',
  },
};

/** The facet values that have a count, because an engine returns no others. */
export function told({ total, passing, withoutDate, cut, bars, measured }: ExploredIncidents) {
  const sums = measured && {
    ...measured,
    bars: filledOf(measured.bars),
  };
  return { total, passing, withoutDate, cut, bars: filledOf(bars), measured: sums };
}

function filledOf(bars: ExploredIncidents['bars']) {
  const named = Object.entries(bars).map(([dimension, of]) => [
    dimension,
    Object.fromEntries(of.filter(({ count }) => count !== 0).map(({ key, count }) => [`${key}`, count])),
  ]);
  return Object.fromEntries(named);
}
