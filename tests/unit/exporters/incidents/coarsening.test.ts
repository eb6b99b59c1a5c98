import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DATE_PRECISIONS,
  degreesOf,
  NO_POSITION,
  STEPS_PER_DEGREE,
} from '../../../../src/domain/incident.ts';
import { CELL_SIDES_KM, coarsen, EXACT } from '../../../../src/exporters/incidents/coarsening.ts';
import { firstColumns } from '../../../../src/exporters/incidents/first-columns.ts';
import { HAND_OVER_FORMATS } from '../../../../src/exporters/incidents/index.ts';
import { allSteps } from '../../../../src/lib/all-steps.ts';
import { toEqualArea } from '../../../../src/lib/equal-area.ts';
import {
  broughtIn,
  fileOf,
  handedOf,
  type Row,
  recordsOf,
  tableOfRows,
} from '../../../support/hand-over-there-and-back.ts';

const MS_PER_MINUTE = 60_000;

function rowAt(lng: number, lat: number, iso: string, cells: Row['cells'] = []): Row {
  return {
    position: [Math.round(lng * STEPS_PER_DEGREE), Math.round(lat * STEPS_PER_DEGREE)],
    date: {
      minute: Date.parse(iso.length === 16 ? `${iso}Z` : iso) / MS_PER_MINUTE,
      precision: (DATE_PRECISIONS as readonly string[]).indexOf(
        { 4: 'year', 7: 'month', 10: 'day' }[iso.length] ?? 'minute',
      ),
    },
    market: 0,
    quantity: 3,
    unit: 1,
    cells,
  };
}

const steps = (most: number) => fc.integer({ min: -most * STEPS_PER_DEGREE, max: most * STEPS_PER_DEGREE });

describe('a grid', () => {
  it('puts records of one cell in one place, half a diagonal off at most', () => {
    fc.assert(
      fc.property(fc.tuple(steps(40), steps(70)), fc.constantFrom(...CELL_SIDES_KM), ([lng, lat], side) => {
        const table = tableOfRows([], [{ ...rowAt(0, 0, '2024'), position: [lng, lat] }]);
        const coarse = { position: side, date: 'exact' } as const;
        const left = allSteps(coarsen(table, null, Uint8Array.of(1), coarse, Math.random));
        const [x, y] = toEqualArea(degreesOf(lng), degreesOf(lat));
        const [u, v] = toEqualArea(degreesOf(left.lng[0] ?? 0), degreesOf(left.lat[0] ?? 0));
        // A step of position is a centimetre.
        expect(Math.max(Math.abs(x - u), Math.abs(y - v))).toBeLessThanOrEqual(side / 2 + 0.0001);
      }),
    );
  });

  it('counts who shares a cell', () => {
    const rows = [rowAt(20.001, 44.001, '2024'), rowAt(20.002, 44.002, '2024'), rowAt(23, 42, '2024')];
    const table = tableOfRows([], rows);
    const coarse = { position: 10, date: 'exact' } as const;
    const left = allSteps(coarsen(table, null, new Uint8Array(3).fill(1), coarse, () => 0));
    expect([...(left.sharers ?? [])].sort()).toEqual([1, 2]);
    expect(left.placedCount).toBe(3);
  });
});

describe('dates', () => {
  it.each([
    ['2024-03-14T23:40', 'month', '2024-03'],
    ['2024-03-14', 'year', '2024'],
    ['2024', 'month', '2024'],
    ['2024-03-14', 'exact', '2024-03-14'],
  ] as const)('%s by %s is %s', (iso, date, told) => {
    const handed = handedOf(tableOfRows([], [rowAt(20, 44, iso)]), { coarsening: { ...EXACT, date } });
    expect(handed.dateAt(0)).toBe(told);
  });
});

it('writes rows in another order, and numbers them by it', () => {
  const rows = Array.from({ length: 50 }, (_, at) => rowAt(20, 44, '2024-03-14', [at]));
  const table = tableOfRows(['n'], rows);
  const handed = handedOf(table, { coarsening: { position: 5, date: 'month' } });
  const numbers = Array.from({ length: 50 }, (_, row) => handed.fields.at(-1)?.valueAt(row));
  expect(numbers).not.toEqual(Array.from({ length: 50 }, (_, at) => at));
  expect([...numbers].sort((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: 50 }, (_, at) => at),
  );
  expect(handed.fields[0]?.valueAt(0)).toBe(1);
});

describe('what is told less exactly stands nowhere in the file', () => {
  const finer = [
    '2024-03-14',
    '14.03.2024',
    '14/3/24 at the bridge',
    '20240314',
    '45365',
    '14 March 2024',
    '1710459600',
    'at 23:40',
    '20.4573214',
    '44,8125432 N',
    '20°27\'26" E',
    '34T DQ 57068 62307',
  ];
  it.each(HAND_OVER_FORMATS)('as $id', async (format) => {
    const rows = finer.map((cell) => rowAt(20.4573214, 44.8125432, '2024-03-14T23:40', [cell, 'van']));
    const table = tableOfRows(['as told', 'vehicle'], rows);
    const handed = handedOf(table, { coarsening: { position: 25, date: 'year' }, columns: [0, 1] });
    const file = await fileOf(format, handed);
    const bytes = new TextDecoder('latin1').decode(await file.arrayBuffer());
    for (const told of [...finer, '4573214', '8125432', '2024-03', '23:40', 'seizures.csv'])
      expect(bytes, told).not.toContain(told);
    const { table: back } = await broughtIn(file);
    expect(recordsOf(back).map(({ cells }) => cells)).toEqual(rows.map(() => ({ vehicle: 'van' })));
    expect(recordsOf(back)[0]?.['date']).toEqual([Date.UTC(2024) / MS_PER_MINUTE, 1]);
  });
});

