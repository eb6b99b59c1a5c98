import type { NetworkFileFault } from '../../../importers/network/network-fault.ts';

/** A feature of a file. */
export interface FaultyFeature {
  readonly file: string;
  readonly feature: number;
  readonly id: string;
}

/**
 * Groups faults with the same cause and remedy, in the order of their first place: 20 sections with the same
 * wrong mode are one fault to mend. A fault of a whole file has no places.
 */
export function groupFaults(
  faults: readonly NetworkFileFault[],
  describe: (reason: NetworkFileFault['reason']) => string,
): readonly (readonly [cause: string, places: readonly FaultyFeature[]])[] {
  const groups = new Map<string, FaultyFeature[]>();
  for (const { file, feature, id, reason } of faults) {
    const cause = describe(reason);
    const places = groups.get(cause) ?? [];
    groups.set(cause, feature === null ? places : [...places, { file, feature, id }]);
  }
  return [...groups];
}
