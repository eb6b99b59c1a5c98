import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DATE_PRECISIONS,
  degreesOf,
  NO_POSITION,
  STEPS_PER_DEGREE,
} from '../../../../src/domain/incident.ts';
import {
  CELL_SIDES_KM,
  type Coarsening,
  coarsen,
  EXACT,
} from '../../../../src/exporters/incidents/coarsening.ts';
import { firstColumns } from '../../../../src/exporters/incidents/first-columns.ts';
import { RECORD_EXPORT_FORMATS } from '../../../../src/exporters/incidents/index.ts';
import { allSteps } from '../../../../src/lib/all-steps.ts';
import { toEqualArea } from '../../../../src/lib/equal-area.ts';
import {
  broughtIn,
  exportedOf,
  fileOf,
  madeOf,
  type Row,
  recordsOf,
  tableOfRows,
} from '../../../support/record-export-there-and-back.ts';

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

describe('coarsen with a grid', () => {
  it('moves a position by at most half a cell side per axis', () => {
    fc.assert(
      fc.property(fc.tuple(steps(40), steps(70)), fc.constantFrom(...CELL_SIDES_KM), ([lng, lat], side) => {
        const table = tableOfRows([], [{ ...rowAt(0, 0, '2024'), position: [lng, lat] }]);
        const coarse = { position: side, date: 'exact' } as const;
        const left = allSteps(coarsen(table, null, Uint8Array.of(1), coarse, Math.random));
        const [x, y] = toEqualArea(degreesOf(lng), degreesOf(lat));
        const [u, v] = toEqualArea(degreesOf(left.lng[0] ?? 0), degreesOf(left.lat[0] ?? 0));
        // Positions are rounded to steps of about a centimetre.
        expect(Math.max(Math.abs(x - u), Math.abs(y - v))).toBeLessThanOrEqual(side / 2 + 0.0001);
      }),
    );
  });

  it('counts the records that share a cell', () => {
    const rows = [rowAt(20.001, 44.001, '2024'), rowAt(20.002, 44.002, '2024'), rowAt(23, 42, '2024')];
    const table = tableOfRows([], rows);
    const coarse = { position: 10, date: 'exact' } as const;
    const left = allSteps(coarsen(table, null, new Uint8Array(3).fill(1), coarse, () => 0));
    expect([...(left.sharers ?? [])].sort()).toEqual([1, 2]);
    expect(left.placedCount).toBe(3);
  });
});

describe('dates of exported records', () => {
  it.each([
    ['2024-03-14T23:40', 'month', '2024-03'],
    ['2024-03-14', 'year', '2024'],
    ['2024', 'month', '2024'],
    ['2024-03-14', 'exact', '2024-03-14'],
  ] as const)('writes %s by %s as %s', (iso, date, told) => {
    const exported = exportedOf(tableOfRows([], [rowAt(20, 44, iso)]), { coarsening: { ...EXACT, date } });
    expect(exported.dateAt(0)).toBe(told);
  });
});

it('writes rows in random order and numbers them in that order', () => {
  const rows = Array.from({ length: 50 }, (_, at) => rowAt(20, 44, '2024-03-14', [at]));
  const table = tableOfRows(['n'], rows);
  const exported = exportedOf(table, { coarsening: { position: 5, date: 'month' } });
  const numbers = Array.from({ length: 50 }, (_, row) => exported.fields.at(-1)?.valueAt(row));
  expect(numbers).not.toEqual(Array.from({ length: 50 }, (_, at) => at));
  expect([...numbers].sort((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: 50 }, (_, at) => at),
  );
  expect(exported.fields[0]?.valueAt(0)).toBe(1);
});

describe('export with coarser positions and dates', () => {
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
  it.each(RECORD_EXPORT_FORMATS)('contains no finer position or date as $id', async (format) => {
    const rows = finer.map((cell) => rowAt(20.4573214, 44.8125432, '2024-03-14T23:40', [cell, 'van']));
    const table = tableOfRows(['as told', 'vehicle'], rows);
    const exported = exportedOf(table, { coarsening: { position: 25, date: 'year' }, columns: [0, 1] });
    const file = await fileOf(format, exported);
    const bytes = new TextDecoder('latin1').decode(await file.arrayBuffer());
    for (const told of [...finer, '4573214', '8125432', '2024-03', '23:40', 'seizures.csv'])
      expect(bytes, told).not.toContain(told);
    const { table: back } = await broughtIn(file);
    expect(recordsOf(back).map(({ cells }) => cells)).toEqual(rows.map(() => ({ vehicle: 'van' })));
    expect(recordsOf(back)[0]?.['date']).toEqual([Date.UTC(2024) / MS_PER_MINUTE, 1]);
  });
});

