import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../../src/domain/evidence.ts';
import { DEFAULT_SCENE, HOME_BOUNDS } from '../../../src/scene/defaults.ts';
import {
  resetFilters,
  setBriefOnly,
  setMarkets,
  setPeriod,
  toggleEvidence,
  toggleLayer,
  toggleMarket,
  toggleRoute,
} from '../../../src/state/commands/filter-atlas.ts';
import {
  finishCameraRequest,
  flyToFeature,
  goHome,
  reportCamera,
} from '../../../src/state/commands/move-map.ts';
import { announce } from '../../../src/state/commands/notify.ts';
import { hoverFeature, selectFeature } from '../../../src/state/commands/select-features.ts';
import { selectIsHidden } from '../../../src/state/selectors/hidden-feature.ts';
import {
  selectTimeline,
  selectVisibleAtlas,
  selectVisibleCounts,
} from '../../../src/state/selectors/visible-atlas.ts';
import { type AppState, createAppStore } from '../../../src/state/store.ts';
import { makeAtlas } from '../builders.ts';

const ready = () => createAppStore({ data: { status: 'ready', atlas: makeAtlas() } });

describe('filter commands', () => {
  it('hides a market with its children and stores null when all are shown', () => {
    const store = ready();
    toggleMarket(store, 'market:drugs');
    expect(store.getState().scene.markets).toEqual(['market:arms', 'market:cybercrime']);
    toggleMarket(store, 'market:drugs/heroin');
    expect(store.getState().scene.markets).toEqual([
      'market:arms',
      'market:cybercrime',
      'market:drugs/heroin',
    ]);
    toggleMarket(store, 'market:drugs');
    expect(store.getState().scene.markets).toBeNull();
  });
  it('replaces a parent market with its children when one is switched off', () => {
    const store = ready();
    setMarkets(store, ['market:drugs']);
    toggleMarket(store, 'market:drugs/cocaine', false);
    expect(store.getState().scene.markets).toEqual(['market:drugs/heroin']);
  });
  it('marks hidden features and recomputes only when a filter changes', () => {
    const store = ready();
    expect(selectIsHidden(store.getState(), 'market:arms')).toBe(false);
    toggleMarket(store, 'market:arms');
    expect(selectIsHidden(store.getState(), 'market:arms')).toBe(true);
    expect(selectIsHidden(store.getState(), 'jurisdiction:RS')).toBe(false);
    const before = selectVisibleAtlas(store.getState());
    reportCamera(store, { ...DEFAULT_SCENE.camera, zoom: 9 });
    expect(selectVisibleAtlas(store.getState())).toBe(before);
    toggleMarket(store, 'market:arms');
    expect(selectIsHidden(store.getState(), 'market:arms')).toBe(false);
  });
  it('hides no unknown feature and none before the atlas is loaded', () => {
    const store = ready();
    toggleMarket(store, 'market:arms');
    expect(selectIsHidden(store.getState(), 'market:nowhere')).toBe(false);
    expect(selectIsHidden(createAppStore().getState(), 'market:arms')).toBe(false);
  });
  it('hides the last route and shows it again', () => {
    const store = ready();
    toggleRoute(store, 'route:balkan');
    expect(store.getState().scene.routes).toEqual([]);
    toggleRoute(store, 'route:balkan');
    expect(store.getState().scene.routes).toBeNull();
  });
  it('keeps the order of evidence and layers', () => {
    const store = ready();
    toggleEvidence(store, 'literature');
    toggleEvidence(store, 'literature');
    expect(store.getState().scene.evidence).toEqual(EVIDENCE);
    toggleLayer(store, 'jurisdictions', false);
    toggleLayer(store, 'jurisdictions', true);
    expect(store.getState().scene.layers).toEqual(DEFAULT_SCENE.layers);
  });
  it('shows only the last chosen shading of the jurisdictions', () => {
    const store = ready();
    const shadings = () =>
      store.getState().scene.layers.filter((id) => id === 'market-presence' || id === 'brief-coverage');
    toggleLayer(store, 'market-presence');
    toggleLayer(store, 'brief-coverage', true);
    expect(shadings()).toEqual(['brief-coverage']);
    toggleLayer(store, 'market-presence');
    expect(shadings()).toEqual(['market-presence']);
    toggleLayer(store, 'brief-coverage', false);
    expect(shadings()).toEqual(['market-presence']);
  });
  it('swaps the ends of a reversed period', () => {
    const store = ready();
    setPeriod(store, { from: '2022', to: '2019-05' });
    expect(store.getState().scene.period).toEqual({ from: '2019-05', to: '2022' });
  });
  it('resets all filters and keeps the selection and camera', () => {
    const store = ready();
    setBriefOnly(store, true);
    setMarkets(store, []);
    selectFeature(store, 'route:balkan');
    resetFilters(store);
    expect(store.getState().scene).toEqual({ ...DEFAULT_SCENE, selection: 'route:balkan' });
  });
});

