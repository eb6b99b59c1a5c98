import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/i18n/format.ts';
import type { InterfaceLanguage } from '../../../src/i18n/languages.ts';

const en = formatsOf('en');
const sq = formatsOf('sq');
const sr = formatsOf('sr');
/** Replaces no-break spaces, because Intl uses different ones in different versions. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatsOf', () => {
  it('formats dates with their given precision', () => {
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
  it('keeps the date in every time zone', () => {
    expect(en.date('2022-01-01')).toBe('1 January 2022');
  });
  it('formats a date within a sentence in the case that "since" requires', () => {
    const inText = (language: InterfaceLanguage) =>
      ['2010', '2010-12', '2021-08-14'].map((iso) => plain(formatsOf(language).dateInText(iso)));
    expect(inText('sr')).toEqual(['2010.', 'децембра 2010.', '14. августа 2021.']);
    expect(inText('cnr')).toEqual(['2010.', 'decembra 2010.', '14. avgusta 2021.']);
    expect(inText('bs')).toEqual(['2010.', 'decembra 2010.', '14. augusta 2021.']);
    expect(inText('hr')).toEqual(['2010.', 'prosinca 2010.', '14. kolovoza 2021.']);
    expect(inText('sl')).toEqual(['2010', 'decembra 2010', '14. avgusta 2021']);
    expect(inText('ru')).toEqual(['2010 г.', 'декабря 2010 г.', '14 августа 2021 г.']);
    expect(inText('sq')).toEqual(['2010', 'dhjetori 2010', '14 gusht 2021']);
    expect(inText('en')).toEqual(['2010', 'December 2010', '14 August 2021']);
  });
  it('uses dateInText in every message with a date after such a word', () => {
    const folder = fileURLToPath(new URL('../../../src/', import.meta.url));
    const asked =
      /'(panel\.place\.since|panel\.jurisdiction\.euStatus\.candidate|reader\.since|file\.note|file\.made|compare\.period|time\.group)',\s*\{[^}]*\bformats?\.date\(/;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    expect(files.filter((name) => asked.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
  });
  it('returns a text unchanged when it is not a date', () => {
    expect([en.date('spring 2021'), en.dateInText('spring 2021')]).toEqual(['spring 2021', 'spring 2021']);
  });
  it('formats open and closed date ranges', () => {
    expect(en.dateRange('2019', '2021-12')).toBe('2019–December 2021');
    expect(en.dateRange('2019', null)).toBe('2019–');
    expect(en.dateRange(null, '2019')).toBe('–2019');
    expect(en.dateRange('2019', '2019')).toBe('2019');
  });
  it('formats numbers, lengths and areas by the rules of the language', () => {
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
  it('returns the comma and semicolon of the language', () => {
    const listed = (language: InterfaceLanguage) => ['a', 'b'].join(formatsOf(language).comma);
    expect((['en', 'ar', 'zh', 'ru'] as const).map(listed)).toEqual(['a, b', 'a، b', 'a、b', 'a, b']);
    expect(formatsOf('ar').semicolon).toBe('؛ ');
  });
  it('joins lists and sorts text by the rules of the language', () => {
    expect(en.list(['Albania', 'Croatia', 'Serbia'])).toBe('Albania, Croatia and Serbia');
    expect(sq.list(['Shqipëria', 'Serbia'])).toBe('Shqipëria dhe Serbia');
    expect(sr.list(['Албанија', 'Србија'])).toBe('Албанија и Србија');
    expect(['Ђаково', 'Дебар', 'Ваљево'].sort(sr.compare)).toEqual(['Ваљево', 'Дебар', 'Ђаково']);
    expect(['leg 10', 'leg 9'].sort(en.compare)).toEqual(['leg 9', 'leg 10']);
  });
});
