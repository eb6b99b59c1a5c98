/** Cost of an edge by the user's weights: kilometres, hours, borders, or a mix. */
import { MODES, type Mode } from '../../domain/evidence.ts';
import type { LegId } from '../../domain/ids.ts';
import type { Edge, EdgeId, Network } from './network.ts';

export interface Speed {
  readonly kmPerHour: number;
  /** Range for simulation runs. */
  readonly range: readonly [low: number, high: number];
  /** Source; `null` for an assumption of the atlas. */
  readonly citation: string | null;
}

/**
 * Speeds by mode. All but that of rail are assumptions and must be shown as such: round figures for goods in
 * motion, without rest, loading or border waits. A lorry on mixed roads; a container ship at about 14 knots;
 * a ro-pax ferry at about 18 knots; a convoy on the Danube.
 */
export const SPEEDS: Readonly<Record<Mode, Speed>> = {
  road: { kmPerHour: 60, range: [45, 75], citation: null },
  rail: {
    kmPerHour: 18,
    range: [15, 50],
    citation:
      'European Court of Auditors, Special report 08/2016, Rail freight transport in the EU: still not on the right track (average speed of freight trains on many international routes)',
  },
  sea: { kmPerHour: 26, range: [20, 35], citation: null },
  ferry: { kmPerHour: 33, range: [26, 40], citation: null },
  river: { kmPerHour: 10, range: [6, 14], citation: null },
};

/** Cost of a kilometre, an hour and a border. None is below 0, at least one is above. */
export interface Weights {
  readonly km: number;
  readonly hours: number;
  readonly borders: number;
}

export const BY_KM: Weights = { km: 1, hours: 0, borders: 0 };
export const BY_HOURS: Weights = { km: 0, hours: 1, borders: 0 };
export const BY_BORDERS: Weights = { km: 0, hours: 0, borders: 1 };

/** Source of the legs' factors; results must state it. */
export type FactorsFrom = 'own-weights' | 'own-incidents';

export interface CostModel {
  readonly weights: Weights;
  /** Km/h by mode. */
  readonly speeds: Readonly<Record<Mode, number>>;
  /** Multipliers of a leg's cost, above 0; 1 for other legs. */
  readonly factors: { readonly from: FactorsFrom; readonly byLeg: ReadonlyMap<LegId, number> } | null;
}

export function costModel(weights: Weights, factors: CostModel['factors'] = null): CostModel {
  const speeds = Object.fromEntries(MODES.map((mode) => [mode, SPEEDS[mode].kmPerHour]));
  return { weights, speeds: speeds as Record<Mode, number>, factors };
}

/** By edge of a network. */
export interface Costs {
  readonly of: Float64Array;
  /** Model behind the costs, for display with results. */
  readonly model: CostModel;
}

/** Sums of such steps are exact below 2^33 in any order, so paths of equal cost compare as equal. */
const STEPS_PER_UNIT = 2 ** 20;

/** Rounds to the nearest step. */
export function toStep(cost: number): number {
  return Math.round(cost * STEPS_PER_UNIT) / STEPS_PER_UNIT;
}

/** Returns the least cost at or above a bound, allowing for rounding errors. */
export function stepAbove(bound: number): number {
  return Math.ceil(bound * STEPS_PER_UNIT - BOUND_SLACK) / STEPS_PER_UNIT;
}
const BOUND_SLACK = 1e-3;

export function deriveCosts({ edges }: Network, model: CostModel): Costs {
  return { of: Float64Array.from(edges, (edge) => toStep(costOf(edge, model))), model };
}

function costOf(edge: Edge, { weights, speeds, factors }: CostModel): number {
  const plain = weights.km * edge.km + weights.hours * hoursOf(edge, speeds) + weights.borders * edge.borders;
  return plain * (factorOf(edge.id, factors) ?? 1);
}

function factorOf(id: EdgeId, factors: CostModel['factors']): number | undefined {
  return factors?.byLeg.get(id as LegId);
}

/** Hours in motion; 0 at a crossing, whose waiting time is unknown. */
export function hoursOf({ mode, km }: Pick<Edge, 'mode' | 'km'>, speeds: CostModel['speeds']): number {
  return mode === null ? 0 : km / speeds[mode];
}
