/**
 * Intl for languages of the atlas without locale data in Chromium. It formats Albanian and Macedonian as
 * English ("July 5, 2024", "1,234.5") and Bosnian as the root locale ("2024 M07 5"). Patterns of dates and
 * numbers come from a language that shares them; names of months and days from the Unicode CLDR 48.0.
 */

interface LocaleData {
  /** Locales with the same patterns. */
  readonly numbers: string;
  readonly dates: string;
  readonly and: string;
  /** A bar ends the short form; otherwise it is the first three letters. */
  readonly months: string;
  /** From Monday. */
  readonly weekdays: string;
  /** Suffix of each short form. */
  readonly stop: string;
}

const LOCALE_DATA: Readonly<Record<string, LocaleData>> = {
  sq: {
    numbers: 'pl',
    dates: 'fr',
    and: ' dhe ',
    months: 'janar,shkurt,mars,prill,maj,qershor,korr|ik,gush|t,shtator,tetor,nëntor,dhjetor',
    weekdays: 'e hënë,e martë,e mërkurë,e enjte,e premte,e shtunë,e diel',
    stop: '',
  },
  mk: {
    numbers: 'hr',
    dates: 'ru',
    and: ' и ',
    months: 'јануари,февруари,март,април,мај,јуни,јули,август,септември,октомври,ноември,декември',
    weekdays: 'понеделник,вторник,среда,четврток,петок,сабота,недела',
    stop: '.',
  },
  bs: {
    numbers: 'hr',
    dates: 'hr',
    and: ' i ',
    months: 'januar,februar,mart,april,maj,juni,juli,august,septembar,oktobar,novembar,decembar',
    weekdays: 'ponedjeljak,utorak,srijeda,četvrtak,petak,subota,nedjelja',
    stop: '',
  },
};

/** Returns the locale tag with the number patterns. */
export function numberTagOf(tag: string): string {
  return LOCALE_DATA[tag]?.numbers ?? tag;
}

/** `Intl.DateTimeFormat` with names of months and days in each language of the atlas. */
export type DateFormat = Pick<Intl.DateTimeFormat, 'format' | 'formatToParts'>;

export function makeDateFormat(tag: string, options: Intl.DateTimeFormatOptions): DateFormat {
  const data = LOCALE_DATA[tag];
  if (data === undefined) return new Intl.DateTimeFormat(tag, options);
  const format = new Intl.DateTimeFormat(data.dates, options);
  // Day, month and year in the format's time zone.
  const numbers = new Intl.DateTimeFormat('en-GB', { timeZone: format.resolvedOptions().timeZone });
  const isShort = (width: string | undefined) => width === 'short' || options.dateStyle === 'medium';
  const months = namesOf(data.months, data.stop, isShort(options.month));
  const weekdays = namesOf(data.weekdays, data.stop, isShort(options.weekday));
  const formatToParts = (time?: Date | number) => {
    const [day = 1, month = 1, year = 1] = numbers.format(time).split('/').map(Number);
    const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
    const names: Partial<Record<string, string>> = { month: months[month - 1], weekday: weekdays[weekday] };
    return format
      .formatToParts(time)
      .map(({ type, value }) => ({ type, value: /^\d/.test(value) ? value : (names[type] ?? value) }));
  };
  return {
    formatToParts,
    format: (time) =>
      formatToParts(time)
        .map(({ value }) => value)
        .join(''),
  };
}

function namesOf(names: string, stop: string, isShort: boolean): readonly string[] {
  return names.split(',').map((name) => {
    if (!isShort) return name.replace('|', '');
    // Albanian days begin with an article.
    const word = name.replace(/^e /, '');
    const short = word.includes('|') ? word.slice(0, word.indexOf('|')) : word.slice(0, 3);
    return short === word ? short : short + stop;
  });
}

/** Returns a function that formats a list as "a, b and c". */
export function makeListFormat(tag: string): (items: readonly string[]) => string {
  const and = LOCALE_DATA[tag]?.and;
  if (and === undefined) {
    const format = new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' });
    return (items) => format.format(items);
  }
  return (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`;
}
