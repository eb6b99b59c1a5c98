import { describe, expect, it } from 'vitest';
import { valueOfIsoDate } from '../../../../src/importers/incidents/iso-date.ts';

describe('valueOfIsoDate', () => {
  it('distinguishes local time from UTC and returns other texts unchanged', () => {
    expect(valueOfIsoDate('2024-03-14')).toMatchObject({ zone: 'local', dayOnly: true });
    expect(valueOfIsoDate('2024-03-14T23:40:00Z')).toMatchObject({ zone: 'utc', dayOnly: false });
    expect(valueOfIsoDate('P1D')).toBe('P1D');
  });
});
