import { MODES, type Mode } from '../../domain/evidence.ts';
import { type CostModel, SPEEDS } from '../network/costs.ts';
import { noSpread, type Range, type Spread } from '../network/draw-costs.ts';
import type { Doubt } from './studies.ts';

/** Returns the range of a value ± its fraction `share`. */
export function rangeAround(value: number, share: number): Range {
  return [value * (1 - share), value * (1 + share)];
}

/** Returns the ranges of the chosen numbers. */
export function doubtOf(model: CostModel, { weights, speeds }: Doubt): Pick<Spread, 'weights' | 'speeds'> {
  const { km, hours, borders } = model.weights;
  const ranges = Object.fromEntries(MODES.map((mode) => [mode, SPEEDS[mode].range]));
  return {
    weights: {
      km: rangeAround(km, weights),
      hours: rangeAround(hours, weights),
      borders: rangeAround(borders, weights),
    },
    speeds: speeds ? (ranges as Record<Mode, Range>) : noSpread(model).speeds,
  };
}
