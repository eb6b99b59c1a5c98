import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SCENE } from '../../../../src/scene/defaults.ts';
import {
  brushPeriod,
  resetFilters,
  setPeriod,
  settlePeriod,
} from '../../../../src/state/commands/filter-atlas.ts';
import { restoreScene } from '../../../../src/state/commands/restore-scene.ts';
import { periodOf } from '../../../../src/state/session.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';

const OPEN = { from: null, to: null };
const EARLY = { from: '2021-03', to: null };
const LATE = { from: '2022-07', to: '2023-01' };

/** The periods of the scene, each of which redraws the atlas. */
function redrawsOf(store: AppStore): readonly unknown[] {
  const periods: unknown[] = [];
  store.subscribe(({ scene }, before) => {
    if (scene.period !== before.scene.period) periods.push(scene.period);
  });
  return periods;
}

describe('brushing the period', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows every step at once and sets the period of the scene 150 ms after the last', () => {
    const store = createAppStore();
    const redraws = redrawsOf(store);
    brushPeriod(store, EARLY);
    vi.advanceTimersByTime(149);
    brushPeriod(store, LATE);
    vi.advanceTimersByTime(149);
    expect([periodOf(store.getState()), store.getState().scene.period]).toEqual([LATE, OPEN]);
    vi.advanceTimersByTime(1);
    expect([redraws, store.getState().session.period]).toEqual([[LATE], null]);
  });

  it('sets the period of the scene when the pointer is released, and only then', () => {
    const store = createAppStore();
    const redraws = redrawsOf(store);
    brushPeriod(store, EARLY);
    settlePeriod(store);
    expect(redraws).toEqual([EARLY]);
    vi.runAllTimers();
    settlePeriod(store);
    expect(redraws).toEqual([EARLY]);
  });

  it('redraws nothing when the brush returns to where it began', () => {
    const store = createAppStore();
    setPeriod(store, EARLY);
    const redraws = redrawsOf(store);
    brushPeriod(store, LATE);
    brushPeriod(store, { ...EARLY });
    vi.runAllTimers();
    expect([redraws, store.getState().session.period]).toEqual([[], null]);
  });

  it.each([
    ['another period is set', (store: AppStore) => setPeriod(store, OPEN)],
    ['the filters are reset', resetFilters],
    ['another scene is shown', (store: AppStore) => restoreScene(store, DEFAULT_SCENE)],
  ])('forgets the brushed period when %s', (_, change) => {
    const store = createAppStore();
    brushPeriod(store, EARLY);
    change(store);
    expect(periodOf(store.getState())).toEqual(OPEN);
    vi.runAllTimers();
    expect(store.getState().scene.period).toEqual(OPEN);
  });
});
