/**
 * What is worked out about a question to the network besides its alternatives, as it goes to a worker and comes back: plain values, all of them. It is indicative, on a schematic
 * network: it tells what the drawn network holds, and nothing of what happens on it.
 */
import type { FeatureId } from '../../domain/ids.ts';
import type { AskedPaths } from '../alternatives/alternatives.ts';
import type { CutParts } from '../network/find-cuts.ts';
import type { FoundGaps } from '../network/gaps.ts';
import type { Standing } from '../network/stability.ts';

export const STUDIES = ['cuts', 'watch', 'stability', 'gaps'] as const;
export type StudyKind = (typeof STUDIES)[number];

/** Between which places shortest paths are counted: all towns and ports, or those at the ends of the question. */
export const COUNTED_BETWEEN = ['network', 'ends'] as const;
export type CountedBetween = (typeof COUNTED_BETWEEN)[number];

/** How far numbers are varied that somebody chose. */
export interface Doubt {
  /** What a kilometre, an hour and a border cost: by as much of it to either side, 0 to below 1. */
  readonly weights: number;
  /** Whether speeds lie anywhere in the ranges of the atlas, or are what it assumes. */
  readonly speeds: boolean;
}

export interface StudySettings {
  readonly cuts: { readonly parts: CutParts };
  readonly watch: {
    readonly count: number;
    readonly withPorts: boolean;
    /** How many alternatives are modelled. */
    readonly paths: number;
    readonly between: CountedBetween;
  };
  readonly stability: Doubt & {
    readonly draws: number;
    readonly seed: number;
    /** What each leg costs: by as much of it to either side, 0 to below 1. */
    readonly legs: number;
    /** Part of the draws in which an illustrative leg is there, 0 to 1. */
    readonly illustrativeThere: number;
  };
  readonly gaps: Doubt;
}

/** All smallest sets of things without which no path is left. */
export interface CutStudy {
  /** How many things each of them holds, or what they weigh where own incidents are weights: 0 where no path is there to be cut, `null` where nothing that may be taken out parts the two ends. */
  readonly size: number | null;
  /** Legs, crossings, ports and nodes. */
  readonly cuts: readonly (readonly FeatureId[])[];
  /** False where there are more than are listed. */
  readonly isComplete: boolean;
}

/** Of the shortest paths between pairs of places, the part that leads over something, 0 to 1. */
export interface Passed {
  readonly id: FeatureId;
  readonly share: number;
}

export interface WatchStudy {
  /** How many alternatives were modelled. */
  readonly paths: number;
  /** False where the search for them was given up: there may be more. */
  readonly isComplete: boolean;
  readonly picks: readonly { readonly id: FeatureId; readonly added: number }[];
  readonly covered: number;
  /** No pick of as many covers more. */
  readonly atMost: number;
  /** Pairs of places that some path joins. */
  readonly pairs: number;
  /** Crossings, ports and towns, then legs: what most lead over first. */
  readonly places: readonly Passed[];
  readonly legs: readonly Passed[];
}

export interface StabilityStudy {
  readonly draws: number;
  /** False where the search for the alternatives that are ranked was given up: there may be more. */
  readonly isComplete: boolean;
  /** By alternative, in their order. */
  readonly standings: readonly Standing[];
  readonly otherFirst: number;
  readonly withoutPath: number;
  /** Crossings and legs, with the draws in which the first path led over them; most first. */
  readonly onFirst: readonly { readonly id: FeatureId; readonly draws: number }[];
}

export type GapStudy = FoundGaps;

export interface Studies {
  readonly cuts: CutStudy;
  readonly watch: WatchStudy;
  readonly stability: StabilityStudy;
  readonly gaps: GapStudy;
}

/** A study with the question that it is of, whose closures count. */
export interface AskedStudy<K extends StudyKind> {
  readonly kind: K;
  readonly asked: AskedPaths;
  readonly settings: StudySettings[K];
}
