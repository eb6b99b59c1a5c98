import type { Mode } from '../../domain/evidence.ts';
import type { CrossingId, FeatureId, LegId, PassageId } from '../../domain/ids.ts';
import { type Closure, closeEdges } from './closure.ts';
import { type CostModel, deriveCosts, type Weights } from './costs.ts';
import type { DiversePaths } from './diverse.ts';
import type { Spread } from './draw-costs.ts';
import { isTrafficDocumented, type Network } from './network.ts';
import type { Path } from './path.ts';
import type { Pair, Seek } from './seek.ts';
import { verticesOfEnds } from './vertices-of-ends.ts';

/**
 * An unknown: whether anything moves on a leg or at a crossing for which no source documents it, or where in its
 * range a number lies. Never whether a road exists or a crossing is open: maps answer that.
 */
export type Unknown =
  | { readonly kind: 'leg'; readonly leg: LegId }
  | { readonly kind: 'crossing'; readonly crossing: CrossingId }
  | { readonly kind: 'weight'; readonly weight: keyof Weights }
  | { readonly kind: 'speed'; readonly mode: Mode };

/** Possible result, other than the current assumption. */
export type Finding = 'unused' | 'low' | 'high';

export interface Outcome {
  readonly finding: Finding;
  /**
   * Fraction of path kilometres, before or after, that only one of the two has; mean of all pairs, 0 to 1.
   */
  readonly change: number;
  /** Indexes of pairs left without a path. */
  readonly cutOff: readonly number[];
  /** Indexes of pairs with another first path. */
  readonly otherFirst: readonly number[];
  /** False if the search stopped early, so that the new paths may be incomplete and the change inexact. */
  readonly isComplete: boolean;
}

/** An information need: the unknown, its effects, and the atlas features concerned. */
export interface Gap {
  readonly unknown: Unknown;
  /** All outcomes, largest change first; the first is the reason. */
  readonly outcomes: readonly [Outcome, ...Outcome[]];
  readonly features: readonly FeatureId[];
  readonly passages: readonly PassageId[];
}

export interface GapQuery {
  readonly pairs: readonly Pair[];
  readonly model: CostModel;
  /** Ranges of numbers; zero width means known. */
  readonly spread: Pick<Spread, 'weights' | 'speeds'>;
  readonly closures: readonly Closure[];
  /** As `Seek`, with whether the search was exhaustive. */
  readonly seek: (...query: Parameters<Seek>) => DiversePaths;
}

export interface FoundGaps {
  readonly gaps: readonly Gap[];
  /** Number of unknowns tried. */
  readonly tried: number;
  /** False if the baseline search stopped early, so that unknowns on unfound paths were not tried. */
  readonly isComplete: boolean;
  /** Number of unknowns whose search stopped early: their changes may be inexact or missing. */
  readonly givenUp: number;
}

/**
 * Ranks unknowns by how much the result changes if only that one is resolved. The first step of a value of
 * information (Howard 1966), without probabilities, since none exist: it ranks influence, not monetary worth.
 * Unknowns without effect are left out.
 *
 * Ordered by pairs left without a path, then change, then pairs with another first path. Yields after each
 * unknown.
 *
 * @param onProgress called with the numbers of unknowns done and in all
 */
export function* findGaps(
  network: Network,
  query: GapQuery,
  onProgress: (done: number, total: number) => void = () => {},
): Generator<void, FoundGaps> {
  const { pairs, model, closures, seek } = query;
  const answer = (costModel: CostModel, more: readonly Closure[] = []) => {
    const costs = closeEdges(network, deriveCosts(network, costModel).of, [...closures, ...more]);
    return pairs.map(({ from, to }) =>
      seek(network, costs, verticesOfEnds(network, from), verticesOfEnds(network, to)),
    );
  };
  const before = answer(model);
  const trials = trialsOf(network, query, before);
  const gaps: Gap[] = [];
  let givenUp = 0;
  for (const [done, { unknown, findings }] of trials.entries()) {
    const outcomes = findings
      .map(({ finding, model: then = model, closure }) =>
        compare(network, before, answer(then, closure === undefined ? [] : [closure]), finding),
      )
      .sort(compareOutcomes);
    const [most, ...others] = outcomes;
    if (outcomes.some(({ isComplete }) => !isComplete)) givenUp += 1;
    if (most !== undefined && isChange(most)) {
      gaps.push({ unknown, outcomes: [most, ...others], ...concerned(network, unknown) });
    }
    onProgress(done + 1, trials.length);
    yield;
  }
  return {
    gaps: gaps.sort((a, b) => compareOutcomes(a.outcomes[0], b.outcomes[0])),
    tried: trials.length,
    isComplete: areComplete(before),
    givenUp,
  };
}

function areComplete(answers: readonly DiversePaths[]): boolean {
  return answers.every(({ isComplete }) => isComplete);
}

function isChange({ change, cutOff, otherFirst }: Outcome): boolean {
  return change > 0 || cutOff.length > 0 || otherFirst.length > 0;
}

