import { describe, expect, it } from 'vitest';
import { textAt } from '../../../../src/domain/column-cells.ts';
import { degreesOf, NO_DATE, NO_POSITION } from '../../../../src/domain/incident.ts';
import {
  correctionOf,
  countWrong,
  placeNamesOf,
  withCorrection,
  withoutCorrection,
  withPlaceNames,
  wrongRecords,
} from '../../../../src/importers/incidents/corrections.ts';
import { findCorrections } from '../../../../src/importers/incidents/find-corrections.ts';
import { makeIncidents } from '../../../../src/importers/incidents/make-incidents.ts';
import type { Correction, Mapping } from '../../../../src/importers/incidents/mapping.ts';
import {
  formatTemplate,
  makeTemplate,
  parseTemplate,
  templatesFor,
} from '../../../../src/importers/incidents/mapping-template.ts';
import {
  PROBLEM_CODES,
  type ProblemCode,
  problemsOf,
} from '../../../../src/importers/incidents/problem-log.ts';
import { writeWrongRecords } from '../../../../src/workers/write-wrong-records.ts';
import { KNOWLEDGE, makeRawTable, TWO_COLUMNS } from '../../../support/make-raw-table.ts';
import { tableOf } from './read-file.ts';

const MAPPING: Mapping = { position: TWO_COLUMNS, date: null, market: null, quantity: null, id: null };
const DATES = { column: 2, timeColumn: null, order: 'dmy', pivotYear: 24, zone: 'Europe/Belgrade' } as const;

type Table = ReturnType<typeof makeRawTable>;

function madeOf(table: Table, mapping: Mapping) {
  const { table: incidents, counts, problems } = makeIncidents(table, 'a file', mapping, KNOWLEDGE);
  return {
    counts,
    codes: [...problemsOf(problems)].map(({ code, record }) => `${code}@${record}`),
    positions: Array.from(incidents.lng, (lng, row) =>
      lng === NO_POSITION ? null : [degreesOf(lng), degreesOf(incidents.lat[row] ?? 0)],
    ),
    days: Array.from(incidents.minute, (minute) =>
      minute === NO_DATE ? null : new Date(minute * 60_000).toISOString().slice(0, 10),
    ),
    quantities: Array.from(incidents.quantity),
  };
}

function offeredFor(table: Table, mapping: Mapping) {
  const { problems } = makeIncidents(table, 'a file', mapping, KNOWLEDGE);
  return findCorrections(table, mapping, problems, KNOWLEDGE);
}

