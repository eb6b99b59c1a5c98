import { describe, expect, it } from 'vitest';
import { NO_POSITION, stepsOf } from '../../../../src/domain/incident.ts';
import { markRecords } from '../../../../src/features/dossiers/record-marks.ts';
import { TOKENS } from '../../../../styles/tokens/index.ts';

const SIZE = { width: 100, height: 100 };

function markedAt(
  positions: readonly (readonly [number, number] | null)[],
  rows = positions.map((_, at) => at),
) {
  const table = {
    lng: Int32Array.from(positions, (at) => (at === null ? NO_POSITION : stepsOf(at[0]))),
    lat: Int32Array.from(positions, (at) => (at === null ? NO_POSITION : stepsOf(at[1]))),
  };
  // A degree is a pixel.
  const { marks, count } = markRecords([{ table, rows }], ([lng, lat]) => [lng, lat], SIZE, TOKENS.light);
  return { count, dots: marks.map(({ attributes: { cx, cy, r } }) => [cx, cy, r]) };
}

describe('records on the map of a dossier', () => {
  it('share a dot in one square, whose area tells their number', () => {
    const { count, dots } = markedAt([
      [1, 1],
      [3, 3],
      [3, 1],
      [1, 3],
      [50, 50],
    ]);
    expect(count).toBe(5);
    expect(dots).toEqual([
      [2, 2, 5],
      [50, 50, 2.5],
    ]);
  });

  it('stay within a limit of size', () => {
    const { dots } = markedAt(Array.from({ length: 1000 }, () => [1, 1] as const));
    expect(dots).toEqual([[1, 1, 14]]);
  });

  it('are those of the subject, with a position, within the frame', () => {
    expect(markedAt([[1, 1], null, [120, 5], [60, 60]], [0, 1, 2])).toEqual({
      count: 1,
      dots: [[1, 1, 2.5]],
    });
  });
});
