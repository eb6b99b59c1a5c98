import { describe, expect, it } from 'vitest';
import {
  BY_BORDERS,
  BY_HOURS,
  BY_KM,
  costModel,
  deriveCosts,
  hoursOf,
  SPEEDS,
  toStep,
} from '../../../../src/analysis/network/costs.ts';
import { MODES } from '../../../../src/domain/evidence.ts';
import { madeNetwork } from './made-network.ts';

const network = madeNetwork();
const at = (id: string) => network.edges.findIndex((edge) => edge.id === id);

describe('deriveCosts', () => {
  it('returns costs by kilometres, by hours of the mode or by borders', () => {
    const costs = [BY_KM, BY_HOURS, BY_BORDERS].map((weights) => deriveCosts(network, costModel(weights)).of);
    const of = (id: string) => costs.map((by) => by[at(id)]);
    expect(of('leg:town-gate')).toEqual([100, toStep(100 / 60), 0]);
    expect(of('leg:waypoint-quay')).toEqual([300, toStep(300 / 26), 0.5]);
    expect(of('leg:river')).toEqual([90, 9, 1]);
    expect(of('node:gate')).toEqual([0, 0, 1]);
  });

  it('combines the weights, applies leg factors and records their origin', () => {
    const factors = { from: 'own-incidents' as const, byLeg: new Map([['leg:river' as const, 3]]) };
    const { of, model } = deriveCosts(network, costModel({ km: 1, hours: 10, borders: 100 }, factors));
    expect(of[at('leg:river')]).toBe(3 * (90 + 90 + 100));
    expect(of[at('leg:town-gate')]).toBe(toStep(100 + 1000 / 60));
    expect(model.factors?.from).toBe('own-incidents');
  });

  it('adds up exactly in any order', () => {
    const km = network.edges.map((_, edge) => toStep(0.1 * (edge + 1)));
    const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
    expect(sum(km)).toBe(sum(km.toReversed()));
    expect(toStep(0.1) + toStep(0.2) + toStep(0.3)).toBe(toStep(0.3) + toStep(0.2) + toStep(0.1));
  });
});

describe('SPEEDS', () => {
  it('has a range around each speed', () => {
    for (const mode of MODES) {
      const { kmPerHour, range } = SPEEDS[mode];
      expect(range[0]).toBeLessThan(kmPerHour);
      expect(range[1]).toBeGreaterThan(kmPerHour);
    }
    expect(hoursOf({ mode: 'road', km: 30 }, costModel(BY_KM).speeds)).toBe(0.5);
  });
});
