import { expect } from 'vitest';
import { orientShape } from '../../../../src/analysis/area/rings.ts';
import { rowsInArea } from '../../../../src/analysis/area/rows-in-area.ts';
import type { AreaShape, Corner } from '../../../../src/domain/area.ts';
import { stepsOf } from '../../../../src/domain/incident.ts';

/** A rectangle by its sides, degrees. */
export function box(west: number, south: number, east: number, north: number): AreaShape {
  return orientShape([
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
      ],
    ],
  ]);
}

/** Which positions lie inside. */
export function insides(shape: AreaShape, positions: readonly Corner[]): readonly boolean[] {
  const column = (axis: 0 | 1) => Int32Array.from(positions, (position) => stepsOf(position[axis]));
  const all = Uint32Array.from(positions.keys());
  const rows = new Set(rowsInArea({ lng: column(0), lat: column(1) }, all, shape));
  return positions.map((_, row) => rows.has(row));
}

export function expectInside(shape: AreaShape, position: Corner, isInside: boolean): void {
  expect([position, ...insides(shape, [position])]).toEqual([position, isInside]);
}
