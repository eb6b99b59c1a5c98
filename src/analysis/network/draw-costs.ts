import { MODES, type Mode } from '../../domain/evidence.ts';
import { type CostModel, deriveCosts, type Weights } from './costs.ts';
import type { Network } from './network.ts';

export type Range = readonly [low: number, high: number];

/**
 * Uncertain values and their ranges, drawn uniformly. The ranges are set by a person and are not
 * probabilities.
 */
export interface Spread {
  readonly weights: Readonly<Record<keyof Weights, Range>>;
  readonly speeds: Readonly<Record<Mode, Range>>;
  /** Range of an extra factor per leg. */
  readonly legs: Range;
  /** Fraction of simulation runs with an illustrative (undocumented) leg present: 1 for always. */
  readonly illustrativeThere: number;
}

/** Returns ranges of zero width at the model's values. */
export function noSpread({ weights, speeds }: CostModel): Spread {
  const only = (value: number): Range => [value, value];
  const bySpeed = Object.fromEntries(MODES.map((mode) => [mode, only(speeds[mode])]));
  return {
    weights: { km: only(weights.km), hours: only(weights.hours), borders: only(weights.borders) },
    speeds: bySpeed as Record<Mode, Range>,
    legs: [1, 1],
    illustrativeThere: 1,
  };
}

/**
 * Draws costs by edge. Every value consumes one random number even without spread, so that a wider range
 * leaves the others unchanged.
 *
 * @param random 0 ≤ n < 1
 */
export function drawCosts(
  network: Network,
  model: CostModel,
  spread: Spread,
  random: () => number,
): Float64Array {
  const draw = ([low, high]: Range) => low + random() * (high - low);
  const weights = {
    km: draw(spread.weights.km),
    hours: draw(spread.weights.hours),
    borders: draw(spread.weights.borders),
  };
  const speeds = Object.fromEntries(MODES.map((mode) => [mode, draw(spread.speeds[mode])]));
  const byLeg = new Map(model.factors?.byLeg);
  const away = new Set<number>();
  for (const [index, { id, kind, evidence }] of network.edges.entries()) {
    const [factor, share] = [draw(spread.legs), random()];
    if (kind !== 'leg') continue;
    const leg = id as `leg:${string}`;
    byLeg.set(leg, (byLeg.get(leg) ?? 1) * factor);
    if (evidence === 'illustrative' && share >= spread.illustrativeThere) away.add(index);
  }
  const drawn: CostModel = {
    weights,
    speeds: speeds as Record<Mode, number>,
    factors: { from: model.factors?.from ?? 'own-weights', byLeg },
  };
  return deriveCosts(network, drawn).of.map((cost, index) =>
    away.has(index) ? Number.POSITIVE_INFINITY : cost,
  );
}
