import { describe, expect, it } from 'vitest';
import { isPublicFeature, publicScene } from '../../../src/embeds/public-scene.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import { LAYER_IDS } from '../../../src/scene/scene.ts';

describe('publicScene', () => {
  it('removes the crossings and movement layers', () => {
    const scene = publicScene({ ...DEFAULT_SCENE, layers: LAYER_IDS }, false);
    expect(LAYER_IDS.filter((layer) => !scene.layers.includes(layer))).toEqual(['crossings', 'movement']);
  });

  it('keeps the crossings layer and a selected crossing when requested', () => {
    const scene = publicScene(
      { ...DEFAULT_SCENE, layers: LAYER_IDS, selection: 'crossing:batrovci-bajakovo' },
      true,
    );
    expect(LAYER_IDS.filter((layer) => !scene.layers.includes(layer))).toEqual(['movement']);
    expect(scene.selection).toBe('crossing:batrovci-bajakovo');
  });

  it('clears a selected crossing and keeps any other selection', () => {
    const chosen = (selection: 'crossing:batrovci-bajakovo' | 'port:ALDRZ') =>
      publicScene({ ...DEFAULT_SCENE, selection }, false).selection;
    expect([chosen('crossing:batrovci-bajakovo'), chosen('port:ALDRZ')]).toEqual([null, 'port:ALDRZ']);
    expect(isPublicFeature('crossing:batrovci-bajakovo', false)).toBe(false);
  });
});
