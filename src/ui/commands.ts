/** Store commands bound to one store, for components. */

import type { FeatureId } from '../domain/ids.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import type { Camera } from '../scene/scene.ts';
import { announce } from '../state/commands/announce.ts';
import { cycleOverlap } from '../state/commands/cycle-overlap.ts';
import { findInReader } from '../state/commands/find-in-reader.ts';
import { finishJump } from '../state/commands/finish-jump.ts';
import { flyToFeature } from '../state/commands/fly-to-feature.ts';
import { focusFeature } from '../state/commands/focus-feature.ts';
import { frameFeatures } from '../state/commands/frame-features.ts';
import { goHome } from '../state/commands/go-home.ts';
import { hoverFeature } from '../state/commands/hover-feature.ts';
import { beginPlanning } from '../state/commands/incidents/begin-planning.ts';
import { lightFeatures } from '../state/commands/light-features.ts';
import { askFrom } from '../state/commands/network/ask-network.ts';
import { beginNetwork } from '../state/commands/network/begin-network.ts';
import { declareClosed } from '../state/commands/network/declare-closed.ts';
import { openDialog } from '../state/commands/open-dialog.ts';
import { openInDocument } from '../state/commands/open-in-document.ts';
import { openPassage } from '../state/commands/open-passage.ts';
import { pickFeatures } from '../state/commands/pick-features.ts';
import {
  setExploring,
  showScreen,
  toggleLegend,
  togglePointer,
  toggleScreen,
} from '../state/commands/present/patch-presentation.ts';
import { presentBriefing } from '../state/commands/present/present-briefing.ts';
import { beginRehearsal, closeBriefing, toggleRehearsal } from '../state/commands/present/rehearse.ts';
import { returnToChapter } from '../state/commands/present/return-to-chapter.ts';
import { showChapter, stepChapter } from '../state/commands/present/show-chapter.ts';
import { reportMapState } from '../state/commands/report-map-state.ts';
import { reportReading } from '../state/commands/report-reading.ts';
import { requestCamera } from '../state/commands/request-camera.ts';
import { resetFilters } from '../state/commands/reset-filters.ts';
import { selectFeature } from '../state/commands/select-feature.ts';
import { setBriefOnly } from '../state/commands/set-brief-only.ts';
import { setLanguage } from '../state/commands/set-language.ts';
import { setMapSize } from '../state/commands/set-map-size.ts';
import { setMarkets } from '../state/commands/set-markets.ts';
import { brushPeriod, setPeriod, settlePeriod } from '../state/commands/set-period.ts';
import { setPreference } from '../state/commands/set-preference.ts';
import { setProjection } from '../state/commands/set-projection.ts';
import { setTheme } from '../state/commands/set-theme.ts';
import { dismissNotice, showNotice } from '../state/commands/show-notice.ts';
import { showReaderView } from '../state/commands/show-reader-view.ts';
import { showRightPanel } from '../state/commands/show-right-panel.ts';
import { setEvidence, toggleEvidence } from '../state/commands/toggle-evidence.ts';
import { toggleFeeders } from '../state/commands/toggle-feeders.ts';
import { toggleLayer } from '../state/commands/toggle-layer.ts';
import { toggleMarket } from '../state/commands/toggle-market.ts';
import { toggleRoute } from '../state/commands/toggle-route.ts';
import { loadBrief } from '../state/load-brief.ts';
import { loadStories } from '../state/load-stories.ts';
import type { AppStore } from '../state/store.ts';

type Rest<F> = F extends (store: AppStore, ...rest: infer R) => void ? (...rest: R) => void : never;

function bind<F extends (store: AppStore, ...rest: never[]) => void>(store: AppStore, command: F): Rest<F> {
  return ((...rest: never[]) => command(store, ...rest)) as Rest<F>;
}

/** Shows the whole globe in a window of ordinary height. */
const WORLD_ZOOM = 1.6;

