/** Compares the timeline with the digest: every date of the brief has an entry, and no entry adds a date. */
import { describe, expect, it } from 'vitest';
import { compileAll } from './compiled.ts';

const { brief, timeline } = compileAll().derived;
const textOf = new Map(brief.passages.map(({ id, text }) => [id, text]));

/** Dates by passage that need no entry by the rule in `geodata/README.md`. */
const NO_EVENT: Readonly<Record<string, readonly [date: string, reason: string][]>> = {
  'fig2.note2': [['2022', 'title of a report on the whole world']],
  'fn.3': [['2021', 'study of authors, by a think tank']],
  'fn.4': [['2020-04-01', 'article of an author, by a think tank']],
  'fn.14': [['2020', 'study of an author, by a think tank']],
  'fn.15': [['2021', 'bulletin of a think tank']],
  'fn.19': [['2020', 'study of an author, by a civil society organization']],
  'fn.20': [['2020-10', 'statistical framework for the whole world']],
  'fn.21': [['2021-07', 'paper of a think tank']],
  'fn.22': [['2014', 'report on developing countries']],
  'fn.27': [['2015', 'guide for the whole world']],
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DATE = new RegExp(
  `(?:(?:(?:(\\d{1,2}) and )?(\\d{1,2}) )?(${MONTHS.join('|')}) )?\\b(20\\d\\d)\\b`,
  'g',
);

/** Dates of a text from 2006 on, with the precision of the text. */
function datesOf(text: string): string[] {
  return Array.from(text.matchAll(DATE)).flatMap(([, first, second, month, year = '']) => {
    if (Number(year) < 2006) return [];
    if (month === undefined) return [year];
    const inMonth = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`;
    const days = [first, second].filter((day) => day !== undefined);
    return days.length === 0 ? [inMonth] : days.map((day) => `${inMonth}-${day.padStart(2, '0')}`);
  });
}

const isExcepted = (passage: string, date: string) =>
  NO_EVENT[passage]?.some(([excepted]) => excepted === date) === true;
const isHeld = (passage: string, date: string) =>
  timeline.some(
    ({ inBrief, passages, start, end }) =>
      inBrief && passages.includes(passage) && (start.startsWith(date) || end?.startsWith(date) === true),
  );

describe('timeline', () => {
  it('reads dates with their written precision', () => {
    expect(datesOf('on 14 and 15 December 2021, in May 2022, for 2014–2020 (COM(2018) 65), in 1999')).toEqual(
      ['2021-12-14', '2021-12-15', '2022-05', '2014', '2020', '2018'],
    );
  });

  it('contains every date of the digest', () => {
    const missing = brief.passages.flatMap(({ id, text }) =>
      datesOf(text)
        .filter((date) => !isHeld(id, date) && !isExcepted(id, date))
        .map((date) => `${id}: ${date}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no unnecessary exceptions', () => {
    const idle = Object.entries(NO_EVENT).flatMap(([passage, dates]) =>
      dates
        .filter(([date]) => isHeld(passage, date) || !datesOf(textOf.get(passage) ?? '').includes(date))
        .map(([date]) => `${passage}: ${date}`),
    );
    expect(idle).toEqual([]);
  });

  it('uses only dates of the brief for entries from the brief alone', () => {
    const invented = timeline
      .filter(({ sources }) => sources.every((source) => source === 'BRIEF'))
      .flatMap(({ id, start, end, passages }) => {
        const written = passages.flatMap((passage) => datesOf(textOf.get(passage) ?? ''));
        return [start, end]
          .filter((date) => date !== undefined && !written.includes(date))
          .map((date) => `${id}: ${date}`);
      });
    expect(invented).toEqual([]);
  });

  it('links every entry of the brief to passages on its features', () => {
    const ties = new Map(
      brief.passages.map(({ id, links }) => [id, new Set(links.map(({ feature }) => feature))]),
    );
    const loose = timeline
      .filter(({ inBrief }) => inBrief)
      .flatMap(({ id, features, passages }) =>
        passages
          .filter((passage) => !features.some((feature) => ties.get(passage)?.has(feature)))
          .map((passage) => `${id}: ${passage}`),
      );
    expect(loose).toEqual([]);
  });
});
