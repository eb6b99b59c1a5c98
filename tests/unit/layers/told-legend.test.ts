import { expect, it } from 'vitest';
import { selectToldLegend } from '../../../src/layers/told-legend.ts';
import { makeContext, makeFullAtlas } from './made-context.ts';

it('keeps the lines of different layers apart, and tells no more than seven', () => {
  const context = makeContext({ layers: ['routes', 'ports', 'crossings'] }, makeFullAtlas());
  const all = (['routes', 'ports', 'crossings'] as const).flatMap((layer) =>
    selectToldLegend({ ...context, scene: { ...context.scene, layers: [layer] } }).map(({ key }) => key),
  );
  expect(all.filter((key) => /(^| )sea$/.test(key))).toHaveLength(2);
  expect(new Set(all).size).toBe(all.length);
  expect(selectToldLegend(context)).toHaveLength(7);
});