interface Trial {
  readonly unknown: Unknown;
  readonly findings: readonly {
    readonly finding: Finding;
    readonly model?: CostModel;
    readonly closure?: Closure;
  }[];
}

/** Legs and crossings on no path change nothing when removed, so skip them. */
function trialsOf(network: Network, query: GapQuery, before: readonly DiversePaths[]): Trial[] {
  const { model, spread } = query;
  const used = [...new Set(before.flatMap(({ paths }) => paths).flatMap(({ edges }) => edges))].sort(
    (a, b) => a - b,
  );
  const usedEdges = used.flatMap((edge) => network.edges[edge] ?? []);
  const legs = usedEdges.flatMap((edge): Trial[] => {
    if (edge.kind !== 'leg' || isTrafficDocumented(edge)) return [];
    const closure = { kind: 'leg', leg: edge.id as LegId } as const;
    return [{ unknown: closure, findings: [{ finding: 'unused', closure }] }];
  });
  const documented = new Set(network.edges.filter(isTrafficDocumented).flatMap(({ a, b }) => [a, b]));
  const unsure = usedEdges.flatMap(({ crossing, a, b }): Trial[] => {
    if (crossing === null || documented.has(a) || documented.has(b)) return [];
    const closure = { kind: 'crossing', crossing } as const;
    return [{ unknown: closure, findings: [{ finding: 'unused', closure }] }];
  });
  const weights = (Object.keys(spread.weights) as (keyof Weights)[]).flatMap((weight): Trial[] => {
    const with_ = (value: number) => ({ ...model, weights: { ...model.weights, [weight]: value } });
    return [{ unknown: { kind: 'weight', weight }, findings: endsOf(spread.weights[weight], with_) }];
  });
  const speeds = (Object.keys(spread.speeds) as Mode[]).flatMap((mode): Trial[] => {
    const with_ = (value: number) => ({ ...model, speeds: { ...model.speeds, [mode]: value } });
    return [{ unknown: { kind: 'speed', mode }, findings: endsOf(spread.speeds[mode], with_) }];
  });
  return [...legs, ...unsure, ...weights, ...speeds].filter(({ findings }) => findings.length > 0);
}

function endsOf(
  [low, high]: readonly [number, number],
  modelWith: (value: number) => CostModel,
): Trial['findings'] {
  return low === high
    ? []
    : [
        { finding: 'low', model: modelWith(low) },
        { finding: 'high', model: modelWith(high) },
      ];
}

function compare(
  network: Network,
  before: readonly DiversePaths[],
  then: readonly DiversePaths[],
  finding: Finding,
): Outcome {
  const pairs = before.map(({ paths }, pair) => [paths, then[pair]?.paths ?? []] as const);
  const numbersOf = (test: (a: readonly Path[], b: readonly Path[]) => boolean) =>
    pairs.flatMap(([a, b], pair) => (test(a, b) ? [pair] : []));
  const firstOf = ([first]: readonly Path[]) => first?.edges.join(' ');
  return {
    finding,
    change: pairs.reduce((sum, [a, b]) => sum + changeBetween(network, a, b), 0) / Math.max(1, pairs.length),
    cutOff: numbersOf((a, b) => a.length > 0 && b.length === 0),
    otherFirst: numbersOf((a, b) => firstOf(a) !== firstOf(b)),
    isComplete: areComplete(then),
  };
}

/** Jaccard distance (1912) between the edges of two results, by kilometres. */
function changeBetween({ edges }: Network, a: readonly Path[], b: readonly Path[]): number {
  const [ofA, ofB] = [a, b].map((paths) => new Set(paths.flatMap((path) => path.edges)));
  const kmOf = (isIn: (edge: number) => boolean) =>
    edges.reduce((sum, { km }, edge) => (isIn(edge) ? sum + km : sum), 0);
  const either = kmOf((edge) => ofA?.has(edge) === true || ofB?.has(edge) === true);
  const one = kmOf((edge) => ofA?.has(edge) !== ofB?.has(edge));
  return either === 0 ? 0 : one / either;
}

function compareOutcomes(a: Outcome, b: Outcome): number {
  return (
    b.cutOff.length - a.cutOff.length || b.change - a.change || b.otherFirst.length - a.otherFirst.length
  );
}

/** A leg with its ends, a crossing with its border and node; none for a number. */
function concerned({ edges, vertices }: Network, unknown: Unknown): Pick<Gap, 'features' | 'passages'> {
  const edge = edges.find(
    ({ id, crossing }) =>
      (unknown.kind === 'leg' && id === unknown.leg) ||
      (unknown.kind === 'crossing' && crossing === unknown.crossing),
  );
  if (edge === undefined) return { features: [], passages: [] };
  const ends = [edge.a, edge.b].flatMap((vertex) => vertices[vertex]?.node ?? []);
  const borders = edge.passings.flatMap(({ border }) => border ?? []);
  const own: FeatureId = edge.crossing ?? edge.id;
  return { features: [...new Set<FeatureId>([own, ...ends, ...borders])], passages: edge.passages };
}