describe('corrections of groups of problems', () => {
  it('swaps the positions that are near the region only when swapped', () => {
    const table = makeRawTable({
      lon: ['20.45', '44.79', '-70.0', ''],
      lat: ['44.79', '20.46', '10.0', '44.1'],
    });
    const [offered, ...others] = offeredFor(table, MAPPING).filter(({ code }) => code === 'position-far');
    expect(others).toEqual([]);
    expect(offered).toMatchObject({ correction: { by: 'swap' }, count: 1, tried: 2, example: '44.79' });
    const { positions, codes, counts } = madeOf(table, withCorrection(MAPPING, { by: 'swap' }));
    expect(positions).toEqual([[20.45, 44.79], [20.46, 44.79], [-70, 10], null]);
    expect(codes).toEqual(['position-swapped@1', 'position-far@2', 'position-half@3']);
    expect(counts).toEqual({ total: 4, accepted: 3, dropped: 0, unlocated: 1 });
  });

  it('reads metres among degrees in the system in which they fit', () => {
    // Belgrade and Niš in UTM zone 34 north.
    const table = makeRawTable({
      lon: ['20.45', '457000', '572000', '999999999'],
      lat: ['44.79', '4962000', '4797000', '7'],
    });
    const [offered] = offeredFor(table, MAPPING).filter(({ correction }) => correction.by === 'system');
    expect(offered).toMatchObject({ code: 'position-out-of-range', count: 2, tried: 3 });
    if (offered === undefined) throw new Error('nothing is offered');
    const { positions, codes } = madeOf(table, withCorrection(MAPPING, offered.correction));
    expect(positions[1]?.[0]).toBeCloseTo(20.455, 1);
    expect(positions[1]?.[1]).toBeCloseTo(44.81, 1);
    expect(codes).toEqual(['position-in-system@1', 'position-in-system@2', 'position-out-of-range@3']);
  });

  it('reads degrees and minutes among decimal degrees', () => {
    const table = makeRawTable({ lon: ['20.45', '20° 30′ E'], lat: ['44.79', '44° 30′ N'] });
    const [offered] = offeredFor(table, MAPPING);
    expect(offered).toMatchObject({ code: 'position-unreadable', count: 1, tried: 1 });
    if (offered === undefined) throw new Error('nothing is offered');
    const { positions, codes } = madeOf(table, withCorrection(MAPPING, offered.correction));
    expect(positions[1]).toEqual([20.5, 44.5]);
    expect(codes).toEqual(['position-in-notation@1']);
  });

  it('reads impossible dates in another order, and no other date', () => {
    const mapping: Mapping = { ...MAPPING, date: DATES };
    const table = makeRawTable({
      lon: [20.45, 20.46, 20.47, 20.48],
      lat: [44.79, 44.8, 44.81, 44.82],
      date: ['05.03.2024', '03/25/2024', '31.02.2024', 'unknown'],
    });
    const [offered, ...others] = offeredFor(table, mapping);
    expect(others).toEqual([]);
    expect(offered).toMatchObject({
      code: 'date-impossible',
      correction: { by: 'date-order', order: 'mdy' },
      count: 1,
      tried: 2,
      example: '03/25/2024',
    });
    const { days, codes } = madeOf(table, withCorrection(mapping, { by: 'date-order', order: 'mdy' }));
    expect(days).toEqual(['2024-03-05', '2024-03-25', null, null]);
    expect(codes).toEqual(['date-in-order@1', 'date-impossible@2', 'date-unreadable@3']);
  });

  it('reads ambiguous quantities with the other decimal mark, and offers each reading once', () => {
    const mapping: Mapping = {
      ...MAPPING,
      quantity: { column: 2, style: { decimal: '.', grouped: false }, unit: { always: 'kg' } },
    };
    const table = makeRawTable({
      lon: [20.45, 20.46],
      lat: [44.79, 44.8],
      kg: ['12.5', '1,250'],
    });
    const offered = offeredFor(table, mapping);
    expect(offered.map(({ code, value }) => [code, value])).toEqual([
      ['quantity-unreadable', 1.25],
      ['quantity-unreadable', 1250],
    ]);
    const [decimal] = offered;
    if (decimal === undefined) throw new Error('nothing is offered');
    const { quantities, codes } = madeOf(table, withCorrection(mapping, decimal.correction));
    expect(quantities).toEqual([12.5, 1.25]);
    expect(codes).toEqual(['quantity-in-style@1']);
  });

  it('places names that only a crossing with a road has at the crossings', () => {
    const mapping: Mapping = { ...MAPPING, position: { by: 'place', column: 0 } };
    const table = makeRawTable({ mesto: ['Kulata', 'Gevgelija', 'Кулата', 'Nigdina', 'Preševo'] });
    const [offered, ...others] = offeredFor(table, mapping);
    expect(others).toEqual([]);
    expect(offered).toMatchObject({
      code: 'place-crossing',
      correction: { by: 'crossings' },
      count: 2,
      tried: 3,
      example: 'Kulata',
    });
    const { positions, codes } = madeOf(table, withCorrection(mapping, { by: 'crossings' }));
    expect(positions).toEqual([[23.36, 41.38], null, [23.36, 41.38], null, [21.65, 42.31]]);
    expect(codes).toEqual(['place-at-crossing@0', 'place-crossing@1', 'place-unknown@3', 'place-by-name@4']);
  });

  it('places records without coordinates by a column of names', () => {
    const table = makeRawTable({
      lon: ['20.45', '', 'unknown', '0', '-70.0', ''],
      lat: ['44.79', '', '', '0', '10.0', '44.1'],
      mesto: ['Preševo', 'Preševo', 'GP Kulata', 'Bar', 'Bar', ''],
    });
    const offered = offeredFor(table, MAPPING).filter(({ correction }) => correction.by === 'names');
    expect(offered.map(({ code, count, tried }) => [code, count, tried])).toEqual([
      ['position-missing', 1, 1],
      ['position-half', 1, 2],
      ['position-null-island', 1, 1],
    ]);
    const correction = { by: 'names', column: 2 } as const;
    expect(offered.map((one) => one.correction)).toEqual([correction, correction, correction]);
    const corrected = withCorrection(MAPPING, correction);
    const { positions, codes, counts } = madeOf(table, corrected);
    expect(positions).toEqual([
      [20.45, 44.79],
      [21.65, 42.31],
      [23.36, 41.38],
      [19.1, 42.1],
      [-70, 10],
      null,
    ]);
    expect(codes).toEqual([
      'position-by-name@1',
      'position-by-name@2',
      'position-by-name@3',
      'position-far@4',
      'position-half@5',
    ]);
    expect(counts).toEqual({ total: 6, accepted: 5, dropped: 0, unlocated: 1 });
    const { problems, table: incidents } = makeIncidents(table, 'a file', corrected, KNOWLEDGE);
    expect([...problemsOf(problems)].map(({ value }) => value)).toContain(
      'GP Kulata → Kulata – Promachonas (crossing:kulata)',
    );
    expect(incidents.columns.map(({ name }) => name)).toEqual(['mesto']);
  });

  it('places no record by name whose coordinates another correction reads', () => {
    // Belgrade in UTM zone 34 north.
    const table = makeRawTable({
      lon: ['20.45', '', '457000', '20° 30′ E', '20° 30′ E'],
      lat: ['44.79', '', '4962000', '44° 30′ N', '44° 30′ N'],
      mesto: ['Preševo', 'Preševo', 'Preševo', 'Preševo', 'Nigdina'],
    });
    const named = withCorrection(MAPPING, { by: 'names', column: 2 });
    expect(
      offeredFor(table, named).map(({ code, correction, count, example }) => [
        code,
        correction.by,
        count,
        example,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['position-out-of-range', 'system', 1, '457000'],
        ['position-by-name', 'notation', 1, '20° 30′ E'],
        ['place-unknown', 'notation', 1, '20° 30′ E'],
      ]),
    );
    const all = withCorrection(withCorrection(named, { by: 'system', system: 'EPSG:32634' }), {
      by: 'notation',
      notation: { form: 'sexagesimal', letterS: 'north' },
    });
    expect(madeOf(table, all).codes).toEqual([
      'position-by-name@1',
      'position-in-system@2',
      'position-in-notation@3',
      'position-in-notation@4',
    ]);
  });

  it('lets names that were not found be placed by hand, or at crossings', () => {
    const table = makeRawTable({
      lon: ['20.45', '', '', ''],
      lat: ['44.79', '', '', ''],
      mesto: ['Bar', 'Bar', 'Kulata', 'Nigdina'],
    });
    const named = withCorrection(MAPPING, { by: 'names', column: 2 });
    expect(madeOf(table, named).codes).toEqual(['position-by-name@1', 'place-crossing@2', 'place-unknown@3']);
    expect(offeredFor(table, named)).toMatchObject([{ correction: { by: 'crossings' }, count: 1, tried: 1 }]);
    const crossed = withCorrection(named, { by: 'crossings' });
    expect(madeOf(table, crossed).codes).toEqual([
      'position-by-name@1',
      'place-at-crossing@2',
      'place-unknown@3',
    ]);
    const places = placeNamesOf(crossed);
    if (places === null) throw new Error('names are not read');
    const placed = withPlaceNames(crossed, { ...places, words: { Nigdina: 'node:presevo', Bar: null } });
    expect(madeOf(table, placed).positions).toEqual([[20.45, 44.79], null, [23.36, 41.38], [21.65, 42.31]]);
    expect(withoutCorrection(withoutCorrection(placed, 'names'), 'crossings')).toEqual(MAPPING);
  });

  it('offers no names of places that are those of persons, or of the position itself', () => {
    const table = makeRawTable({ lon: ['20.45', ''], lat: ['44.79', ''], residence: ['Bar', 'Bar'] });
    expect(offeredFor(table, MAPPING)).toEqual([]);
    const named = makeRawTable({ mesto: ['Bar', 'Kulata', 'Preševo', ''] });
    const offered = offeredFor(named, { ...MAPPING, position: { by: 'place', column: 0 } });
    expect(offered.map(({ correction }) => correction.by)).toEqual(['crossings']);
  });

  it('imports totals and leaves out repeated rows on request', () => {
    const table = makeRawTable({
      lon: ['20.45', '20.45', ''],
      lat: ['44.79', '44.79', ''],
      case: ['A', 'A', 'Total'],
    });
    expect(offeredFor(table, MAPPING).map(({ correction }) => correction.by)).toEqual([
      'drop-repeats',
      'keep-totals',
    ]);
    const kept = madeOf(table, withCorrection(MAPPING, { by: 'keep-totals' }));
    expect(kept.counts).toEqual({ total: 3, accepted: 2, dropped: 0, unlocated: 1 });
    expect(kept.codes).toContain('total-kept@2');
    const once = madeOf(table, withCorrection(MAPPING, { by: 'drop-repeats' }));
    expect(once.counts).toEqual({ total: 3, accepted: 1, dropped: 2, unlocated: 0 });
    expect(once.codes).toContain('repeat-left-out@1');
  });

  it('takes a correction back without a trace', () => {
    const corrected = withCorrection(withCorrection(MAPPING, { by: 'swap' }), { by: 'keep-totals' });
    expect(withoutCorrection(withoutCorrection(corrected, 'swap'), 'keep-totals')).toEqual(MAPPING);
    expect(PROBLEM_CODES.filter((code) => correctionOf(code) !== undefined)).toHaveLength(10);
  });

  it.each<Correction>([
    { by: 'swap' },
    { by: 'system', system: 'EPSG:32634' },
    { by: 'notation', notation: { form: 'sexagesimal', letterS: 'north' } },
    { by: 'names', column: 1, words: { Bar: null, Brod: 'place:brod-ba' } },
    { by: 'date-order', order: 'mdy' },
    { by: 'quantity-style', style: { decimal: ',', grouped: true } },
    { by: 'crossings' },
    { by: 'keep-totals' },
    { by: 'drop-repeats' },
    { by: 'leave-out' },
  ])('saves the correction $by in a template', (correction) => {
    const table = makeRawTable({ lon: [20.45], lat: [44.79] });
    const template = makeTemplate('Monthly', table, withCorrection(MAPPING, correction));
    expect(parseTemplate(formatTemplate(template))).toEqual(template);
  });
});

