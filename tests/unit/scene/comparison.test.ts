import { describe, expect, it } from 'vitest';
import { compareWithItself, rightSideOf, swapSides } from '../../../src/scene/comparison.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';

const then = { ...DEFAULT_SCENE, period: { from: null, to: '2006' }, selection: 'route:balkan' as const };
/** 2006 left, the latest date right. */
const scene = { ...compareWithItself(DEFAULT_SCENE, 'swipe'), period: then.period };

describe('a comparison of two scenes', () => {
  it('keeps the view of its beginning on the right', () => {
    expect(rightSideOf(scene)?.period).toEqual(DEFAULT_SCENE.period);
    expect(rightSideOf(DEFAULT_SCENE)).toBeNull();
  });
  it('shares camera and selection between its sides', () => {
    const right = rightSideOf({ ...scene, selection: then.selection, camera: { ...scene.camera, zoom: 7 } });
    expect(right).toMatchObject({ selection: 'route:balkan', camera: { zoom: 7 }, comparison: null });
  });
  it('exchanges its sides, and twice is as before', () => {
    const swapped = swapSides({ ...scene, briefOnly: true });
    expect(swapped).toMatchObject({ briefOnly: false, period: { to: null } });
    expect(rightSideOf(swapped)).toMatchObject({ briefOnly: true, period: { to: '2006' } });
    expect(swapSides(swapped)).toEqual({ ...scene, briefOnly: true });
    expect(swapSides(then)).toBe(then);
  });
});