describe('cells with finer positions or dates', () => {
  const own = rowAt(23.5312345, 41.8376543, '2024-03-15T13:45');
  /** Exports one record with these cells, each in its column, and returns the cells that are left. */
  const leftOf = (cells: readonly (string | number)[], coarsening: Coarsening, row = own) => {
    const table = tableOfRows(
      cells.map((_, at) => `c${at}`),
      [{ ...row, cells }],
    );
    const { fields } = exportedOf(table, { coarsening });
    return fields.slice(-cells.length).map(({ valueAt }) => valueAt(0));
  };
  const none = (cells: readonly unknown[]) => cells.map(() => null);
  const bare: Row = { ...own, position: null, date: null };

  const days = [
    ...[
      '2024-03-15',
      '15.03.2024',
      '3/15/24',
      '15 03 2024',
      '15.03.',
      '03/15',
      '15 March',
      'March 15th, at the bridge',
    ],
    ...[
      '15. marta 2023.',
      '15 марта',
      'le 15 août',
      '15 مارس',
      '2024年3月15日',
      '3月15日',
      '15.III.2024',
      '20230316',
    ],
    ...[
      '2024-W11-5',
      '2024W11',
      'week 11',
      '2024-075',
      'reported 2024-03-16',
      '٢٠٢٤-٠٣-١٥',
      '２０２４/０３/１５',
      '16-3-2025 10h',
    ],
    ...['13:45', 'at 13h45', '1:45 pm', '1345 hrs', '23:59:59'],
  ];
  it.each(['month', 'year', 'none'] as const)(
    'empties dates and times of any day when dates are by %s',
    (date) => {
      const coarsening = { position: 'exact', date } as const;
      expect(leftOf(days, coarsening)).toEqual(none(days));
      expect(leftOf(days, coarsening, bare)).toEqual(none(days));
    },
  );

  it('empties numbers of the record date in any notation', () => {
    const cells = [
      '15.03',
      '15-3',
      '150324',
      '2024075',
      '45366 (register)',
      '1710510000',
      '1345',
      '13.45',
      45_390,
    ];
    expect(leftOf(cells, { position: 'exact', date: 'month' })).toEqual(none(cells));
  });

  it('empties months when dates are by year, and years without dates', () => {
    const months = ['2024-03', '03/2024', '3.2024', 'March 2024', 'mart 2024.', '3月', 'III/2024', '202403'];
    expect(leftOf(months, { position: 'exact', date: 'year' })).toEqual(none(months));
    expect(leftOf(months, { position: 'exact', date: 'month' })).toEqual(months);
    expect(leftOf(['2024', 'late 2025'], { position: 'exact', date: 'none' })).toEqual([null, null]);
    expect(leftOf(['2024', 'late 2025'], { position: 'exact', date: 'year' })).toEqual(['2024', 'late 2025']);
  });

  const places = [
    ...['415016N 0233152E', '415016N', '4150.3N 02331.9E', '41°50\'16" N', '41.8377 N', 'N41.8377 E23.5312'],
    ...['8GX5RGQJ+3F', '8gx5rgqj+3f', '34TGM12', '34T GM 1234 5678', '34tgm1234'],
    ...['41.8376543, 23.5312345', '23,53123; 41,83765', '٤١٫٨٣٧٦, ٢٣٫٥٣١٢'],
  ];
  it.each([1, 50, 'jurisdiction', 'none'] as const)(
    'empties coordinates of any place when positions are by %s',
    (position) => {
      const coarsening = { position, date: 'exact' } as const;
      expect(leftOf(places, coarsening)).toEqual(none(places));
      expect(leftOf(places, coarsening, bare)).toEqual(none(places));
    },
  );

  it('empties numbers of the record position in any notation', () => {
    const cells = ['23.5', '41.8', '41837654', 235312345, '415016', '41,9 / 23,6', '41 50', 23.53];
    expect(leftOf(cells, { position: 50, date: 'exact' })).toEqual(none(cells));
  });

  const months = Array.from({ length: 120 }, (_, at) => {
    const day = new Date(Date.UTC(2023, 0, 3 + at * 5));
    const lng = 20 + ((at * 37) % 60) / 10;
    return rowAt(lng, 40 + ((at * 53) % 50) / 10, day.toISOString().slice(0, 10), [
      day.getUTCDate(),
      Math.floor(day.getUTCMonth() / 3) + 1,
      `W${Math.ceil((day.getTime() - Date.UTC(day.getUTCFullYear(), 0)) / 604_800_000)}`,
      Math.round(lng),
      (at * 7) % 31,
      20 + ((at * 11) % 70) / 10,
    ]);
  });
  const columnsLeft = (coarsening: Coarsening) => {
    const { fields } = exportedOf(tableOfRows(['day', 'quarter', 'week', 'lng', 'persons', 'kg'], months), {
      coarsening,
    });
    return fields
      .filter(({ valueAt }) => months.some((_, row) => valueAt(row) !== null))
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('crossroads_'));
  };
  it('empties columns with the day, week, quarter or coordinate of each record', () => {
    expect(columnsLeft({ position: 'exact', date: 'year' })).toEqual(['lng', 'persons', 'kg']);
    expect(columnsLeft({ position: 'exact', date: 'month' })).toEqual(['quarter', 'lng', 'persons', 'kg']);
    expect(columnsLeft({ position: 'none', date: 'exact' })).toEqual([
      'day',
      'quarter',
      'week',
      'persons',
      'kg',
    ]);
  });

  it('keeps quantities, codes and other cells without date or position', () => {
    const innocent = [
      ...[
        '12.5 kg',
        '1,250.50 EUR',
        '3 vans',
        '15 boxes of 20',
        '1/2',
        '24 000 cigarettes',
        'km 12',
        'A1',
        'E75',
      ],
      ...[
        '+381 64 123 4567',
        'BG 1234 AB',
        'Niš 3',
        'nova 7',
        '15 kola',
        'svi 15',
        '5 °C',
        '10 kW',
        'IMO 9074729',
        '10-12 persons',
      ],
      ...[
        'there may be 20 of them',
        '1.2.1',
        '2019',
        'case 4711',
        '50%',
        '6 x 330 ml',
        'SW1A 1AA',
        'MAN TGX 18.440',
        '12 men',
      ],
      ...[
        'AK-47',
        '9 mm',
        'Marlboro 20',
        'S-300',
        'EUR 2,000',
        '100 000',
        '1:50000',
        'No 7',
        '№ 12',
        '7.62',
        '0.5',
      ],
    ];
    const rows = Array.from({ length: 30 }, (_, at) => {
      const day = new Date(Date.UTC(2022, 5, 1 + at * 5, 6, 11)).toISOString();
      return rowAt(20 + ((at * 37) % 60) / 10, 40 + ((at * 53) % 50) / 10, day.slice(0, 16), innocent);
    });
    const table = tableOfRows(innocent, rows);
    const { fields } = exportedOf(table, { coarsening: { position: 'none', date: 'none' } });
    for (const { name, valueAt } of fields.slice(-innocent.length))
      expect(rows.filter((_, row) => valueAt(row) === null).length, name).toBe(0);
  });

  it('counts the emptied cells and their rows', () => {
    const table = tableOfRows(
      ['a', 'b'],
      [...days.map((cell) => ({ ...own, cells: [cell, 'van'] })), { ...own, cells: [null, '15.03.'] }],
    );
    expect(madeOf(table, { coarsening: { position: 'exact', date: 'month' } }).emptied).toEqual({
      cells: days.length + 1,
      rows: days.length + 1,
    });
    expect(madeOf(table).emptied.cells).toBe(0);
  });
});