describe('a template', () => {
  it('saves the places of names, also of those without a place', () => {
    const table = makeRawTable({ mesto: ['Bar', 'Brod'] });
    const words = { Bar: null, Brod: 'place:brod-ba' };
    const template = makeTemplate('Monthly', table, {
      ...MAPPING,
      position: { by: 'place', column: 0, words },
    });
    expect(parseTemplate(formatTemplate(template))).toEqual(template);
  });
});

describe('records that stay wrong', () => {
  const REASONS = Object.fromEntries(PROBLEM_CODES.map((code) => [code, `${code}.`])) as Record<
    ProblemCode,
    string
  >;
  const mapping: Mapping = { ...MAPPING, date: DATES };
  const table = makeRawTable(
    {
      lon: ['-70.0', 'x', '20.47', '20.48'],
      lat: ['10.0', '44.8', '44.81', '44.82'],
      date: ['05.03.2024', '31.02.2024', 'unknown', '06.03.2024'],
      note: ['a', '"b", c', 'd', 'e'],
    },
    { problems: [['too-many-cells', 3]] },
  );
  const { problems } = makeIncidents(table, 'a file', mapping, KNOWLEDGE);

  it('are left out on request, and counted as dropped', () => {
    expect([...wrongRecords(problems).keys()]).toEqual([1, 2, 3]);
    expect(countWrong(problems)).toBe(3);
    const left = madeOf(table, withCorrection(mapping, { by: 'leave-out' }));
    expect(left.counts).toEqual({ total: 4, accepted: 1, dropped: 3, unlocated: 0 });
    // The first is only far away.
    expect(left.codes).toEqual(['position-far@0', 'left-out@1', 'left-out@2', 'too-many-cells@3']);
  });

  it('are written as a file with reasons that imports again, as the template says', async () => {
    const csv = await writeWrongRecords(table, problems, REASONS).text();
    const [head, first, ...others] = csv.replace('\ufeff', '').trimEnd().split('\r\n');
    expect(head).toBe('lon,lat,date,note,crossroads_reason');
    expect(first).toBe('x,44.8,31.02.2024,"""b"", c",lon: position-unreadable. date: date-impossible.');
    expect(others).toHaveLength(2);
    const corrected = csv.replace('x,44.8,31.02.2024', '20.46,44.8,01.03.2024');
    const again = await tableOf(corrected);
    const template = makeTemplate('Monthly', table, mapping);
    expect(templatesFor(again, [template])).toEqual([template]);
    const made = makeIncidents(again, 'corrected', template.mapping, KNOWLEDGE);
    expect(made.counts).toEqual({ total: 3, accepted: 3, dropped: 0, unlocated: 0 });
    const names = made.table.columns.map(({ name }) => name);
    expect(names).toEqual(['date', 'note']);
    const [, note] = made.table.columns;
    expect(note && textAt(note, 0)).toBe('"b", c');
    expect(makeTemplate('Again', again, mapping).columns).toEqual(['lon', 'lat', 'date', 'note']);
  });

  it('have x and y of their shapes', async () => {
    const shapes = {
      x: Float64Array.from([20.45, Number.NaN]),
      y: Float64Array.from([44.79, 1]),
      kind: Uint8Array.from([1, 0]),
      system: { from: 'nothing' } as const,
    };
    const shaped = makeRawTable({ note: ['a', 'b'] }, { shapes });
    const by: Mapping = {
      ...MAPPING,
      position: { by: 'shape', system: 'EPSG:4326', swapped: false, others: 'unlocated' },
    };
    const made = makeIncidents(shaped, 'a file', by, KNOWLEDGE);
    const csv = await writeWrongRecords(shaped, made.problems, REASONS).text();
    expect(csv).toContain('note,x,y,crossroads_reason\r\n');
    expect(csv).toContain('b,,1,shape-empty.\r\n');
  });
});
