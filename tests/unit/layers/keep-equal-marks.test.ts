import { expect, it } from 'vitest';
import { buildDrawing } from '../../../src/layers/build-drawing.ts';
import { keepEqualMarks } from '../../../src/layers/keep-equal-marks.ts';
import { selectVisible } from '../../../src/scene/visible.ts';
import { EVERY_LAYER, makeContext } from './made-context.ts';

const context = makeContext(EVERY_LAYER);
const { atlas, scene } = context;
const whole = buildDrawing(context);

it('returns the earlier drawing when all marks are equal', () => {
  const again = buildDrawing({ ...context, atlas: selectVisible(atlas, { ...scene, routes: null }) });
  expect(again[0]).not.toBe(whole[0]);
  expect(keepEqualMarks(whole, again)).toBe(whole);
});

it('keeps every mark that looks the same when a filter removes features', () => {
  const evidence = scene.evidence.filter((step) => step !== 'illustrative');
  const less = buildDrawing({ ...context, atlas: selectVisible(atlas, { ...scene, evidence }) });
  const kept = keepEqualMarks(whole, less);
  expect(kept).toEqual(less);
  expect(kept.length).toBeLessThan(whole.length);
  expect(kept.filter((mark) => !whole.includes(mark)).length).toBeLessThan(kept.length / 4);
});
