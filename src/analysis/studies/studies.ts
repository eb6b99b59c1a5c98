/**
 * Types of the network studies beyond alternatives. Plain values, for transfer to and from a worker.
 * Indicative: they describe the schematic network, not what happens on it.
 */
import type { FeatureId } from '../../domain/ids.ts';
import type { Alternative, AskedPaths } from '../alternatives/alternatives.ts';
import type { CutParts } from '../network/find-cuts.ts';
import type { FoundGaps } from '../network/gaps.ts';
import type { Standing } from '../network/stability.ts';

export const STUDIES = ['cuts', 'watch', 'stability', 'gaps'] as const;
export type StudyKind = (typeof STUDIES)[number];

/** Pairs for shortest paths: all towns and ports, or the ends of the query. */
export const COUNTED_BETWEEN = ['network', 'ends'] as const;
export type CountedBetween = (typeof COUNTED_BETWEEN)[number];

/** Uncertainty of chosen numbers. */
export interface Doubt {
  /** Variation of the costs of a kilometre, an hour and a border: ± this fraction, 0 to below 1. */
  readonly weights: number;
  /** Whether speeds vary in the ranges of the atlas or stay at its assumptions. */
  readonly speeds: boolean;
}

export interface StudySettings {
  readonly cuts: { readonly parts: CutParts };
  readonly watch: {
    readonly count: number;
    readonly withPorts: boolean;
    /** Number of alternatives to model. */
    readonly paths: number;
    readonly between: CountedBetween;
  };
  readonly stability: Doubt & {
    readonly draws: number;
    readonly seed: number;
    /** Variation of each leg's cost: ± this fraction, 0 to below 1. */
    readonly legs: number;
    /** Fraction of simulation runs with an illustrative leg present, 0 to 1. */
    readonly illustrativeThere: number;
  };
  readonly gaps: Doubt;
}

/** All minimum sets of features whose removal leaves no path. */
export interface CutStudy {
  /**
   * Features per set, or their weight if records are weights; 0 without a path, `null` if no removable
   * features separate the ends.
   */
  readonly size: number | null;
  /** Legs, crossings, ports and nodes. */
  readonly cuts: readonly (readonly FeatureId[])[];
  /** False if there are more than listed. */
  readonly isComplete: boolean;
}

/** Fraction of the shortest paths between pairs that use a feature, 0 to 1. */
export interface Passed {
  readonly id: FeatureId;
  readonly share: number;
}

export interface WatchStudy {
  /** Number of alternatives modelled. */
  readonly paths: number;
  /** False if their search stopped early: there may be more. */
  readonly isComplete: boolean;
  readonly picks: readonly { readonly id: FeatureId; readonly added: number }[];
  readonly covered: number;
  /** Upper bound for any pick of as many. */
  readonly atMost: number;
  /** Pairs of places with a path. */
  readonly pairs: number;
  /** Crossings, ports and towns, then legs; most used first. */
  readonly places: readonly Passed[];
  readonly legs: readonly Passed[];
}

export interface StabilityStudy {
  readonly draws: number;
  /** False if the search for alternatives stopped early: there may be more. */
  readonly isComplete: boolean;
  /** By alternative, in their order. */
  readonly standings: readonly Standing[];
  readonly otherFirst: number;
  /** The other route that came first in most runs; `null` if none did. */
  readonly other: { readonly path: Alternative; readonly draws: number } | null;
  readonly withoutPath: number;
  /** Crossings and legs with the runs in which the first path used them; most first. */
  readonly onFirst: readonly { readonly id: FeatureId; readonly draws: number }[];
}

export type GapStudy = FoundGaps;

export interface Studies {
  readonly cuts: CutStudy;
  readonly watch: WatchStudy;
  readonly stability: StabilityStudy;
  readonly gaps: GapStudy;
}

/** A study with its query, including closures. */
export interface AskedStudy<K extends StudyKind> {
  readonly kind: K;
  readonly asked: AskedPaths;
  readonly settings: StudySettings[K];
}