describe('columns that leave at first', () => {
  const months = ['January', 'February', 'March'];
  const towns = ['Niš', 'Vlorë'];
  const rows = Array.from({ length: 60 }, (_, at) =>
    rowAt(
      at % 2 === 0 ? 21.9 : 19.48,
      at % 2 === 0 ? 43.32 : 40.46,
      `2024-0${(at % 3) + 1}-${10 + (at % 20)}`,
      [
        at % 7 < 3 ? 'van' : 'lorry',
        months[at % 3] ?? '',
        towns[at % 2] ?? '',
        `note ${at}: said by a driver`,
        at,
      ],
    ),
  );
  const table = tableOfRows(['vehicle', 'month', 'town', 'note', 'number'], rows);

  it('are all where all is exact', () => {
    expect(firstColumns(table, EXACT)).toEqual([0, 1, 2, 3, 4]);
  });

  it('are kinds of things only, where dates and positions are not', () => {
    // Vehicles are in both towns and in all months.
    expect(firstColumns(table, { position: 25, date: 'year' })).toEqual([0]);
    expect(firstColumns(table, { position: 'exact', date: 'year' })).toEqual([0, 2]);
    expect(firstColumns(table, { position: 25, date: 'exact' })).toEqual([0, 1]);
  });
});

describe('columns that do not leave at first where less is told', () => {
  const monthNames =
    'January February March April May June July August September October November December'.split(' ');
  const seasons = ['winter', 'spring', 'summer', 'autumn'];
  const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const letters = (at: number) => String.fromCharCode(65 + (at % 26), 97 + Math.floor(at / 26));
  const all = [
    { position: 50, date: 'exact' },
    { position: 'exact', date: 'month' },
    { position: 'exact', date: 'year' },
    { position: 'jurisdiction', date: 'year' },
    { position: 'none', date: 'none' },
  ] as const;

  it.each(all)('are those of places and persons of which few records tell: %o', (coarsening) => {
    const rows = Array.from({ length: 80 }, (_, at) =>
      rowAt(20 + (at % 40) * 0.15, 42.1, `2024-0${1 + (at % 9)}-1${at % 7}`, [
        `Town ${letters(at % 40)}`,
        `Driver ${letters((at * 7) % 39)}`,
        at % 3 === 0 ? 'van' : 'lorry',
      ]),
    );
    // Nor where one town has more, nor where only some of the places are known.
    rows.push(...Array.from({ length: 4 }, () => rows[0] as Row));
    expect(firstColumns(tableOfRows(['place', 'driver', 'vehicle'], rows), coarsening)).toEqual([2]);
  });

  it('are those of places of which few positions are known', () => {
    const rows = Array.from({ length: 120 }, (_, at) => ({
      ...rowAt(20 + (at % 30) * 0.15, 42.1, '2024-01-01', [`Town ${letters(at % 30)}`, 'van']),
      ...(at % 4 < 2 ? {} : { position: null }),
    }));
    expect(firstColumns(tableOfRows(['place', 'vehicle'], rows), { position: 10, date: 'exact' })).toEqual([
      1,
    ]);
  });

  it('are those of months, seasons and days of the week, with slips too', () => {
    const rows = Array.from({ length: 366 }, (_, at) => {
      const day = new Date(Date.UTC(2024, 0, 1 + at));
      const month = day.getUTCMonth();
      return rowAt(20 + (at % 7), 40 + (at % 5), day.toISOString().slice(0, 10), [
        monthNames[at % 50 === 0 ? (month + 5) % 12 : month] ?? '',
        seasons[Math.floor(((month + 1) % 12) / 3)] ?? '',
        weekdays[at % 40 === 0 ? 3 : day.getUTCDay()] ?? '',
        month === 11 && at % 2 === 0 ? 'Christmas' : '',
        ['van', 'lorry', 'on foot'][((at * at + 3 * at) % 5) % 3] ?? '',
      ]);
    });
    const table = tableOfRows(['month', 'season', 'day', 'feast', 'vehicle'], rows);
    expect(firstColumns(table, { position: 'exact', date: 'month' })).toEqual([0, 1, 3, 4]);
    expect(firstColumns(table, { position: 'exact', date: 'year' })).toEqual([4]);
    expect(firstColumns(table, { position: 'none', date: 'none' })).toEqual([4]);
  });

  it('are not those of kinds in records of a few weeks, whose months tell them apart from nothing', () => {
    const rows = Array.from({ length: 60 }, (_, at) =>
      rowAt(20 + (at % 7), 40 + (at % 5), `2024-0${3 + (at % 2)}-${10 + (at % 14)}`, [
        at % 3 === 0 ? 'van' : 'lorry',
      ]),
    );
    expect(firstColumns(tableOfRows(['vehicle'], rows), { position: 25, date: 'none' })).toEqual([0]);
  });
});

it('leaves positions out', async () => {
  const table = tableOfRows(['n'], [rowAt(20.4573214, 44.8125432, '2024', ['x'])]);
  const handed = handedOf(table, { coarsening: { ...EXACT, position: 'none' } });
  for (const format of HAND_OVER_FORMATS) {
    const { table: back } = await broughtIn(await fileOf(format, handed));
    expect(back.lng[0]).toBe(NO_POSITION);
  }
});