export function makeCommands(store: AppStore) {
  return {
    select: bind(store, selectFeature),
    /** Selects a feature and moves the map to it. */
    open: (id: FeatureId) => {
      selectFeature(store, id);
      flyToFeature(store, id);
    },
    pick: bind(store, pickFeatures),
    cycleOverlap: bind(store, cycleOverlap),
    frame: bind(store, flyToFeature),
    frameAll: bind(store, frameFeatures),
    openPassage: bind(store, openPassage),
    finishJump: bind(store, finishJump),
    findInReader: bind(store, findInReader),
    reportReading: bind(store, reportReading),
    showRightPanel: bind(store, showRightPanel),
    loadBrief: () => void loadBrief(store),
    showReaderView: bind(store, showReaderView),
    openInDocument: bind(store, openInDocument),
    hover: bind(store, hoverFeature),
    focus: bind(store, focusFeature),
    light: bind(store, lightFeatures),
    goHome: bind(store, goHome),
    /** Without animation: key repeats would queue behind a flight. */
    requestCamera: (camera: Camera) => requestCamera(store, { kind: 'camera', camera, animate: false }),
    resetNorth: () => requestCamera(store, { kind: 'reset-north' }),
    zoomBy: (levels: number) => requestCamera(store, { kind: 'zoom-by', levels }),
    setProjection: bind(store, setProjection),
    toggleGlobe: () =>
      setProjection(store, store.getState().scene.projection === 'globe' ? 'mercator' : 'globe'),
    /** The globe with links to other continents. */
    showWorld: () => {
      setProjection(store, 'globe');
      toggleLayer(store, 'world-links', true);
      const { camera } = store.getState().scene;
      requestCamera(store, {
        kind: 'camera',
        camera: { ...camera, zoom: WORLD_ZOOM, bearing: 0, pitch: 0 },
        animate: true,
      });
    },
    openDialog: bind(store, openDialog),
    showNotice: bind(store, showNotice),
    dismissNotice: bind(store, dismissNotice),
    announce: bind(store, announce),
    /** Loads the stories if needed. */
    loadStories: (language: InterfaceLanguage) => void loadStories(store, language),
    present: bind(store, presentBriefing),
    showChapter: bind(store, showChapter),
    stepChapter: bind(store, stepChapter),
    beginRehearsal: bind(store, beginRehearsal),
    toggleRehearsal: bind(store, toggleRehearsal),
    closeBriefing: bind(store, closeBriefing),
    returnToChapter: bind(store, returnToChapter),
    showScreen: bind(store, showScreen),
    toggleScreen: bind(store, toggleScreen),
    togglePointer: bind(store, togglePointer),
    toggleLegend: bind(store, toggleLegend),
    setExploring: bind(store, setExploring),
    /** Opens the records panel. */
    beginPlanning: bind(store, beginPlanning),
    /** Opens the network panel. */
    beginNetwork: bind(store, beginNetwork),
    askFrom: bind(store, askFrom),
    declareClosed: bind(store, declareClosed),
    setMapSize: bind(store, setMapSize),
    reportMapState: bind(store, reportMapState),
    resetFilters: bind(store, resetFilters),
    setBriefOnly: bind(store, setBriefOnly),
    setLanguage: bind(store, setLanguage),
    setMarkets: bind(store, setMarkets),
    setPeriod: bind(store, setPeriod),
    brushPeriod: bind(store, brushPeriod),
    settlePeriod: bind(store, settlePeriod),
    setPreference: bind(store, setPreference),
    setTheme: bind(store, setTheme),
    setEvidence: bind(store, setEvidence),
    toggleEvidence: bind(store, toggleEvidence),
    toggleFeeders: bind(store, toggleFeeders),
    toggleLayer: bind(store, toggleLayer),
    toggleMarket: bind(store, toggleMarket),
    toggleRoute: bind(store, toggleRoute),
  };
}

export type Commands = ReturnType<typeof makeCommands>;
