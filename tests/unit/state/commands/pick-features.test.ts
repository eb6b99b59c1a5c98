import { describe, expect, it } from 'vitest';
import type { FeatureId } from '../../../../src/domain/ids.ts';
import { cycleOverlap, pickFeatures, selectFeature } from '../../../../src/state/commands/select-features.ts';
import { createAppStore } from '../../../../src/state/store.ts';

const HERE: readonly FeatureId[] = ['port:ROCND', 'node:constanta', 'jurisdiction:RO'];

describe('pickFeatures', () => {
  it('selects the nearest feature and the next on each repeated press', () => {
    const store = createAppStore();
    const opened = HERE.map(() => {
      pickFeatures(store, HERE);
      return store.getState().scene.selection;
    });
    expect(opened).toEqual(HERE);
    pickFeatures(store, HERE);
    expect(store.getState().scene.selection).toBe('port:ROCND');
  });

  it('starts from the nearest feature again after another selection', () => {
    const store = createAppStore();
    pickFeatures(store, HERE);
    pickFeatures(store, HERE);
    selectFeature(store, 'leg:elsewhere');
    pickFeatures(store, HERE);
    expect(store.getState().scene.selection).toBe('port:ROCND');
  });

  it('clears the selection when no feature is at the place', () => {
    const store = createAppStore();
    pickFeatures(store, HERE);
    pickFeatures(store, []);
    expect(store.getState().scene.selection).toBeNull();
    expect(store.getState().session.overlap).toBeNull();
  });
});

describe('cycleOverlap', () => {
  it('cycles through overlapping features in both directions', () => {
    const store = createAppStore();
    pickFeatures(store, HERE);
    cycleOverlap(store, -1);
    expect(store.getState().scene.selection).toBe('jurisdiction:RO');
    cycleOverlap(store, 1);
    expect(store.getState().scene.selection).toBe('port:ROCND');
  });
});
