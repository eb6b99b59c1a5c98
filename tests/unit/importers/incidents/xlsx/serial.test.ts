import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../../src/importers/incidents/build-column.ts';
import { valueOfSerial } from '../../../../../src/importers/incidents/xlsx/serial.ts';

const shown = (serial: number, style: 'date' | 'clock' | 'span', from1904 = false) =>
  textOf(valueOfSerial(serial, style, from1904) ?? '');

describe('valueOfSerial', () => {
  // These are the dates that Excel shows.
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-29'],
    [61, '1900-03-01'],
    [45365, '2024-03-14'],
    [45365.999305555553, '2024-03-14T23:59'],
    [2958465, '9999-12-31'],
  ])('reads the serial number %s as %s', (serial, date) => {
    expect(shown(serial, 'date')).toBe(date);
  });

  it('returns day 0 of 1900 for serial numbers below 1', () => {
    expect(shown(0, 'date')).toBe('1900-01-00');
    expect(shown(0.5, 'date')).toBe('1900-01-00');
    expect(shown(0, 'date', true)).toBe('1904-01-01');
  });

  it('counts from 1904 when the workbook does', () => {
    expect(shown(43903, 'date', true)).toBe('2024-03-14');
    expect(shown(60, 'date', true)).toBe('1904-03-01');
  });

  it('returns serial numbers outside the calendar as numbers', () => {
    expect(shown(-1, 'date')).toBe('-1');
    expect(shown(2958466, 'date')).toBe('2958466');
  });

  it('reads times of day and spans of more than a day', () => {
    expect(shown(0.98611111111111116, 'clock')).toBe('23:40');
    expect(shown(0.25 + 5 / 86400, 'clock')).toBe('06:00:05');
    expect(shown(1.5, 'span')).toBe('36:00');
    expect(shown(45365.25, 'clock')).toBe('2024-03-14T06:00');
  });
});
