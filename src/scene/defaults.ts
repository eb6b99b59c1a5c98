/**
 * The default scene. The app sets the browser's language and fits the camera to {@link HOME_BOUNDS} in the
 * part of the map beside the panels.
 */
import { EVIDENCE } from '../domain/evidence.ts';
import type { Bounds } from '../lib/mercator.ts';
import { LAYER_IDS, OFF_BY_DEFAULT, SCENE_VERSION, type Scene } from './scene.ts';

/** Frames the ten jurisdictions, from Slovenia to the Black Sea coast of Romania. */
export const HOME_BOUNDS: Bounds = [13.0, 38.8, 30.2, 48.6];
/** Padding in px around the bounds, the same for the first static map and the live map. */
export const HOME_PADDING_PX = 12;

export const DEFAULT_SCENE: Scene = {
  version: SCENE_VERSION,
  camera: { lng: 20.4, lat: 43.6, zoom: 5.2, bearing: 0, pitch: 0 },
  projection: 'mercator',
  period: { from: null, to: null },
  markets: null,
  routes: null,
  feeders: true,
  layers: LAYER_IDS.filter((layer) => !OFF_BY_DEFAULT.includes(layer)),
  evidence: EVIDENCE,
  briefOnly: false,
  comparison: null,
  selection: null,
  passage: null,
  theme: 'auto',
  language: 'en',
};
