import { expect, it } from 'vitest';
import { fileNameOf } from '../../../src/exporters/download.ts';
import { AFTER_MIDNIGHT, inTimeZone, REGION_ZONE } from '../../support/time-zone.ts';

it('names a file by the local date, not the UTC date', async () => {
  const name = await inTimeZone(REGION_ZONE, () => fileNameOf('Waste', AFTER_MIDNIGHT, 'pptx'));
  expect(name).toBe('crossroads-waste-2026-07-05.pptx');
});
