import type { Mode } from '../../domain/evidence.ts';
import type { CrossingId, FeatureId, LegId, PassageId } from '../../domain/ids.ts';
import { type Closure, closeEdges } from './closure.ts';
import { type CostModel, deriveCosts, type Weights } from './costs.ts';
import type { DiversePaths } from './diverse.ts';
import type { Spread } from './draw-costs.ts';
import type { Network } from './network.ts';
import type { Path } from './path.ts';
import type { Pair, Seek } from './seek.ts';
import { verticesOfEnds } from './vertices-of-ends.ts';

/** One thing that nobody has told: whether an illustrative leg is there, whether a crossing is open, or where in its range a number lies. */
export type Unknown =
  | { readonly kind: 'leg'; readonly leg: LegId }
  | { readonly kind: 'crossing'; readonly crossing: CrossingId }
  | { readonly kind: 'weight'; readonly weight: keyof Weights }
  | { readonly kind: 'speed'; readonly mode: Mode };

/** What it could turn out to be, other than what is taken for now. */
export type Finding = 'absent' | 'closed' | 'low' | 'high';

export interface Outcome {
  readonly finding: Finding;
  /** Of the kilometres that the paths of before or of then lead over, the part that only one of the two do; the mean of all pairs, 0 to 1. */
  readonly change: number;
  /** Pairs by number that are left without a path. */
  readonly cutOff: readonly number[];
  /** Pairs by number whose first path is another. */
  readonly otherFirst: readonly number[];
  /** False where the search was given up before all paths had been looked at, so that the answer of then may hold more, and the change be another. */
  readonly isComplete: boolean;
}

/** A request for information: what to ask about, why, and what in the atlas it concerns. */
export interface Gap {
  readonly unknown: Unknown;
  /** The one that changes most is the reason. All that were tried, the one that changes most first. */
  readonly outcomes: readonly [Outcome, ...Outcome[]];
  readonly features: readonly FeatureId[];
  readonly passages: readonly PassageId[];
}

export interface GapQuery {
  readonly pairs: readonly Pair[];
  readonly model: CostModel;
  /** Ranges of numbers; what has no width is known. */
  readonly spread: Pick<Spread, 'weights' | 'speeds'>;
  /** Crossings whose status nobody has told. */
  readonly crossings: readonly CrossingId[];
  readonly closures: readonly Closure[];
  /** As `Seek`, telling besides whether all paths were looked at. */
  readonly seek: (...query: Parameters<Seek>) => DiversePaths;
}

export interface FoundGaps {
  readonly gaps: readonly Gap[];
  /** How many unknowns were tried. */
  readonly tried: number;
  /** False where the search for what is answered now was given up, so that unknowns on paths that it did not come to were not tried. */
  readonly isComplete: boolean;
  /** How many unknowns had a search that was given up: what changes by them may be told too small or too large, or not at all. */
  readonly givenUp: number;
}

/**
 * Which single unknown would change the answer most if it were known: each in turn is set to what it could turn out to be, and the rest stays. It is the first step of a value of information (Howard
 * 1966), without chances, since nobody has them: so it tells what an answer hangs on most, not what is worth asking in money. Unknowns that change nothing are left out.
 *
 * In order: what leaves most pairs without a path, then what changes most, then what changes which path comes first. Each unknown is a step.
 *
 * @param onProgress how many unknowns are done, of how many
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

/** Legs and crossings that no path leads over change nothing when they are taken out, so they are not tried. */
function trialsOf(network: Network, query: GapQuery, before: readonly DiversePaths[]): Trial[] {
  const { model, spread, crossings } = query;
  const used = [...new Set(before.flatMap(({ paths }) => paths).flatMap(({ edges }) => edges))].sort(
    (a, b) => a - b,
  );
  const usedEdges = used.flatMap((edge) => network.edges[edge] ?? []);
  const legs = usedEdges.flatMap(({ id, kind, evidence }): Trial[] => {
    if (kind !== 'leg' || evidence !== 'illustrative') return [];
    const closure = { kind: 'leg', leg: id as LegId } as const;
    return [{ unknown: closure, findings: [{ finding: 'absent', closure }] }];
  });
  const unsure = usedEdges.flatMap(({ crossing }): Trial[] => {
    if (crossing === null || !crossings.includes(crossing)) return [];
    const closure = { kind: 'crossing', crossing } as const;
    return [{ unknown: closure, findings: [{ finding: 'closed', closure }] }];
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

/** The distance of Jaccard (1912) between the edges of two answers, by their kilometres. */
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

/** A leg with its ends, a crossing with its border and node; a number concerns no feature. */
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
