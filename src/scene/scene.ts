/**
 * The scene: the one serialisable view, used by the address, chapters and exported images. It never contains
 * imported data.
 */
import type { Evidence } from '../domain/evidence.ts';
import type { FeatureId, MarketId, PassageId, RouteId } from '../domain/ids.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../i18n/languages.ts';

export const SCENE_VERSION = 2;

/** Degrees; zoom as in MapLibre (512 px world at zoom 0). */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

export const PROJECTIONS = ['mercator', 'globe'] as const;
export type Projection = (typeof PROJECTIONS)[number];

export const THEME_CHOICES = ['auto', 'light', 'dark', 'print', 'contrast'] as const;
/** `auto` follows `prefers-color-scheme` and `prefers-contrast`. */
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export { INTERFACE_LANGUAGES, type InterfaceLanguage };

/** Ids of the registry in `src/layers/index.ts`, repeated so that the codec need not import the layers. */
export const LAYER_IDS = [
  'jurisdictions',
  'borders',
  'routes',
  'nodes',
  'crossings',
  'ports',
  'finds',
  'places',
  'market-presence',
  'brief-coverage',
  'world-links',
  'movement',
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

/** Layers that fill the jurisdictions. They would hide each other, so a scene has at most one. */
export const SHADING_LAYERS: readonly LayerId[] = ['market-presence', 'brief-coverage'];

/**
 * Off in the default scene: shadings hide the grouping of the jurisdictions, moving signs distract, and finds
 * are no measure of traffic.
 */
export const OFF_BY_DEFAULT: readonly LayerId[] = [...SHADING_LAYERS, 'movement', 'finds'];

/** Closed interval of ISO dates of any precision; `null` is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** A movable divider over one place, or the same place twice. */
export const SPLIT_VIEWS = ['swipe', 'beside'] as const;
export type SplitView = (typeof SPLIT_VIEWS)[number];

/** Parts in which the right side of a comparison may differ from the scene. Both sides share the rest. */
export const COMPARED_PARTS = [
  'period',
  'markets',
  'routes',
  'feeders',
  'layers',
  'evidence',
  'briefOnly',
] as const satisfies readonly (keyof Scene)[];
export type ComparedParts = Pick<Scene, (typeof COMPARED_PARTS)[number]>;

/** The right side of a comparison. */
export interface Comparison extends ComparedParts {
  readonly way: SplitView;
}

export interface Scene {
  readonly version: typeof SCENE_VERSION;
  readonly camera: Camera;
  readonly projection: Projection;
  readonly period: Period;
  /**
   * Visible markets: leaves, or a parent for all of its sub-markets. `null` is all, including markets added
   * to the data later. Use `isMarketVisible`.
   */
  readonly markets: readonly MarketId[] | null;
  /** Visible routes; `null` is all. Use `isRouteVisible`. */
  readonly routes: readonly RouteId[] | null;
  /** Show feeders: legs of no named route, from outside the region. */
  readonly feeders: boolean;
  readonly layers: readonly LayerId[];
  readonly evidence: readonly Evidence[];
  /** Hide everything that is not from the brief. */
  readonly briefOnly: boolean;
  /** The scene is the left side of a comparison, this the right one; `null` without a comparison. */
  readonly comparison: Comparison | null;
  readonly selection: FeatureId | null;
  readonly passage: PassageId | null;
  readonly theme: ThemeChoice;
  readonly language: InterfaceLanguage;
}
