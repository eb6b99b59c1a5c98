import { expect, it } from 'vitest';
import { buildDrawing } from '../../../src/layers/build-drawing.ts';
import { selectVisibleMarks } from '../../../src/layers/visible-marks.ts';
import { Movement } from '../../../src/map/movement.ts';
import { ALL_DRAWN } from '../../../src/map/reveal-run.ts';
import { makeContext, makeFullAtlas } from '../layers/made-context.ts';

const ZOOM = 7;
const moving = buildDrawing(makeContext({ layers: ['movement'] }, makeFullAtlas()));
const movement = new Movement(selectVisibleMarks(moving, ZOOM), ZOOM);
const drawn = { head: ALL_DRAWN, spanOf: () => null };
const placesAt = (ms: number) => movement.dotsAt(ms, '#ffffff', drawn).map(({ point }) => point);

it('moves each dot, with its casing, along its line at 26 px a second', () => {
  const [before, after] = [placesAt(1000), placesAt(1100)];
  expect(before.length).toBeGreaterThan(2);
  expect(after).toHaveLength(before.length);
  expect(before[0]).toEqual(before[1]);
  const steps = before.map(([x, y], i) => Math.hypot((after[i]?.[0] ?? 0) - x, (after[i]?.[1] ?? 0) - y));
  // A dot that reaches the end of its line starts again.
  expect(steps.filter((step) => step <= 2.61).length).toBeGreaterThan(0.8 * steps.length);
  expect(Math.max(...steps.filter((step) => step < 26))).toBeGreaterThan(2);
});

it('shows no dot on a line that is still hidden', () => {
  const hidden = { head: 0.5, spanOf: () => ({ start: 0.6, end: 0.9 }) };
  expect(movement.dotsAt(1000, '#ffffff', hidden)).toEqual([]);
  expect(movement.isEmpty).toBe(false);
});