describe('camera commands', () => {
  it('stores the reported camera without a new camera request', () => {
    const store = ready();
    reportCamera(store, { lng: 20.123456, lat: 43, zoom: 5, bearing: 0, pitch: 0 });
    expect(store.getState().scene.camera.lng).toBe(20.123);
    expect(store.getState().session.cameraRequest).toBeNull();
  });
  it('notifies no subscriber when the rounded camera is unchanged', () => {
    const store = ready();
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    reportCamera(store, { ...DEFAULT_SCENE.camera, lng: DEFAULT_SCENE.camera.lng + 1e-9 });
    hoverFeature(store, null);
    expect(told).toBe(0);
  });
  it('creates a camera request for each command', () => {
    const store = ready();
    goHome(store);
    expect(store.getState().session.cameraRequest).toMatchObject({ bounds: HOME_BOUNDS });
    flyToFeature(store, 'route:balkan');
    expect(store.getState().session.cameraRequest).toMatchObject({ bounds: [20.46, 42.7, 23.32, 44.82] });
    // Its legs may reach other continents.
    flyToFeature(store, 'market:drugs/cocaine');
    expect(store.getState().session.cameraRequest).toMatchObject({ bounds: HOME_BOUNDS });
    expect(store.getState().scene.camera).toEqual(DEFAULT_SCENE.camera);
  });
  it('clears a finished request but keeps a later one', () => {
    const store = ready();
    goHome(store);
    const first = store.getState().session.cameraRequest;
    flyToFeature(store, 'market:drugs/cocaine');
    const second = store.getState().session.cameraRequest;
    if (first === null || second === null) throw new Error('nothing was asked for');
    finishCameraRequest(store, first);
    expect(store.getState().session.cameraRequest).toBe(second);
    finishCameraRequest(store, second);
    expect(store.getState().session.cameraRequest).toBeNull();
  });
  it('frames the lines of a route, or its band in brief only', () => {
    const store = ready();
    flyToFeature(store, 'route:balkan');
    expect(store.getState().session.cameraRequest).toMatchObject({ bounds: [20.46, 42.7, 23.32, 44.82] });
    setBriefOnly(store, true);
    flyToFeature(store, 'route:balkan');
    expect(store.getState().session.cameraRequest).toMatchObject({ bounds: [15, 41.5, 28, 46] });
  });
});

describe('selectTimeline', () => {
  const ids = (store: ReturnType<typeof ready>) => selectTimeline(store.getState()).map(({ id }) => id);
  it('keeps entries outside the period but applies markets and brief only', () => {
    const store = ready();
    setPeriod(store, { from: '2022', to: '2022' });
    expect(ids(store)).toEqual(['t1', 't2', 't3']);
    setMarkets(store, ['market:arms']);
    expect(ids(store)).toEqual(['t2', 't3']);
    setBriefOnly(store, true);
    expect(ids(store)).toEqual(['t2']);
  });
  it('removes hidden features from the timeline entries', () => {
    const store = ready();
    setBriefOnly(store, true);
    expect(selectTimeline(store.getState()).find(({ id }) => id === 't2')?.features).toEqual([
      'jurisdiction:RS',
    ]);
  });
});

describe('selectVisibleAtlas', () => {
  const see = (state: AppState) => selectVisibleAtlas(state);
  it('returns the same object while only camera, selection or hover changes', () => {
    const store = ready();
    const first = see(store.getState());
    reportCamera(store, { lng: 1, lat: 2, zoom: 3, bearing: 0, pitch: 0 });
    selectFeature(store, 'leg:sofia-nis');
    hoverFeature(store, 'node:nis');
    announce(store, 'Niš');
    expect(see(store.getState())).toBe(first);
    setBriefOnly(store, true);
    expect(see(store.getState())).not.toBe(first);
    expect(selectVisibleCounts(store.getState())?.leg).toBe(0);
  });
  it('returns null before the atlas is loaded', () => {
    expect(see(createAppStore().getState())).toBeNull();
  });
});
