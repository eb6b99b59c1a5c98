/** The files of `data/` that make up the atlas: their names and parsed contents. */
import type { Topology } from 'topojson-specification';
import type {
  Atlas,
  BasemapLabel,
  Citation,
  Editions,
  Market,
  PassageIndex,
  Route,
  TimelineEntry,
} from './atlas.ts';
import type { FeatureId } from './ids.ts';

export interface AtlasFiles {
  readonly jurisdictions: Atlas['jurisdictions'];
  readonly borders: Atlas['borders'];
  /** Without lines: these come from the legs. */
  readonly routes: readonly Route[];
  readonly nodes: Atlas['nodes'];
  readonly legs: Atlas['legs'];
  readonly ports: Atlas['ports'];
  readonly crossings: Atlas['crossings'];
  readonly places: Atlas['places'];
  readonly markets: readonly Market[];
  readonly timeline: readonly TimelineEntry[];
  readonly sources: readonly Citation[];
  readonly editions: Editions;
  readonly passages: PassageIndex;
  readonly aliases: Readonly<Record<string, FeatureId>>;
  readonly basemap: Topology;
  readonly labels: readonly BasemapLabel[];
}

/** The routes with their lines, under `data/`, for other maps. The app draws the legs instead. */
export const ROUTE_LINES_FILE_NAME = 'routes.geojson';

/** The base network and lengths of roads, under `data/`: fetched with the network panel. */
export const BASE_NETWORK_FILE_NAME = 'base-network.json';

/** The digest, under `data/`: fetched after the map has loaded. */
export const BRIEF_FILE_NAME = 'brief.json';

/** The numbers of the front page, under `data/`: fetched with it. */
export const KEY_FIGURES_FILE_NAME = 'key-figures.json';

/** The stories, under `data/`: fetched on demand. */
export const STORIES_FILE_NAME = 'stories.json';

/**
 * Names of features in a language (BCP 47), under `data/`: fetched with the interface texts of that language.
 */
export function namesFileName(language: string): string {
  return `names/${language}.json`;
}

/** Translations of the stories into an interface language other than English, under `data/`. */
export function translationsFileName(language: string): string {
  return `translations/${language}.json`;
}

/** Names under `data/`. */
export const ATLAS_FILE_NAMES: Readonly<Record<keyof AtlasFiles, string>> = {
  jurisdictions: 'jurisdictions.geojson',
  borders: 'borders.geojson',
  routes: 'route-list.json',
  nodes: 'network-nodes.geojson',
  legs: 'network-legs.geojson',
  ports: 'ports.geojson',
  crossings: 'crossings.geojson',
  places: 'places.geojson',
  markets: 'markets.json',
  timeline: 'timeline.json',
  sources: 'sources.json',
  editions: 'editions.json',
  passages: 'passages.json',
  aliases: 'aliases.json',
  basemap: 'basemap.topo.json',
  labels: 'basemap-labels.json',
};
