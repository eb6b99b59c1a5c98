import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/i18n/format.ts';

const en = formatsOf('en');
const sq = formatsOf('sq');
const sr = formatsOf('sr');
/** Intl puts spaces that do not break; which ones changes between versions. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formats', () => {
  it('show dates with the precision they have', () => {
    expect(['2021', '2021-12', '2021-12-14'].map(en.date)).toEqual([
      '2021',
      'December 2021',
      '14 December 2021',
    ]);
    expect(['2021', '2021-12', '2021-12-14'].map(sq.date)).toEqual([
      '2021',
      'dhjetor 2021',
      '14 dhjetor 2021',
    ]);
    expect(['2021', '2021-12', '2021-12-14'].map(sr.date)).toEqual([
      '2021',
      'децембар 2021.',
      '14. децембар 2021.',
    ]);
  });
  it('do not shift a date by the time zone of the reader', () => {
    expect(en.date('2022-01-01')).toBe('1 January 2022');
  });
  it('leave alone what is no date', () => {
    expect(en.date('spring 2021')).toBe('spring 2021');
  });
  it('show open and closed ranges', () => {
    expect(en.dateRange('2019', '2021-12')).toBe('2019–December 2021');
    expect(en.dateRange('2019', null)).toBe('2019–');
    expect(en.dateRange(null, '2019')).toBe('–2019');
    expect(en.dateRange('2019', '2019')).toBe('2019');
  });
  it('group numbers and set lengths as the language does', () => {
    expect(plain(en.number(1234567.8))).toBe('1,234,568');
    expect(plain(sr.number(1234567.8))).toBe('1.234.568');
    expect(plain(sq.number(1234567.8, 1))).toBe('1 234 567,8');
    expect([en.km(478.4), en.km(3.46)].map(plain)).toEqual(['478 km', '3.5 km']);
    expect(plain(sr.km(478.4))).toBe('478 km');
    expect(plain(sr.areaKm2(10887))).toBe('10.887 km²');
    expect(plain(formatsOf('ru').areaKm2(3.25, 1))).toBe('3,3 км²');
    expect(plain(formatsOf('ar').areaM2(90))).toBe('90 م²');
    expect(formatsOf('zh').areaM2(90)).toBe('90平方米');
    expect([en.metres(84.6), formatsOf('ru').metres(84.6)].map(plain)).toEqual(['85 m', '85 м']);
  });
  it('join and sort as the language does', () => {
    expect(en.list(['Albania', 'Croatia', 'Serbia'])).toBe('Albania, Croatia and Serbia');
    expect(sq.list(['Shqipëria', 'Serbia'])).toBe('Shqipëria dhe Serbia');
    expect(sr.list(['Албанија', 'Србија'])).toBe('Албанија и Србија');
    expect(['Ђаково', 'Дебар', 'Ваљево'].sort(sr.compare)).toEqual(['Ваљево', 'Дебар', 'Ђаково']);
    expect(['leg 10', 'leg 9'].sort(en.compare)).toEqual(['leg 9', 'leg 10']);
  });
});
