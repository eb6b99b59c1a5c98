import { describe, expect, it } from 'vitest';
import { rowsForRoom } from '../../../../src/analysis/key-figures/rows-for-room.ts';
import type { KeyFigureRow } from '../../../../src/domain/key-figures.schema.ts';

const years = (from: number, to: number): KeyFigureRow[] =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ date: `${from + at}`, value: at + 1 }));
const ranking = (count: number): KeyFigureRow[] =>
  Array.from({ length: count }, (_, at) => ({ feature: `port:p${at}`, value: count - at }));
const shown = (rows: readonly KeyFigureRow[]) => rows.map(({ value }) => value);

describe('rowsForRoom', () => {
  it('shows a short chart as it is', () => {
    const rows = years(2021, 2025);
    expect(rowsForRoom({ id: 'detections', rows })).toEqual({ rows, count: null });
  });

  it('shows the latest of many years', () => {
    const { rows, count } = rowsForRoom({ id: 'detections', rows: years(2019, 2026) });
    expect(rows.map(({ date }) => date)).toEqual(['2022', '2023', '2024', '2025', '2026']);
    expect(count).toBeNull();
  });

  it('shows the highest and the lowest of a long ranking, with its length', () => {
    const { rows, count } = rowsForRoom({ id: 'seizures', rows: ranking(8) });
    expect(shown(rows)).toEqual([8, 7, 6, 1]);
    expect(count).toBe(8);
  });

  it('shows the Schengen area without the European Union', () => {
    const rows: KeyFigureRow[] = [
      { series: 'eu', date: '2024', value: 4 },
      { series: 'schengen', date: '2024', value: 2 },
      { series: 'schengen', date: '2026', value: 4 },
    ];
    expect(shown(rowsForRoom({ id: 'schengen', rows }).rows)).toEqual([2, 4]);
  });
});