describe('firstColumns', () => {
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

  it('returns all columns when positions and dates are exact', () => {
    expect(firstColumns(table, EXACT)).toEqual([0, 1, 2, 3, 4]);
  });

  it('returns only columns that reveal no coarsened date or position', () => {
    // Each vehicle occurs in both towns and in all months, so the column reveals neither.
    expect(firstColumns(table, { position: 25, date: 'year' })).toEqual([0]);
    expect(firstColumns(table, { position: 'exact', date: 'year' })).toEqual([0, 2]);
    expect(firstColumns(table, { position: 25, date: 'exact' })).toEqual([0, 1]);
  });
});

describe('firstColumns with coarser positions or dates', () => {
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

  it.each(all)('leaves out places and persons with few records each: %o', (coarsening) => {
    const rows = Array.from({ length: 80 }, (_, at) =>
      rowAt(20 + (at % 40) * 0.15, 42.1, `2024-0${1 + (at % 9)}-1${at % 7}`, [
        `Town ${letters(at % 40)}`,
        `Driver ${letters((at * 7) % 39)}`,
        at % 3 === 0 ? 'van' : 'lorry',
      ]),
    );
    // One town has four more records, which must not change the result.
    rows.push(...Array.from({ length: 4 }, () => rows[0] as Row));
    expect(firstColumns(tableOfRows(['place', 'driver', 'vehicle'], rows), coarsening)).toEqual([2]);
  });

  it('leaves out places when only half of the positions are known', () => {
    const rows = Array.from({ length: 120 }, (_, at) => ({
      ...rowAt(20 + (at % 30) * 0.15, 42.1, '2024-01-01', [`Town ${letters(at % 30)}`, 'van']),
      ...(at % 4 < 2 ? {} : { position: null }),
    }));
    expect(firstColumns(tableOfRows(['place', 'vehicle'], rows), { position: 10, date: 'exact' })).toEqual([
      1,
    ]);
  });

  it('leaves out months, seasons and weekdays, even with some errors', () => {
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

  it('keeps kinds of things when all records are from two months', () => {
    const rows = Array.from({ length: 60 }, (_, at) =>
      rowAt(20 + (at % 7), 40 + (at % 5), `2024-0${3 + (at % 2)}-${10 + (at % 14)}`, [
        at % 3 === 0 ? 'van' : 'lorry',
      ]),
    );
    expect(firstColumns(tableOfRows(['vehicle'], rows), { position: 25, date: 'none' })).toEqual([0]);
  });
});

it('writes no position in any format when positions are left out', async () => {
  const table = tableOfRows(['n'], [rowAt(20.4573214, 44.8125432, '2024', ['x'])]);
  const exported = exportedOf(table, { coarsening: { ...EXACT, position: 'none' } });
  for (const format of RECORD_EXPORT_FORMATS) {
    const { table: back } = await broughtIn(await fileOf(format, exported));
    expect(back.lng[0]).toBe(NO_POSITION);
  }
});
