import { describe, expect, it } from 'vitest';
import { DATE_PRECISIONS } from '../../../../../src/domain/incident.ts';
import type { DateMapping } from '../../../../../src/importers/incidents/mapping.ts';
import { makeDateReader } from '../../../../../src/importers/incidents/meaning/read-date.ts';
import { parseTimeOfDay } from '../../../../../src/importers/incidents/meaning/time-of-day.ts';

function reader(order: DateMapping['order'], zone = 'Europe/Belgrade') {
  return makeDateReader({ column: 0, timeColumn: null, order, pivotYear: 2026, zone });
}

/** The date as ISO 8601, up to its precision. */
function told(read: ReturnType<ReturnType<typeof reader>['ofText']>): string {
  if (typeof read === 'string') return read;
  const iso = new Date(read.minute * 60_000).toISOString();
  const length = { none: 0, year: 4, month: 7, day: 10, minute: 16 }[
    DATE_PRECISIONS[read.precision] ?? 'none'
  ];
  return iso.slice(0, length);
}

describe('makeDateReader with text', () => {
  it.each([
    ['2024-03-14', 'ymd', '2024-03-14'],
    ['2024-03-14T23:40', 'ymd', '2024-03-14T23:40'],
    ['2024-03-14 23:40:59.9', 'dmy', '2024-03-14T23:40'],
    ['2024/3/4', 'ymd', '2024-03-04'],
    ['20240314', 'ymd', '2024-03-14'],
    ['20240314T224000Z', 'dmy', '2024-03-14T23:40'],
    ['20240314T2340', 'dmy', '2024-03-14T23:40'],
    ['2024', 'dmy', '2024'],
    ['2024-03', 'dmy', '2024-03'],
    ['03/2024', 'dmy', '2024-03'],
    ['14.03.2024', 'dmy', '2024-03-14'],
    ['14. 3. 2024.', 'dmy', '2024-03-14'],
    ['14.3.2024. god.', 'dmy', '2024-03-14'],
    ['14.03.2024 23.40', 'dmy', '2024-03-14T23:40'],
    ['14.03.2024. u 23:40', 'dmy', '2024-03-14T23:40'],
    ['14/03/24', 'dmy', '2024-03-14'],
    ['03/14/2024 11:40 PM', 'mdy', '2024-03-14T23:40'],
    ['14-03-99', 'dmy', '1999-03-14'],
    ['24-03-14', 'ymd', '2024-03-14'],
    ['14 March 2024', 'dmy', '2024-03-14'],
    ['March 14th, 2024', 'dmy', '2024-03-14'],
    ['14-Mar-24', 'dmy', '2024-03-14'],
    ['14 mars 2024', 'dmy', '2024-03-14'],
    ['14. ožujka 2024.', 'dmy', '2024-03-14'],
    ['14. март 2024. године', 'dmy', '2024-03-14'],
    ['14 март 2024 г.', 'dmy', '2024-03-14'],
    ['14. juna 2024, 23:40', 'dmy', '2024-06-14T23:40'],
    ['3. септембра 2024', 'dmy', '2024-09-03'],
    ['14 martie 2024', 'dmy', '2024-03-14'],
    ['14 Μαρτίου 2024', 'dmy', '2024-03-14'],
    ['14 Ağustos 2024', 'dmy', '2024-08-14'],
    ['14. marec 2024', 'dmy', '2024-03-14'],
    ['14. III 2024', 'dmy', '2024-03-14'],
    ['četvrtak, 14. mart 2024.', 'dmy', '2024-03-14'],
    ['korrik 2024', 'dmy', '2024-07'],
    ['2024-03-14T24:00', 'dmy', '2024-03-15T00:00'],
  ] as const)('reads %s in the order %s', (text, order, iso) => {
    expect(told(reader(order).ofText(text))).toBe(iso);
  });

  it.each([
    ['30.02.2024', 'dmy', 'date-impossible'],
    ['14.13.2024', 'dmy', 'date-impossible'],
    ['2024-02-30', 'ymd', 'date-impossible'],
    ['0001-01-01', 'ymd', 'date-impossible'],
    ['yesterday', 'dmy', 'date-unreadable'],
    ['14 marble 2024', 'dmy', 'date-unreadable'],
    ['14.03.2024 25:00', 'dmy', 'date-unreadable'],
    ['14.03', 'dmy', 'date-unreadable'],
    ['14 mart 4', 'dmy', 'date-unreadable'],
    ['12/11/2024', null, 'date-unreadable'],
    ['', 'dmy', 'date-unreadable'],
  ] as const)('rejects %j in the order %s as %s', (text, order, problem) => {
    expect(reader(order).ofText(text)).toBe(problem);
  });

  it('reports a year of two digits', () => {
    expect(reader('dmy').ofText('14.03.24')).toMatchObject({ problem: 'date-two-digit-year' });
    expect(reader('dmy').ofText('14.03.2024')).toMatchObject({ problem: null });
  });

  it('converts an offset to local time in summer and winter', () => {
    expect(told(reader('ymd').ofText('2024-01-14T23:40Z'))).toBe('2024-01-15T00:40');
    expect(told(reader('ymd').ofText('2024-07-14T23:40Z'))).toBe('2024-07-15T01:40');
    expect(told(reader('ymd').ofText('2024-07-14T23:40+02:00'))).toBe('2024-07-14T23:40');
    expect(told(reader('ymd', 'Europe/Sofia').ofText('2024-07-14 23:40 CEST'))).toBe('2024-07-15T00:40');
    expect(told(reader('ymd').ofText('2024-07-14T23:40'))).toBe('2024-07-14T23:40');
  });

  it('adds the time of another column unless the date has one', () => {
    const { ofText, at } = reader('dmy');
    const timed = (text: string, time: string) => {
      const [date, clock] = [ofText(text), parseTimeOfDay(time)];
      return typeof date === 'string' || clock === null ? 'unreadable' : told(at(date, clock));
    };
    expect(timed('14.03.2024', '23:40')).toBe('2024-03-14T23:40');
    expect(timed('14.03.2024', '23:40Z')).toBe('2024-03-15T00:40');
    expect(timed('14.03.2024 08:15', '23:40')).toBe('2024-03-14T08:15');
    expect(timed('2024', '23:40')).toBe('2024');
    expect(timed('14.03.2024', 'night')).toBe('unreadable');
  });
});

