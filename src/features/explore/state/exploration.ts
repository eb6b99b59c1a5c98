/**
 * How the user's records are explored: facet values, search text, counted sets and the open record. The
 * filters of period and markets belong to the scene, as everything on the screen has one period; all else is
 * here and never in a URL.
 */
import type { FoundClusters } from '../../../analysis/clusters/find-clusters.ts';
import type { ColumnFilter } from '../../../analysis/incidents/column-filter.ts';
import type {
  BarKey,
  ChosenDimension,
  NamedDimension,
  Reach,
} from '../../../analysis/incidents/dimensions.ts';
import type { ExploredSet } from '../../../analysis/incidents/explored-set.ts';
import type { LaidHexagons } from '../../../analysis/incidents/hexagons.ts';
import type { ComparedWith } from '../../../analysis/incidents/period-before.ts';
import type { IncidentTable, IncidentTags } from '../../../domain/incident.ts';
import type { SplitView } from '../../../scene/scene.ts';

/** Dimensions filtered here; those of markets are the scene's. */
export type OwnDimension = Exclude<ChosenDimension, 'market'>;

/**
 * How the map shows records that pass: points, density, counts in hexagons, counts along legs, differences of
 * a comparison along legs, or clusters away from legs.
 */
export const MAP_MODES = ['points', 'density', 'hexagons', 'legs', 'difference', 'clusters'] as const;
export type MapMode = (typeof MAP_MODES)[number];

/** A set to count. */
export interface SetToExplore {
  /** Key of the set in the list. */
  readonly key: number;
  readonly table: IncidentTable;
  /** `null` until computed. */
  readonly tags: IncidentTags | null;
}

/** A row of a set, on the map or in the table. */
export interface IncidentRow {
  /** Key of the set. */
  readonly set: number;
  /** From 0, in the order of the file. */
  readonly row: number;
}

/**
 * Filters rows by position: inside one of the areas, or outside all. A row without a position passes neither.
 */
export interface AreaFilter {
  /** Ids of saved areas; at least one. */
  readonly areas: readonly string[];
  readonly side: 'inside' | 'outside';
}

export interface ExplorationState {
  /** Facet values that pass; a dimension that is missing or `null` lets all through. */
  readonly chosen: Readonly<Partial<Record<OwnDimension, readonly BarKey[] | null>>>;
  /** `null` for anywhere. */
  readonly area: AreaFilter | null;
  /**
   * At most one for each column of the files. Removed with the last file that has the column, unless the engine
   * has it.
   */
  readonly columns: readonly ColumnFilter[];
  /** Names of the columns that the panel shows without a filter too. */
  readonly openColumns: readonly string[];
  /** Empty for no search. */
  readonly text: string;
  readonly reach: Reach;
  /** Base unit in which the charts add up quantities; `null` for the number of records. */
  readonly measure: string | null;
  /** Sets to count; `explored` has those counted so far. */
  readonly wanted: readonly SetToExplore[];
  /** By key of the set. */
  readonly explored: ReadonlyMap<number, ExploredSet>;
  /** The open record, whether or not it passes the filters. Removed with its set. */
  readonly selected: IncidentRow | null;
  /**
   * By key of the set: 1 for rows picked in the table, whether or not they pass the filters. Removed with
   * their set.
   */
  readonly picked: ReadonlyMap<number, Uint8Array>;
  /** Records at the last pressed place, nearest first. */
  readonly here: readonly IncidentRow[];
  readonly mapMode: MapMode;
  /** Requested level; `hexagons` may still have another one. */
  readonly hexagonLevel: number;
  /** Hexagons of the rows of each counted set, by key of the set; all of one level. */
  readonly hexagons: ReadonlyMap<number, LaidHexagons>;
  readonly clusters: ClusterState;
  readonly isTableOpen: boolean;
  /** `null` while nothing is compared. */
  readonly comparison: Comparison | null;
  /** Split view of a comparison, if the map mode has one; `null` shows all that passes. */
  readonly splitView: SplitView | null;
}

/**
 * Map modes that can show each side of a comparison. A difference needs both sides, and clusters use all
 * records away from legs.
 */
const SPLIT_MODES: readonly MapMode[] = ['points', 'density', 'hexagons', 'legs'];

export function isSplitMode(mode: MapMode): boolean {
  return SPLIT_MODES.includes(mode);
}

/** Whether the mode draws route sections instead of the routes of the scene. */
export function replacesRoutes(mode: MapMode): boolean {
  return mode === 'legs' || mode === 'difference';
}

/** How records are grouped: by a dimension, or by a named column of the file. */
export type GroupSource = NamedDimension | `column:${string}`;

/** Two periods under one filter, the scene's first; or two groups of one period. */
export type ComparedPair = { readonly of: 'periods'; readonly with: ComparedWith } | ComparedGroups;

export interface ComparedGroups {
  readonly of: 'groups';
  readonly source: GroupSource;
  /** A facet value, or the text in the column; empty for none. */
  readonly first: BarKey;
  /** `null` for all others. */
  readonly second: BarKey | null;
}

/** Compared values: counts (per day for periods), or shares of each total. */
export const COMPARED_MEASURES = ['counts', 'shares'] as const;
export type ComparedMeasure = (typeof COMPARED_MEASURES)[number];

export interface Comparison {
  readonly pair: ComparedPair;
  readonly by: NamedDimension;
  readonly measure: ComparedMeasure;
}

export const FIRST_COMPARISON: Comparison = {
  pair: { of: 'periods', with: 'before' },
  by: 'leg',
  measure: 'counts',
};

/** Clusters of records away from legs. */
export interface ClusterState {
  /** Distance between neighbours in km, above 0; `least` neighbours begin a cluster. */
  readonly withinKm: number;
  readonly least: number;
  /** Under the filters of the last search; `null` before it, or after a failure. */
  readonly found: FoundClusters | null;
  /** Base unit of the sums in `found`; `null` for none. */
  readonly unit: string | null;
  /** 0 to 1 during a search, else `null`. */
  readonly progress: number | null;
  readonly hasFailed: boolean;
}

export const INITIAL_EXPLORATION: ExplorationState = {
  chosen: {},
  area: null,
  columns: [],
  openColumns: [],
  text: '',
  // Defaults of the atlas, which users change: a corridor is wider than the surroundings of a crossing.
  reach: { leg: 15, crossing: 10, port: 10, border: 10 },
  measure: null,
  wanted: [],
  explored: new Map(),
  selected: null,
  picked: new Map(),
  here: [],
  mapMode: 'points',
  hexagonLevel: 0,
  hexagons: new Map(),
  // Defaults of the atlas, which users change: a valley or the outskirts of a town, and more than a
  // coincidence.
  clusters: { withinKm: 5, least: 5, found: null, unit: null, progress: null, hasFailed: false },
  isTableOpen: false,
  comparison: null,
  splitView: null,
};
