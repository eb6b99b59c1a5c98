import { expect, it } from 'vitest';
import { formatTimeOfDay } from '../../../../src/features/present/format-time-of-day.ts';
import { INTERFACE_LANGUAGES } from '../../../../src/i18n/languages.ts';

it.each(INTERFACE_LANGUAGES)('formats times in 24 hours in %s', (language) => {
  expect(formatTimeOfDay(new Date(2026, 0, 1, 13, 5).getTime(), language)).toMatch(/^13[:.]05$/);
  expect(formatTimeOfDay(new Date(2026, 0, 1, 0, 5).getTime(), language)).toMatch(/^00[:.]05$/);
});