describe('makeDateReader with numbers', () => {
  it.each([
    [45365, 'serial', '2024-03-14'],
    [45365.986_111_111_1, 'serial', '2024-03-14T23:40'],
    [1, 'serial', '1900-01-01'],
    [59, 'serial', '1900-02-28'],
    [60, 'serial', 'date-impossible'],
    [61, 'serial', '1900-03-01'],
    [43903, 'serial-1904', '2024-03-14'],
    [20_240_314, 'ymd', '2024-03-14'],
    [202_403, 'ymd', '2024-03'],
    [2024, 'dmy', '2024'],
    [7, 'ymd', 'date-unreadable'],
    [-5, 'serial', 'date-impossible'],
    [9e15, 'serial', 'date-impossible'],
  ] as const)('reads %d in the order %s as %s', (value, order, iso) => {
    expect(told(reader(order).ofNumber(value))).toBe(iso);
  });

  it('reads a serial number that is stored as text', () => {
    expect(told(reader('serial').ofText('45365'))).toBe('2024-03-14');
    expect(told(reader('serial').ofText('45365,5'))).toBe('2024-03-14T12:00');
  });

  it('keeps local milliseconds and converts UTC to the zone', () => {
    const moment = Date.UTC(2024, 6, 14, 23, 40);
    expect(told(reader('typed').ofTime(moment, 'local', false))).toBe('2024-07-14T23:40');
    expect(told(reader('typed').ofTime(moment, 'utc', false))).toBe('2024-07-15T01:40');
    expect(told(reader('typed').ofTime(Date.UTC(2024, 6, 14), 'utc', true))).toBe('2024-07-14');
    expect(reader('typed').ofTime(9e15, 'utc', false)).toBe('date-impossible');
  });
});
