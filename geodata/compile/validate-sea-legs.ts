/** Checks that sea and ferry legs stay in the water, others on land. */
import { checkGround } from '../../src/domain/network-rules.ts';
import { describeNetworkFaults } from './describe-network-faults.ts';
import type { Check } from './validate.ts';

export const validateSeaLegs: Check = ({ sources, derived, ground }, problems) => {
  const inland = new Set<string>(
    sources.legs.filter(({ properties }) => properties.inland).map(({ id }) => id),
  );
  describeNetworkFaults(
    checkGround(derived.legs, (id) => inland.has(id), ground),
    problems,
  );
};
