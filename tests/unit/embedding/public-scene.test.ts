import { describe, expect, it } from 'vitest';
import { isPublicFeature, publicScene } from '../../../src/embedding/public-scene.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import { LAYER_IDS } from '../../../src/scene/scene.ts';

describe('the scene of a page for other sites', () => {
  it('leaves out where exactly borders are passed, and what moves', () => {
    const scene = publicScene({ ...DEFAULT_SCENE, layers: LAYER_IDS }, false);
    expect(LAYER_IDS.filter((layer) => !scene.layers.includes(layer))).toEqual(['crossings', 'movement']);
  });

  it('keeps crossings for who has asked for them', () => {
    const scene = publicScene(
      { ...DEFAULT_SCENE, layers: LAYER_IDS, selection: 'crossing:batrovci-bajakovo' },
      true,
    );
    expect(LAYER_IDS.filter((layer) => !scene.layers.includes(layer))).toEqual(['movement']);
    expect(scene.selection).toBe('crossing:batrovci-bajakovo');
  });

  it('has no crossing chosen, and any other feature as it was', () => {
    const chosen = (selection: 'crossing:batrovci-bajakovo' | 'port:ALDRZ') =>
      publicScene({ ...DEFAULT_SCENE, selection }, false).selection;
    expect([chosen('crossing:batrovci-bajakovo'), chosen('port:ALDRZ')]).toEqual([null, 'port:ALDRZ']);
    expect(isPublicFeature('crossing:batrovci-bajakovo', false)).toBe(false);
  });
});
