import { describe, expect, it } from 'vitest';
import { measuredPath } from '../../../../src/analysis/area/measured-path.ts';
import type { Corner } from '../../../../src/domain/area.ts';
import type { LegId } from '../../../../src/domain/ids.ts';

const LINE: readonly Corner[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [2, 1],
];
const leg: LegId = 'leg:bend';
const other: LegId = 'leg:other';
const lineOf = (id: LegId) => (id === leg ? LINE : null);

describe('measuredPath', () => {
  it('follows a leg between two corners on it, in either direction', () => {
    const [from, to]: readonly Corner[] = [
      [0.5, 0],
      [1.5, 1],
    ] as const;
    const ends = [from, to].map((at) => ({ at: at as Corner, leg }));
    expect(measuredPath(ends, lineOf)).toEqual([from, [1, 0], [1, 1], to]);
    expect(measuredPath(ends.toReversed(), lineOf)).toEqual([to, [1, 1], [1, 0], from]);
  });

  it('goes straight between corners on different, missing or unknown legs', () => {
    const straight: readonly Corner[] = [
      [0.5, 0],
      [1.5, 1],
    ];
    for (const legs of [
      [leg, other],
      [leg, null],
      [null, null],
      [other, other],
    ] as const) {
      expect(
        measuredPath(
          straight.map((at, i) => ({ at, leg: legs[i as 0 | 1] })),
          lineOf,
        ),
      ).toEqual(straight);
    }
  });
});
