import { describe, expect, it } from 'vitest';
import {
  drawnRows,
  type RowsView,
  scrollHeight,
  scrollToRow,
} from '../../../../src/features/explore/virtual-rows.ts';

const VIEW: RowsView = { rowCount: 1000, rowPx: 30, headPx: 40, viewPx: 340 };
const LONG: RowsView = { ...VIEW, rowCount: 5_000_000 };

describe('drawnRows, scrollHeight and scrollToRow', () => {
  it('draws the visible rows and a few around them', () => {
    expect(drawnRows(VIEW, 0)).toEqual({ first: 0, end: 17, topPx: 0 });
    const { first, end, topPx } = drawnRows(VIEW, 3015);
    expect([first, end]).toEqual([94, 117]);
    // Row 100 is half hidden under the header, as if every row were drawn.
    expect(topPx).toBeCloseTo(94 * 30, 6);
  });

  it('ends with the last row at the bottom of the scroll area', () => {
    for (const view of [VIEW, LONG]) {
      const height = scrollHeight(view);
      const { first, end, topPx } = drawnRows(view, height - view.viewPx);
      expect(end).toBe(view.rowCount);
      expect(topPx + view.headPx + (end - first) * view.rowPx).toBeCloseTo(height, 3);
    }
  });

  it('limits the scroll height of very long tables and fills the view for short ones', () => {
    expect(scrollHeight(VIEW)).toBe(30_040);
    expect(scrollHeight(LONG)).toBe(15_000_000);
    expect(scrollHeight({ ...VIEW, rowCount: 2 })).toBe(340);
  });

  it('scrolls a row into view and does not scroll when it is visible', () => {
    for (const view of [VIEW, LONG]) {
      for (const row of [0, 3, 500, 998, view.rowCount - 1]) {
        const scrollPx = scrollToRow(view, 0, row);
        const { first, topPx } = drawnRows(view, scrollPx);
        const y = topPx + view.headPx + (row - first) * view.rowPx - scrollPx;
        expect(y).toBeGreaterThanOrEqual(view.headPx - 1e-3);
        expect(y + view.rowPx).toBeLessThanOrEqual(view.viewPx + 1e-3);
        expect(scrollToRow(view, scrollPx, row)).toBeCloseTo(scrollPx, 3);
      }
    }
    expect(scrollToRow({ ...VIEW, rowCount: 2 }, 0, 1)).toBe(0);
  });
});
