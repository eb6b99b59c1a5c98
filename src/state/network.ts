/** What a planner asks of the network, which things are declared closed, and what was answered. It is the planner's own: no address has it. */
import type { AnsweredPaths, AskedPaths } from '../analysis/alternatives/alternatives.ts';
import type { OwnWeights } from '../analysis/alternatives/own-weights.ts';
import type { Weights } from '../analysis/network/costs.ts';
import type { AskedStudy, Studies, StudyKind, StudySettings } from '../analysis/studies/studies.ts';
import type { Closable } from '../domain/closure.ts';
import type { FeatureId, JurisdictionId, NodeId, PortId } from '../domain/ids.ts';
import type { NetworkRefusal } from '../importers/network/network-fault.ts';
import type { TaskFailure } from '../workers/protocol.ts';
import type { SplitView } from './exploration.ts';

/** Where paths begin or end: a thing of the atlas, or an area of interest by its id. */
export type QueryEnd =
  | { readonly kind: 'feature'; readonly id: NodeId | PortId | JurisdictionId }
  | { readonly kind: 'area'; readonly id: string };

/** What paths are sought by: the least of one thing, or of a planner's own mix. */
export const COSTS = ['km', 'hours', 'borders', 'mix'] as const;
export type CostChoice = (typeof COSTS)[number];

export interface PathQuery {
  /** Which of the planner's own networks is asked, by its id; `null` for that of the atlas. */
  readonly on: string | null;
  readonly from: QueryEnd | null;
  readonly to: QueryEnd | null;
  readonly cost: CostChoice;
  /** Of `mix`: what a kilometre, an hour and a border cost. */
  readonly mix: Weights;
  /** What own incidents do to legs, while there are any; `null` for nothing. */
  readonly own: OwnWeights | null;
  readonly count: number;
  /** How much of its cost an alternative may share with a better one, 0 to 1. */
  readonly maxShared: number;
  /** How many times as much as the best it may cost. */
  readonly maxDetour: number;
  /** Whether legs that are suspended or closed may be used. */
  readonly outOfService: boolean;
}

/** Nothing closed, or what is declared closed. */
export const PATH_VIEWS = ['baseline', 'scenario'] as const;
export type PathView = (typeof PATH_VIEWS)[number];

/** How much of an answer is worked out, from 0 to 1, or why there is none; `null` at rest. */
export type NetworkWork = { readonly share: number } | { readonly failure: TaskFailure['kind'] } | null;

/** What was asked when a study was worked out, so that it can be asked again. */
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

/** Files of an own network that are being checked, or why they were not taken. */
export type OwnNetworkLoad = { readonly name: string } & (
  | { readonly share: number }
  | { readonly refusal: NetworkRefusal }
  | { readonly failure: TaskFailure['kind'] }
);

export interface NetworkState {
  readonly question: PathQuery;
  /** In the order in which they were declared. */
  readonly closed: readonly Closable[];
  /** How the list stood before, the latest last; and what was undone, the next last. */
  readonly past: readonly (readonly Closable[])[];
  readonly future: readonly (readonly Closable[])[];
  /** Which alternatives are shown, where something is closed. */
  readonly view: PathView;
  /** How the map shows both, where something is closed; `null`: one at a time. */
  readonly splitView: SplitView | null;
  /** The place of the alternative that is looked at. */
  readonly looked: number;
  /** What was answered last, and to which question. */
  readonly answered: {
    readonly asked: AskedPaths;
    /** As it was asked. */
    readonly question: PathQuery;
    readonly paths: AnsweredPaths;
  } | null;
  readonly work: NetworkWork;
  /** `null` where none is being loaded, and the last one was taken. */
  readonly load: OwnNetworkLoad | null;
  readonly studySettings: StudySettings;
  /** Each as it was worked out last; `null` until it is. */
  readonly studies: { readonly [K in StudyKind]: WorkedOutStudy<K> | null };
  readonly studyWork: Readonly<Record<StudyKind, NetworkWork>>;
  /** What of a study is marked on the map. */
  readonly marked: readonly FeatureId[];
}

/** What a part of a mix may be, besides nothing: beyond, sums of costs would be rounded until other paths came first. */
const MIN_WEIGHT = 1e-4;
export const MAX_WEIGHT = 1e6;

/** The nearest that a part of a mix may be; nothing for what is no number. */
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
    from: null,
    to: null,
    cost: 'km',
    mix: FIRST_MIX,
    own: null,
    count: 3,
    maxShared: 0.6,
    maxDetour: 2,
    outOfService: false,
  },
  closed: [],
  past: [],
  future: [],
  view: 'scenario',
  splitView: null,
  looked: 0,
  answered: null,
  work: null,
  load: null,
  studySettings: FIRST_SETTINGS,
  studies: { cuts: null, watch: null, stability: null, gaps: null },
  studyWork: { cuts: null, watch: null, stability: null, gaps: null },
  marked: [],
};
