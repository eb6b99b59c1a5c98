import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeDateFormat, makeListFormat, numberTagOf } from '../../../src/lib/intl.ts';

/** Chromium has no locale data for these languages; Node has it and is the reference. */
const WITHOUT_DATA_IN_CHROMIUM = ['sq', 'mk', 'bs'] as const;
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15, 23, 30));
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe.each(WITHOUT_DATA_IN_CHROMIUM)('makeDateFormat (%s)', (tag) => {
  it.each([
    { month: 'long' },
    { month: 'short' },
    { weekday: 'long' },
    { weekday: 'short' },
    { year: 'numeric', month: 'long' },
    { year: 'numeric', month: 'long', day: 'numeric' },
  ] as const)('matches the Unicode locale data for %j', (options) => {
    const ours = makeDateFormat(tag, { ...options, timeZone: 'UTC' });
    const theirs = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    expect(MONTHS.map((time) => plain(ours.format(time)))).toEqual(
      MONTHS.map((time) => plain(theirs.format(time))),
    );
  });

  it('uses the month and weekday of the given time zone', () => {
    const ours = makeDateFormat(tag, { month: 'long', weekday: 'long', timeZone: 'Pacific/Kiritimati' });
    const endOfMonth = Date.UTC(2024, 4, 31, 20);
    for (const part of ['month', 'weekday']) {
      const theirs = new Intl.DateTimeFormat(tag, { [part]: 'long', timeZone: 'Pacific/Kiritimati' });
      expect(ours.format(endOfMonth)).toContain(theirs.format(endOfMonth));
    }
  });

  it('formats lists and numbers like the Unicode locale data', () => {
    const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']];
    const format = new Intl.ListFormat(tag);
    expect(lists.map(makeListFormat(tag))).toEqual(lists.map((items) => format.format(items)));
    const numbers = [1234.5, 12345.67, 1234567, 0.25];
    expect(numbers.map((value) => plain(new Intl.NumberFormat(numberTagOf(tag)).format(value)))).toEqual(
      numbers.map((value) => plain(new Intl.NumberFormat(tag).format(value))),
    );
  });
});

describe('source files', () => {
  it('creates date, list and number formats directly in three known files only', () => {
    const source = fileURLToPath(new URL('../../../src/', import.meta.url));
    const direct = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        /\.tsx?$/.test(name) &&
        /new Intl\.(DateTimeFormat\((?!'en-GB')|ListFormat|NumberFormat\((?!numberTag))/.test(
          readFileSync(join(source, name), 'utf8'),
        ),
    );
    // embed-page.ts shows plain digits for languages the browser lacks; messages contain no dates.
    expect(direct.sort()).toEqual(['embeds/entries/embed-page.ts', 'i18n/format-messages.ts', 'lib/intl.ts']);
  });
});
