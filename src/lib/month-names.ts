/** Month names in the languages of the region and of the atlas, from the Unicode locale data. */
import { type DateFormat, makeDateFormat } from './intl.ts';
import { foldText } from './text-fold.ts';

const LANGUAGES = [
  'en',
  'sq',
  'bs',
  'bs-Cyrl',
  'hr',
  'sr-Latn',
  'sr-Cyrl',
  'sr-Latn-ME',
  'bg',
  'mk',
  'ro',
  'sl',
  'el',
  'tr',
  'hu',
  'it',
  'de',
  'fr',
  'es',
  'ru',
  'ar',
];

const MANY_LANGUAGES = 3;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

interface DateWords {
  /** 1 to 12 by folded name, without names that mean different months in different languages. */
  readonly months: ReadonlyMap<string, number>;
  /** Full names. */
  readonly full: ReadonlySet<string>;
  /**
   * Short names that several languages share: others may be a place or a common word, such as Niš, April in
   * Turkish.
   */
  readonly shared: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
}

let words: DateWords | null = null;

function wordIn(format: DateFormat, type: 'month' | 'weekday', date: Date): string {
  return foldText(format.formatToParts(date).find((part) => part.type === type)?.value ?? '');
}

function collect(): DateWords {
  const months = new Map<string, number>();
  const unsure = new Set<string>();
  const weekdays = new Set<string>();
  const full = new Set<string>();
  const shortIn = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const width of ['long', 'short'] as const) {
      const met = new Set<string>();
      // Alone and with a day: many languages have two forms.
      const formats = [
        makeDateFormat(language, { month: width, timeZone: 'UTC' }),
        makeDateFormat(language, { month: width, day: 'numeric', timeZone: 'UTC' }),
      ];
      for (let month = 1; month <= 12; month += 1) {
        for (const format of formats) {
          const name = wordIn(format, 'month', new Date(Date.UTC(2024, month - 1, 15)));
          if (/^\d*$/.test(name)) continue;
          if ((months.get(name) ?? month) !== month) unsure.add(name);
          months.set(name, month);
          met.add(name);
        }
      }
      for (const name of met) {
        if (width === 'long') full.add(name);
        else shortIn.set(name, (shortIn.get(name) ?? 0) + 1);
      }
      const weekday = makeDateFormat(language, { weekday: width, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day += 1)
        weekdays.add(wordIn(weekday, 'weekday', new Date(Date.UTC(2024, 0, day))));
    }
  }
  for (const name of unsure) months.delete(name);
  const shared = [...shortIn].filter(([, languages]) => languages >= MANY_LANGUAGES).map(([name]) => name);
  return { months, full, shared: new Set(shared), weekdays };
}

function dateWords(): DateWords {
  words ??= collect();
  return words;
}

/**
 * Converts the South Slavic genitive used with a day (14. juna, 3. septembra), which the locale data lacks.
 */
function nominative(folded: string): string {
  return folded.endsWith('bra') ? `${folded.slice(0, -2)}ar` : folded.replace(/a$/, '');
}

/**
 * @param folded by `foldText`
 * @returns 1 to 12; `null` if it is not the name of exactly one month, nor a Roman numeral
 */
export function monthOf(folded: string): number | null {
  const roman = ROMAN.indexOf(folded);
  const { months } = dateWords();
  return months.get(folded) ?? months.get(nominative(folded)) ?? (roman >= 0 ? roman + 1 : null);
}

/**
 * Whether a word in free text is almost certainly the name of a month.
 *
 * @param folded by `foldText`
 */
export function isMonthName(folded: string): boolean {
  const { full, shared } = dateWords();
  return shared.has(folded) || full.has(folded) || full.has(nominative(folded));
}

export function isWeekday(folded: string): boolean {
  return dateWords().weekdays.has(folded);
}
