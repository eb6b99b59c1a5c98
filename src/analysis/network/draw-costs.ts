import { MODES, type Mode } from '../../domain/evidence.ts';
import { type CostModel, deriveCosts, type Weights } from './costs.ts';
import type { Network } from './network.ts';

export type Range = readonly [low: number, high: number];

/** What is unsure, and how far: each is drawn evenly from its range. They are ranges that somebody sets, not chances that something happens. */
export interface Spread {
  readonly weights: Readonly<Record<keyof Weights, Range>>;
  readonly speeds: Readonly<Record<Mode, Range>>;
  /** What each leg costs is multiplied by one of its own, besides its factor. */
  readonly legs: Range;
  /** Part of the draws in which an illustrative leg, which nobody documents, is there: 1 when it always is. */
  readonly illustrativeThere: number;
}

/** Everything as sure as the model has it. */
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
 * Costs by edge of one draw. Every unsure number takes one draw whether it has a spread or not, so that more spread in one leaves the others as they are.
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
