import { describe, expect, it } from 'vitest';
import { draftOfBriefing } from '../../../../src/composing/briefing-of-draft.ts';
import { openDraft } from '../../../../src/features/briefing-editor/state/open-draft.ts';
import { endPresentation } from '../../../../src/features/present/state/end-presentation.ts';
import { isAway } from '../../../../src/features/present/state/is-away.ts';
import {
  showScreen,
  showWhy,
  toggleScreen,
} from '../../../../src/features/present/state/patch-presentation.ts';
import { newTimes, presentBriefing } from '../../../../src/features/present/state/present-briefing.ts';
import { returnToChapter } from '../../../../src/features/present/state/return-to-chapter.ts';
import { showChapter, stepChapter } from '../../../../src/features/present/state/show-chapter.ts';
import { roundCamera } from '../../../../src/scene/camera.ts';
import { cameraForSize } from '../../../../src/scene/camera-for-size.ts';
import { DEFAULT_SCENE } from '../../../../src/scene/defaults.ts';
import { toggleLayer } from '../../../../src/state/commands/filter-atlas.ts';
import { flyToFeature, reportCamera, reportMapState } from '../../../../src/state/commands/move-map.ts';
import { focusFeature, pickFeatures, selectFeature } from '../../../../src/state/commands/select-features.ts';
import { setMapSize } from '../../../../src/state/commands/set-map-size.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { makeAtlas } from '../../builders.ts';
import { MADE_SIZE, makeStory } from '../../state/made-story.ts';

const SIZE = MADE_SIZE;

const STORY = makeStory(
  'v=1&lng=21&lat=43&zoom=5&layers=routes',
  'v=1&lng=20&lat=42&zoom=6&layers=routes,ports&select=route:balkan',
  'v=1&lng=25&lat=44&zoom=4.5&layers=jurisdictions&brief-only=yes',
);

function presenting(): AppStore {
  const store = createAppStore({ data: { status: 'ready', atlas: makeAtlas() } });
  setMapSize(store, SIZE);
  presentBriefing(store, { story: STORY, handling: null }, 0, newTimes(STORY, 1000));
  return store;
}

/** Simulates the map: completes the camera request and reports the new camera. */
function arrive(store: AppStore): void {
  const { cameraRequest } = store.getState().session;
  if (cameraRequest?.kind !== 'camera') return;
  store.setState({ session: { ...store.getState().session, cameraRequest: null } });
  reportCamera(store, cameraRequest.camera);
}

