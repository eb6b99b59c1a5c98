/**
 * Intl for languages of the atlas that Chromium has no locale data for. It shows Albanian and Macedonian as English ("July 5, 2024",
 * "1,234.5") and Bosnian as the root locale ("2024 M07 5"). Patterns of dates and numbers are those of a language that shares them;
 * names of months and days come from the Unicode CLDR 48.0.
 */

interface LocaleData {
  /** Locales with the same patterns. */
  readonly numbers: string;
  readonly dates: string;
  readonly and: string;
  readonly months: Widths;
  /** From Monday. */
  readonly weekdays: Widths;
}

interface Widths {
  readonly long: readonly string[];
  readonly short: readonly string[];
}

const split = (long: string, short: string): Widths => ({ long: long.split(','), short: short.split(',') });

const LOCALE_DATA: Readonly<Record<string, LocaleData>> = {
  sq: {
    numbers: 'pl',
    dates: 'fr',
    and: ' dhe ',
    months: split(
      'janar,shkurt,mars,prill,maj,qershor,korrik,gusht,shtator,tetor,nëntor,dhjetor',
      'jan,shk,mar,pri,maj,qer,korr,gush,sht,tet,nën,dhj',
    ),
    weekdays: split(
      'e hënë,e martë,e mërkurë,e enjte,e premte,e shtunë,e diel',
      'hën,mar,mër,enj,pre,sht,die',
    ),
  },
  mk: {
    numbers: 'hr',
    dates: 'ru',
    and: ' и ',
    months: split(
      'јануари,февруари,март,април,мај,јуни,јули,август,септември,октомври,ноември,декември',
      'јан.,фев.,мар.,апр.,мај,јун.,јул.,авг.,сеп.,окт.,ное.,дек.',
    ),
    weekdays: split(
      'понеделник,вторник,среда,четврток,петок,сабота,недела',
      'пон.,вто.,сре.,чет.,пет.,саб.,нед.',
    ),
  },
  bs: {
    numbers: 'hr',
    dates: 'hr',
    and: ' i ',
    months: split(
      'januar,februar,mart,april,maj,juni,juli,august,septembar,oktobar,novembar,decembar',
      'jan,feb,mar,apr,maj,jun,jul,aug,sep,okt,nov,dec',
    ),
    weekdays: split(
      'ponedjeljak,utorak,srijeda,četvrtak,petak,subota,nedjelja',
      'pon,uto,sri,čet,pet,sub,ned',
    ),
  },
};

/** The tag under which Intl has the patterns of numbers. */
export function numberTagOf(tag: string): string {
  return LOCALE_DATA[tag]?.numbers ?? tag;
}

/** `Intl.DateTimeFormat`, with the names of months and days in each language of the atlas. */
export type DateFormat = Pick<Intl.DateTimeFormat, 'format' | 'formatToParts'>;

export function makeDateFormat(tag: string, options: Intl.DateTimeFormatOptions): DateFormat {
  const data = LOCALE_DATA[tag];
  if (data === undefined) return new Intl.DateTimeFormat(tag, options);
  const format = new Intl.DateTimeFormat(data.dates, options);
  // Names in English, to tell which month and day a time falls on in the zone of the format.
  const { timeZone } = format.resolvedOptions();
  const numbers = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const width = (chosen: string | undefined, style: string | undefined) =>
    chosen === 'short' || style === 'medium' ? 'short' : 'long';
  const monthWidth = width(options.month, options.dateStyle);
  const weekdayWidth = width(options.weekday, options.dateStyle);
  const formatToParts = (time?: Date | number) =>
    format.formatToParts(time).map((part): Intl.DateTimeFormatPart => {
      if (part.type !== 'month' && part.type !== 'weekday') return part;
      if (/^\d/.test(part.value)) return part;
      const numberOf = (type: 'year' | 'month' | 'day') =>
        Number(numbers.formatToParts(time).find((one) => one.type === type)?.value);
      const month = numberOf('month') - 1;
      const weekday = (new Date(Date.UTC(numberOf('year'), month, numberOf('day'))).getUTCDay() + 6) % 7;
      const value =
        part.type === 'month' ? data.months[monthWidth][month] : data.weekdays[weekdayWidth][weekday];
      return { type: part.type, value: value ?? part.value };
    });
  return {
    formatToParts,
    format: (time) =>
      formatToParts(time)
        .map(({ value }) => value)
        .join(''),
  };
}

/** "a, b and c". */
export function makeListFormat(tag: string): (items: readonly string[]) => string {
  const and = LOCALE_DATA[tag]?.and;
  if (and === undefined) {
    const format = new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' });
    return (items) => format.format(items);
  }
  return (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`;
}
