import { expect, it } from 'vitest';
import { localDay } from '../../../src/lib/local-day.ts';
import { AFTER_MIDNIGHT, inTimeZone, REGION_ZONE } from '../../support/time-zone.ts';

it('returns the calendar day in the local time zone, east and west of UTC', async () => {
  expect(await inTimeZone(REGION_ZONE, () => localDay(AFTER_MIDNIGHT))).toBe('2026-07-05');
  expect(await inTimeZone('UTC', () => localDay(AFTER_MIDNIGHT))).toBe('2026-07-04');
  expect(await inTimeZone('America/New_York', () => localDay(new Date('2026-01-01T03:00:00Z')))).toBe(
    '2025-12-31',
  );
});
