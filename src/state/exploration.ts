/**
 * How own incidents are explored: which bars are chosen, what is looked for, the counted sets and the incident that is open. Of what filters them, period and markets are
 * those of the scene, since everything on the screen has one period; all else is here, and like the incidents never in an address.
 */
import type { FoundClusters } from '../analysis/clusters/find-clusters.ts';
import type { BarKey, Dimension, Reach } from '../analysis/incidents/dimensions.ts';
import type { ChosenDimension, ExploredSet } from '../analysis/incidents/explored-set.ts';
import type { LaidHexagons } from '../analysis/incidents/hexagons.ts';
import type { ComparedWith } from '../analysis/incidents/span-before.ts';
import type { IncidentTable, IncidentTags } from '../domain/incident.ts';
import type { Period } from '../scene/scene.ts';

/** Dimensions whose bars are chosen here; those of markets are the scene's. */
export type OwnDimension = Exclude<ChosenDimension, 'market'>;

/**
 * How the map shows what passes: each record by itself, how densely they lie, counts in areas of one size, along legs, how what is compared differs
 * along legs, or where those that lie at no leg lie close together.
 */
export const MAP_MODES = ['points', 'density', 'hexagons', 'legs', 'difference', 'clusters'] as const;
export type MapMode = (typeof MAP_MODES)[number];

/** A set that is to be counted. */
export interface SetToExplore {
  /** Of the set, in the list of own incidents. */
  readonly key: number;
  readonly table: IncidentTable;
  /** `null` while they are worked out. */
  readonly tags: IncidentTags | null;
}

/** A row of a set, as its planner looks at it on the map or in the table. */
export interface IncidentRow {
  /** Key of the set. */
  readonly set: number;
  /** From 0, in the order of the file. */
  readonly row: number;
}

/** What has names, and is no part of the time that is compared. */
export const COMPARED_DIMENSIONS = [
  'leg',
  'jurisdiction',
  'market',
  'crossing',
  'port',
  'border',
] as const satisfies readonly Dimension[];
export type ComparedDimension = (typeof COMPARED_DIMENSIONS)[number];

/** Which rows pass by where they lie: in one of some areas, or in none of them. A row without position does neither. */
export interface AreaFilter {
  /** Of areas that are kept; one at least. */
  readonly areas: readonly string[];
  readonly side: 'inside' | 'outside';
}

export interface ExplorationState {
  /** Which bars let rows through; `null` is all. */
  readonly chosen: Readonly<Record<OwnDimension, readonly BarKey[] | null>>;
  /** In the place of the scene's period while a hand brushes it. */
  readonly brushed: Period | null;
  /** `null` is anywhere. */
  readonly area: AreaFilter | null;
  /** Empty for nothing. */
  readonly text: string;
  readonly reach: Reach;
  /** What is to be counted; the map below has what is counted so far. */
  readonly wanted: readonly SetToExplore[];
  /** By key of the set. */
  readonly explored: ReadonlyMap<number, ExploredSet>;
  /** The one that is open, whether filters let it through or not. It goes with its set. */
  readonly selected: IncidentRow | null;
  /** By key of the set, 1 for the rows that are picked in the table, whether filters let them through or not. They go with their set. */
  readonly picked: ReadonlyMap<number, Uint8Array>;
  /** What lies where the map was pressed last, nearest first. */
  readonly here: readonly IncidentRow[];
  readonly mapMode: MapMode;
  /** The level of the hexagons that are wanted; those below are of another until they are laid. */
  readonly hexagonLevel: number;
  /** Which hexagons the rows of each counted set lie in, by key of the set; all of one level. */
  readonly hexagons: ReadonlyMap<number, LaidHexagons>;
  readonly clusters: ClusterState;
  readonly isTableOpen: boolean;
  /** What stands beside what; `null` while nothing is compared. */
  readonly comparison: Comparison | null;
  /** How the map parts what is compared, where the picture can be parted; `null`: it shows all that passes. */
  readonly splitView: SplitView | null;
}

/** Left and right of a handle that is pulled over one place, or the same place twice. */
export const SPLIT_VIEWS = ['swipe', 'beside'] as const;
export type SplitView = (typeof SPLIT_VIEWS)[number];

/** Map modes that can show each side of a comparison by itself. A difference is of both, and clusters are looked for in all that lies at no leg. */
const SPLIT_MODES: readonly MapMode[] = ['points', 'density', 'hexagons', 'legs'];

export function isSplitMode(mode: MapMode): boolean {
  return SPLIT_MODES.includes(mode);
}

/** By what records are told apart into groups: a dimension, or a column of the file itself by its name. */
export type GroupSource = ComparedDimension | `column:${string}`;

/** Two periods under one filter, the scene's first; or two groups of one period. */
export type ComparedPair = { readonly of: 'periods'; readonly with: ComparedWith } | ComparedGroups;

export interface ComparedGroups {
  readonly of: 'groups';
  readonly source: GroupSource;
  /** A bar of the dimension, or what stands in the column: empty for nothing. */
  readonly first: BarKey;
  /** `null` for all others. */
  readonly second: BarKey | null;
}

/** What of both is compared: how many there are (of periods in a day), or which part of all of each. */
export const COMPARED_MEASURES = ['counts', 'shares'] as const;
export type ComparedMeasure = (typeof COMPARED_MEASURES)[number];

export interface Comparison {
  readonly pair: ComparedPair;
  readonly by: ComparedDimension;
  readonly measure: ComparedMeasure;
}

export const FIRST_COMPARISON: Comparison = {
  pair: { of: 'periods', with: 'before' },
  by: 'leg',
  measure: 'counts',
};

/** What lies at no leg, by where it lies close together. */
export interface ClusterState {
  /** Kilometres within which records are near each other, above 0; and how many of them make a cluster begin. */
  readonly withinKm: number;
  readonly least: number;
  /** Under the filters when they were looked for last; `null` before, or after a failure. */
  readonly found: FoundClusters | null;
  /** 0 to 1 while they are looked for, else `null`. */
  readonly progress: number | null;
  readonly hasFailed: boolean;
}

export const NOTHING_CHOSEN: ExplorationState['chosen'] = {
  jurisdiction: null,
  leg: null,
  crossing: null,
  port: null,
  border: null,
  weekday: null,
};

export const INITIAL_EXPLORATION: ExplorationState = {
  chosen: NOTHING_CHOSEN,
  brushed: null,
  area: null,
  text: '',
  // A convention of the atlas, which a planner changes: a corridor is wider than the surroundings of a crossing.
  reach: { leg: 15, crossing: 10, port: 10, border: 10 },
  wanted: [],
  explored: new Map(),
  selected: null,
  picked: new Map(),
  here: [],
  mapMode: 'points',
  hexagonLevel: 0,
  hexagons: new Map(),
  // A convention of the atlas, which a planner changes: a valley or the outskirts of a town, and more than a coincidence.
  clusters: { withinKm: 5, least: 5, found: null, progress: null, hasFailed: false },
  isTableOpen: false,
  comparison: null,
  splitView: null,
};
