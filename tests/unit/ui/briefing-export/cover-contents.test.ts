import { describe, expect, it } from 'vitest';
import { fitContents } from '../../../../src/ui/briefing-export/slides/cover-contents.ts';
import { heightOf } from '../../../../src/ui/briefing-export/slides/fit-pieces.ts';

const ROOM = { width: 440, height: 570 };
const linesOf = (count: number, title: string) =>
  Array.from({ length: count }, (_, i) => [{ text: `${i + 1}  `, isBold: true }, { text: title }]);

describe('the contents on a cover', () => {
  it('stand in one column as long as they fit there, large where they are few', () => {
    const few = fitContents(linesOf(8, 'Heroin by a well-worn route'), ROOM);
    expect(few.columns).toHaveLength(1);
    expect(few.setting.sizePt).toBe(15);
    expect(fitContents(linesOf(20, 'Ports'), ROOM).columns).toHaveLength(1);
  });

  it('stand in two columns of like height where they are more, and none is left out', () => {
    const lines = linesOf(24, 'Heroin by a well-worn route');
    const { columns, columnWidth, setting, spilled } = fitContents(lines, ROOM);
    expect(columns.flat()).toEqual(lines);
    expect(spilled).toEqual([]);
    const [first = 0, second = 0] = columns.map((column) => heightOf(column, columnWidth, setting));
    expect(Math.abs(first - second)).toBeLessThan(2 * heightOf(lines.slice(0, 1), columnWidth, setting));
    expect(Math.max(first, second)).toBeLessThanOrEqual(ROOM.height);
  });

  it('go on elsewhere where two columns do not hold them: in order, each line whole, whatever stops stand in it', () => {
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
      // Below them it is said how many are left.
      expect(heightOf(column, columnWidth, setting)).toBeLessThan(ROOM.height - 20);
    }
  });
});
