import { describe, expect, it } from 'vitest';
import { fitContents } from '../../../../src/features/briefing-export/slides/cover-contents.ts';
import { heightOf } from '../../../../src/features/briefing-export/slides/fit-pieces.ts';

const ROOM = { width: 440, height: 570 };
const linesOf = (count: number, title: string) =>
  Array.from({ length: count }, (_, i) => [{ text: `${i + 1}  `, isBold: true }, { text: title }]);

describe('fitContents', () => {
  it('uses one column while lines fit, with large type for few lines', () => {
    const few = fitContents(linesOf(8, 'Heroin by a well-worn route'), ROOM);
    expect(few.columns).toHaveLength(1);
    expect(few.setting.sizePt).toBe(15);
    expect(fitContents(linesOf(20, 'Ports'), ROOM).columns).toHaveLength(1);
  });

  it('uses two columns of similar height for more lines and keeps all of them', () => {
    const lines = linesOf(24, 'Heroin by a well-worn route');
    const { columns, columnWidth, setting, spilled } = fitContents(lines, ROOM);
    expect(columns.flat()).toEqual(lines);
    expect(spilled).toEqual([]);
    const [first = 0, second = 0] = columns.map((column) => heightOf(column, columnWidth, setting));
    expect(Math.abs(first - second)).toBeLessThan(2 * heightOf(lines.slice(0, 1), columnWidth, setting));
    expect(Math.max(first, second)).toBeLessThanOrEqual(ROOM.height);
  });

  it('spills the remaining lines in order and never breaks a line', () => {
    const lines = linesOf(
      100,
      'Ports. Containers. What nobody counts. And who is asked to count it, by whom',
    );
    const { columns, columnWidth, setting, spilled } = fitContents(lines, ROOM);
    expect(columns).toHaveLength(2);
    expect(spilled.length).toBeGreaterThan(0);
    expect([...columns.flat(), ...spilled]).toEqual(lines);
    for (const column of columns) {
      expect(column.length).toBeGreaterThan(0);
      // The room below the columns is for the number of remaining lines.
      expect(heightOf(column, columnWidth, setting)).toBeLessThan(ROOM.height - 20);
    }
  });
});
