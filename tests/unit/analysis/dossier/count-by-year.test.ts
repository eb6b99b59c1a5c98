import { describe, expect, it } from 'vitest';
import { countByYear, spanOf } from '../../../../src/analysis/dossier/count-by-year.ts';
import { type MadeRow, makeTable } from '../incidents/make-incidents.ts';

const MINUTE = (iso: string) => Date.parse(iso) / 60_000;

const span = (last: string, first = '2000-01-01', from = '2000-01-01') => ({
  firstMinute: MINUTE(first),
  lastMinute: MINUTE(last),
  lastMonthMinute: MINUTE(last),
  fromMinute: MINUTE(from),
});

function count(rows: readonly MadeRow[], last: string) {
  const table = makeTable(rows);
  const keyOf = (row: number) => table.markets[(table.market[row] ?? 0) - 1] ?? 'none';
  return countByYear([{ table, rows: [...rows.keys()], keyOf }], span(last));
}

describe('countByYear', () => {
  it('counts records and adds up quantities of one kind by key and year', () => {
    const counted = count(
      [
        { date: '2023-05-01', market: 'market:arms', quantity: [2, 'kg'] },
        { date: '2023-06-01', market: 'market:arms', quantity: [500, 'g'] },
        { date: '2024-06-01', market: 'market:arms', quantity: [3, 'pcs'] },
        { date: '2024-07-01' },
        { market: 'market:arms' },
      ],
      '2024-12-31',
    );
    expect(counted?.years).toEqual([2023, 2024]);
    const [arms, none] = counted?.rows ?? [];
    expect(arms?.key).toBe('market:arms');
    expect(arms?.byYear.get(2023)).toEqual({ count: 2, quantities: new Map([['kg', 2.5]]) });
    expect(arms?.byYear.get(2024)).toEqual({ count: 1, quantities: new Map([['pcs', 3]]) });
    expect(arms?.total.count).toBe(3);
    expect(none).toMatchObject({ key: 'none', total: { count: 1 } });
  });

  it('compares an incomplete last year with the same months of the year before', () => {
    const rows: MadeRow[] = [
      { date: '2024-01-10' },
      { date: '2024-03-31' },
      // After March, the last month of 2025 so far, and dated by year only.
      { date: '2024-04-01' },
      { date: '2024-01-01', precision: 'year' },
      { date: '2025-02-01' },
    ];
    const counted = count(rows, '2025-03-30');
    expect(counted?.lastMonth).toBe(3);
    // A month that has begun is not compared.
    expect(count(rows, '2025-03-02')?.lastMonth).toBe(2);
    expect(counted?.rows[0]?.change?.count.ratio).toBe(0.5);
  });

  it('compares quantities of each kind over the same months', () => {
    const change = count(
      [
        { date: '2024-02-01', quantity: [2, 'kg'] },
        { date: '2024-09-01', quantity: [50, 'kg'] },
        { date: '2025-02-01', quantity: [3000, 'g'] },
        { date: '2025-02-02', quantity: [1, 'kg'] },
        { date: '2025-02-03' },
        { date: '2025-03-04', quantity: [5, 'l'] },
      ],
      '2025-03-30',
    )?.rows[0]?.change;
    expect(change?.count.ratio).toBe(4);
    expect([...(change?.quantities ?? [])].map(([unit, { ratio }]) => [unit, ratio])).toEqual([
      ['kg', 2],
      ['l', Infinity],
    ]);
  });

  it('has no change when the filtered period cuts off a part of the year before', () => {
    const table = makeTable([{ date: '2024-05-01' }, { date: '2025-02-01' }]);
    const rows = { table, rows: [0, 1], keyOf: () => 'none' };
    const changeOf = (first: string, from: string) =>
      countByYear([rows], span('2025-03-30', first, from))?.rows[0]?.change ?? null;
    expect(changeOf('2024-01-15', '2024-04-01')).toBeNull();
    expect(changeOf('2024-05-01', '2024-01-01')).toBeNull();
    expect(changeOf('2024-01-15', '2024-01-01')).not.toBeNull();
  });

  it('has no change when the last year is known by year only', () => {
    const table = makeTable([{ date: '2024-05-01' }, { date: '2025-01-01', precision: 'year' }]);
    const whole = { ...span('2025-01-01'), lastMonthMinute: MINUTE('2024-05-01') };
    const counted = countByYear([{ table, rows: [0, 1], keyOf: () => 'none' }], whole);
    expect(counted).toMatchObject({ lastMonth: 0, rows: [{ change: null }] });
  });

  it('has no change of a single year, and nothing without dates', () => {
    expect(count([{ date: '2024-01-10' }], '2024-03-02')?.rows[0]?.change).toBeNull();
    expect(count([{}], '2024-03-02')).toBeNull();
  });

  it('counts all later years as one, without a change', () => {
    const rows: MadeRow[] = [
      { date: '2024-01-10' },
      { date: '2025-02-01' },
      { date: '2026-02-01', quantity: [2, 'kg'] },
      { date: '2052-02-01', quantity: [3, 'kg'] },
    ];
    const counted = count(rows, '2025-03-30');
    expect(counted).toMatchObject({ years: [2024, 2025], laterYear: 2026 });
    const [row] = counted?.rows ?? [];
    expect(row?.byYear.get(2026)).toEqual({ count: 2, quantities: new Map([['kg', 5]]) });
    expect(row?.total.count).toBe(4);
    expect(row?.change?.count.ratio).toBe(1);
    expect(count(rows.slice(0, 2), '2025-03-30')?.laterYear).toBeNull();
    expect(count(rows.slice(3), '2025-03-30')).toMatchObject({ years: [2025], laterYear: 2026 });
  });

  it('takes the year of now as the last when all records are later', () => {
    const spanAt = (rows: readonly MadeRow[]) => {
      const set = { table: makeTable(rows), passing: new Uint8Array(rows.length).fill(1) };
      return spanOf([set], MINUTE('2026-06-01'));
    };
    expect(spanAt([{ date: '2052-02-01' }, {}]).lastMinute).toBe(MINUTE('2026-06-01'));
    expect(spanAt([{ date: '2052-02-01' }, { date: '2024-05-01' }])).toMatchObject({
      firstMinute: MINUTE('2024-05-01'),
      lastMinute: MINUTE('2024-05-01'),
      lastMonthMinute: MINUTE('2024-05-01'),
    });
  });

  it('leaves out years before the last five', () => {
    const counted = count([{ date: '2010-01-10' }, { date: '2022-01-10' }], '2024-03-02');
    expect(counted?.years).toEqual([2022, 2023, 2024]);
    expect(counted?.rows[0]?.total.count).toBe(1);
  });
});