describe('presentation', () => {
  it('shows the scene of the chapter in the current theme and language', () => {
    const { scene, session } = presenting().getState();
    expect(scene.layers).toEqual(['routes']);
    expect(scene.theme).toBe('auto');
    expect(scene.language).toBe(DEFAULT_SCENE.language);
    expect(session.cameraRequest).toMatchObject({ kind: 'camera', camera: { lng: 21, lat: 43, zoom: 5 } });
  });
  it('keeps the theme that the user has chosen', () => {
    const store = createAppStore({
      data: { status: 'ready', atlas: makeAtlas() },
      scene: { ...DEFAULT_SCENE, theme: 'contrast' },
    });
    presentBriefing(store, { story: STORY, handling: null });
    expect(store.getState().scene.theme).toBe('contrast');
  });
  it('restores the scene before the first of two nested presentations', () => {
    const store = createAppStore({
      data: { status: 'ready', atlas: makeAtlas() },
      scene: { ...DEFAULT_SCENE, layers: ['crossings'] },
    });
    presentBriefing(store, { story: STORY, handling: null });
    presentBriefing(store, { story: STORY, handling: null }, 1);
    endPresentation(store);
    expect(store.getState().scene.layers).toEqual(['crossings']);
  });
  it('does not start for a briefing without chapters', () => {
    const store = createAppStore({ data: { status: 'ready', atlas: makeAtlas() } });
    presentBriefing(store, { story: { ...STORY, chapters: [] }, handling: null });
    expect(store.getState().presentation).toBeNull();
  });
  it('steps through the chapters and stops at both ends', () => {
    const store = presenting();
    stepChapter(store, 1);
    expect(store.getState().scene.selection).toBe('route:balkan');
    expect(store.getState().session.lit).toEqual(['route:balkan']);
    stepChapter(store, 1);
    stepChapter(store, 1);
    expect(store.getState().presentation?.index).toBe(2);
    showChapter(store, -5);
    expect(store.getState().presentation?.index).toBe(0);
    expect(store.getState().session.lit).toEqual([]);
  });
  it('returns to the exact scene of the chapter after other changes', () => {
    const store = presenting();
    stepChapter(store, 1);
    arrive(store);
    const home = store.getState().scene;
    expect(isAway(store.getState())).toBe(false);
    toggleLayer(store, 'borders');
    selectFeature(store, 'jurisdiction:AL');
    reportCamera(store, { lng: 19, lat: 41, zoom: 8, bearing: 30, pitch: 20 });
    expect(isAway(store.getState())).toBe(true);
    returnToChapter(store);
    arrive(store);
    expect(store.getState().scene).toEqual(home);
    expect(isAway(store.getState())).toBe(false);
  });
  it('refits the chapter view after a resize unless the map has left it', () => {
    const store = presenting();
    arrive(store);
    const large = { width: 1400, height: 1120 };
    setMapSize(store, large);
    const { camera } = store.getState().presentation?.home ?? DEFAULT_SCENE;
    expect(camera.zoom).toBe(6);
    expect(store.getState().session.cameraRequest).toMatchObject({
      camera: roundCamera(cameraForSize({ ...camera, zoom: 5 }, SIZE, large)),
    });
    arrive(store);
    selectFeature(store, 'jurisdiction:AL');
    setMapSize(store, SIZE);
    expect(store.getState().scene.selection).toBe('jurisdiction:AL');
  });
  it('keeps the black screen or the overview open after a resize', () => {
    const store = presenting();
    arrive(store);
    for (const screen of ['black', 'overview'] as const) {
      showScreen(store, screen);
      setMapSize(store, { width: screen === 'black' ? 900 : 1000, height: 600 });
      expect(store.getState().presentation?.screen).toBe(screen);
    }
  });
  it('opens the "why" screen for a pressed feature only while presenting', () => {
    const store = presenting();
    pickFeatures(store, ['jurisdiction:AL']);
    expect(store.getState().presentation?.screen).toBe('why');
    const atlas = createAppStore({ data: { status: 'ready', atlas: makeAtlas() } });
    pickFeatures(atlas, ['jurisdiction:AL']);
    expect(atlas.getState().presentation).toBeNull();
  });
  it('counts as at its chapter while the map flies there', () => {
    const store = presenting();
    arrive(store);
    stepChapter(store, 1);
    // The flight to the previous chapter ends because the next flight starts.
    reportMapState(store, true);
    store.setState({ session: { ...store.getState().session, cameraRequest: null } });
    reportCamera(store, { lng: 20.5, lat: 42.5, zoom: 5.5, bearing: 0, pitch: 0 });
    expect(isAway(store.getState())).toBe(false);
    reportMapState(store, false);
    expect(isAway(store.getState())).toBe(true);
  });
  it('counts as away once the map flies elsewhere and returns on request', () => {
    const store = presenting();
    arrive(store);
    reportMapState(store, false);
    flyToFeature(store, 'jurisdiction:AL');
    reportMapState(store, true);
    store.setState({ session: { ...store.getState().session, cameraRequest: null } });
    expect(isAway(store.getState())).toBe(true);
    returnToChapter(store);
    const { session, presentation } = store.getState();
    expect(session.cameraRequest).toMatchObject({ kind: 'camera', camera: presentation?.home.camera });
    expect(isAway(store.getState())).toBe(false);
  });
  it('keeps the feature of the "why" screen when the focus moves', () => {
    const store = presenting();
    focusFeature(store, 'port:ALDRZ');
    toggleScreen(store, 'why');
    focusFeature(store, null);
    expect(store.getState().presentation).toMatchObject({ screen: 'why', asked: 'port:ALDRZ' });
    toggleScreen(store, 'why');
    expect(store.getState().presentation?.screen).toBe('chapter');
  });
  it('is at its chapter again when the "why" screen closes, unless the map was moved', () => {
    const store = presenting();
    arrive(store);
    pickFeatures(store, ['jurisdiction:AL']);
    expect(isAway(store.getState())).toBe(true);
    showScreen(store, 'chapter');
    expect(isAway(store.getState())).toBe(false);
    showWhy(store, 'jurisdiction:AL');
    reportCamera(store, { lng: 19, lat: 41, zoom: 8, bearing: 0, pitch: 0 });
    showScreen(store, 'chapter');
    expect(isAway(store.getState())).toBe(true);
  });
  it('measures how long each chapter was shown', () => {
    const store = presenting();
    showChapter(store, 1, 4000);
    showChapter(store, 0, 9000);
    showChapter(store, 2, 9500);
    expect(store.getState().presentation?.spentMs).toEqual([3500, 5000, 0]);
  });
  it('restores the earlier scene when it ends', () => {
    const store = createAppStore({
      data: { status: 'ready', atlas: makeAtlas() },
      scene: { ...DEFAULT_SCENE, selection: 'jurisdiction:AL' },
    });
    const before = store.getState().scene;
    presentBriefing(store, { story: STORY, handling: null });
    stepChapter(store, 1);
    endPresentation(store);
    expect(store.getState().scene).toEqual(before);
    expect(store.getState().presentation).toBeNull();
  });
  it('opens the chapter where it ends in the editor, if its briefing is open there', () => {
    const end = (id: string) => {
      const store = presenting();
      const draft = draftOfBriefing({ story: STORY, handling: null }, id);
      openDraft(store, draft, { takesFocus: false });
      stepChapter(store, 1);
      endPresentation(store);
      return store.getState().composing?.chapter;
    };
    expect(end(STORY.id)).toBe(STORY.chapters[1]?.id);
    expect(end('own-another')).toBeNull();
  });
});
