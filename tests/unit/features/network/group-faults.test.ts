import { describe, expect, it } from 'vitest';
import { groupFaults } from '../../../../src/features/network/own/group-faults.ts';
import type { NetworkFileFault } from '../../../../src/importers/network/network-fault.ts';

const faultOf = (feature: number | null, field: string): NetworkFileFault => ({
  file: 'roads.geojson',
  feature,
  id: `leg:${feature}`,
  reason: { code: 'unknown-field', field },
});

describe('groupFaults', () => {
  it('shows 21 faults of two causes as two groups, in the order of their first place', () => {
    const faults = [
      faultOf(1, 'colour'),
      ...Array.from({ length: 19 }, (_, i) => faultOf(i + 2, 'width')),
      faultOf(21, 'colour'),
    ];
    const groups = groupFaults(faults, (reason) => (reason.code === 'unknown-field' ? reason.field : ''));
    expect(groups.map(([cause, places]) => [cause, places.length])).toEqual([
      ['colour', 2],
      ['width', 19],
    ]);
    expect(groups[0]?.[1].map(({ feature }) => feature)).toEqual([1, 21]);
  });

  it('lists no place for a fault of a whole file', () => {
    expect(groupFaults([faultOf(null, 'colour')], () => 'too large')).toEqual([['too large', []]]);
  });
});
