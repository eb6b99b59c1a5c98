/** The user's network query, simulated closures and results. Never in a URL. */
import type { Alternative, AnsweredPaths, AskedPaths } from '../../../analysis/alternatives/alternatives.ts';
import type { OwnWeights } from '../../../analysis/alternatives/own-weights.ts';
import type { Weights } from '../../../analysis/network/costs.ts';
import type { AskedStudy, Studies, StudyKind, StudySettings } from '../../../analysis/studies/studies.ts';
import type { Closable } from '../../../domain/closure.ts';
import { MODES, type Mode } from '../../../domain/evidence.ts';
import type { FeatureId, JurisdictionId, NodeId, PortId } from '../../../domain/ids.ts';
import type { NetworkRefusal } from '../../../importers/network/network-fault.ts';
import type { SplitView } from '../../../scene/scene.ts';
import type { TaskFailure } from '../../../workers/protocol.ts';

/** Where paths begin or end: a feature of the atlas, or an area of interest by its id. */
export type QueryEnd =
  | { readonly kind: 'feature'; readonly id: NodeId | PortId | JurisdictionId }
  | { readonly kind: 'area'; readonly id: string };

/** What paths minimise: one measure, or a weighted mix. */
export const COSTS = ['km', 'hours', 'borders', 'mix'] as const;
export type CostChoice = (typeof COSTS)[number];

export interface PathQuery {
  /** Id of the user's network to query; `null` for the atlas network. */
  readonly on: string | null;
  /** Whether that network is added to the network of the atlas. */
  readonly isAdded: boolean;
  readonly from: QueryEnd | null;
  readonly to: QueryEnd | null;
  readonly cost: CostChoice;
  /** Of `mix`: cost of a kilometre, an hour and a border. */
  readonly mix: Weights;
  /** How the user's records change legs; `null` for no change. */
  readonly own: OwnWeights | null;
  readonly count: number;
  /** Maximum share of its cost in common with a better path, 0 to 1. */
  readonly maxShared: number;
  /** Maximum cost, as a multiple of the best. */
  readonly maxDetour: number;
  /** Whether suspended or closed legs may be used. */
  readonly outOfService: boolean;
  /** Modes of transport that paths may use; `null` for the usual ones. */
  readonly modes: readonly Mode[] | null;
}

/**
 * Modes that paths of a query may use. Usual are all on a network of the user alone, and all but railways with
 * that of the atlas: the cost of changing between road and rail is unknown.
 */
export function modesOf({
  modes,
  ...question
}: Pick<PathQuery, 'modes' | 'on' | 'isAdded'>): readonly Mode[] {
  return modes ?? (usesAtlas(question) ? MODES.filter((mode) => mode !== 'rail') : MODES);
}

/** Whether paths may use the network of the atlas. */
export function usesAtlas({ on, isAdded }: Pick<PathQuery, 'on' | 'isAdded'>): boolean {
  return on === null || isAdded;
}

/** Without or with simulated closures. */
export const PATH_VIEWS = ['baseline', 'scenario'] as const;
export type PathView = (typeof PATH_VIEWS)[number];

/** Progress from 0 to 1, or the failure; `null` when idle. */
export type NetworkWork = { readonly share: number } | { readonly failure: TaskFailure['kind'] } | null;

/** Query of a computed study, so that it can be restored. */
export interface StudyQuery {
  readonly question: PathQuery;
  readonly closed: readonly Closable[];
  readonly view: PathView;
}

export interface WorkedOutStudy<K extends StudyKind> {
  readonly of: StudyQuery;
  readonly asked: AskedStudy<K>;
  readonly value: Studies[K];
}

/** Files of a user's network being checked, or why they were refused. */
export type OwnNetworkLoad = { readonly name: string } & (
  | { readonly share: number }
  | { readonly refusal: NetworkRefusal }
  | { readonly failure: TaskFailure['kind'] }
);

export interface NetworkState {
  readonly question: PathQuery;
  /** The query as opened, if it was saved before there were road distances; `null` for any other. */
  readonly earlier: PathQuery | null;
  /** In the order of declaration. */
  readonly closed: readonly Closable[];
  /** Which alternatives are shown if something is closed. */
  readonly view: PathView;
  /** Split view if something is closed; `null` shows one at a time. */
  readonly splitView: SplitView | null;
  /** Index of the chosen alternative. */
  readonly looked: number;
  /** A route of a study that is shown instead of an alternative; `null` for none. */
  readonly opened: Alternative | null;
  /** Last result and its query. */
  readonly answered: {
    readonly asked: AskedPaths;
    readonly question: PathQuery;
    readonly paths: AnsweredPaths;
  } | null;
  readonly work: NetworkWork;
  /** `null` while nothing loads, and after a success. */
  readonly load: OwnNetworkLoad | null;
  readonly studySettings: StudySettings;
  /** Latest result of each; `null` before it. */
  readonly studies: { readonly [K in StudyKind]: WorkedOutStudy<K> | null };
  readonly studyWork: Readonly<Record<StudyKind, NetworkWork>>;
  /** Features of a study that are marked on the map. */
  readonly marked: readonly FeatureId[];
}

/** Bounds of a weight above 0: beyond them, rounding of summed costs would change the order of paths. */
const MIN_WEIGHT = 1e-4;
export const MAX_WEIGHT = 1e6;

/** Clamps a weight; 0 for values that are not positive. */
export function boundWeight(value: number): number {
  return value > 0 ? Math.min(MAX_WEIGHT, Math.max(MIN_WEIGHT, value)) : 0;
}

/** A border counts as much as a hundred kilometres. */
const FIRST_MIX: Weights = { km: 1, hours: 0, borders: 100 };

const FIRST_SETTINGS: StudySettings = {
  cuts: { parts: 'nodes-and-crossings' },
  watch: { count: 3, withPorts: true, paths: 10, between: 'network' },
  stability: {
    draws: 100,
    seed: 1,
    weights: 0.25,
    speeds: true,
    legs: 0.25,
    illustrativeThere: 0.75,
  },
  gaps: { weights: 0.25, speeds: true },
};

export const FIRST_NETWORK: NetworkState = {
  question: {
    on: null,
    isAdded: false,
    from: null,
    to: null,
    cost: 'km',
    mix: FIRST_MIX,
    own: null,
    count: 3,
    maxShared: 0.6,
    maxDetour: 2,
    outOfService: false,
    modes: null,
  },
  earlier: null,
  closed: [],
  view: 'scenario',
  splitView: null,
  looked: 0,
  opened: null,
  answered: null,
  work: null,
  load: null,
  studySettings: FIRST_SETTINGS,
  studies: { cuts: null, watch: null, stability: null, gaps: null },
  studyWork: { cuts: null, watch: null, stability: null, gaps: null },
  marked: [],
};
