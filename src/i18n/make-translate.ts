/**
 * Makes the `Translate` of a language. intl-messageformat interprets the parsed pattern (no generated code), so it runs under a
 * Content-Security-Policy without `unsafe-eval`.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { numberTagOf } from '../lib/intl.ts';
import type { InterfaceLanguage } from './languages.ts';
import en from './locales/en/messages.ts';
import { intlTagOf, LOCALES } from './locales.ts';
import type { Catalogue, MessageKey } from './messages.ts';
import type { Translate } from './translate.ts';

/**
 * @param catalogue messages of that language, from {@link loadCatalogue}.
 * The result throws when a value that a message needs is missing, which the types of `Translate` rule out.
 */
export function makeTranslate(language: InterfaceLanguage, catalogue: Catalogue): Translate {
  return makeTranslateOf<MessageKey>(intlTagOf(language), catalogue);
}

/** As {@link makeTranslate}, of any set of messages; `tag` is the language for plurals and numbers. */
export function makeTranslateOf<K extends string>(
  tag: string,
  messages: Readonly<Record<K, string>>,
): (key: K, values?: Readonly<Record<string, string | number | Date>>) => string {
  const compiled = new Map<K, IntlMessageFormat>();
  // One of each a language: no message gives a style of its own, and none a date.
  const numbers = new Intl.NumberFormat(numberTagOf(tag));
  const plurals = new Intl.PluralRules(tag);
  const dates = new Intl.DateTimeFormat(tag);
  const formatters = {
    getNumberFormat: () => numbers,
    getDateTimeFormat: () => dates,
    getPluralRules: () => plurals,
  };
  return (key, values) => {
    const pattern = messages[key];
    // Most messages are plain words: they need no parser.
    if (!pattern.includes('{') && !pattern.includes("'")) return pattern;
    let message = compiled.get(key);
    if (message === undefined) {
      // Messages are text, never markup: `<` has no meaning in them.
      message = new IntlMessageFormat(pattern, tag, undefined, { ignoreTag: true, formatters });
      compiled.set(key, message);
    }
    return endOnce(String(message.format(values)));
  };
}

/** A sentence that ends with a date or an abbreviation has one full stop: "2026 г." and no "2026 г..". Three are an ellipsis. */
function endOnce(text: string): string {
  return text.replace(/(?<!\.)\.\.(?=$|[\s»”“"'’)\]])/g, '.');
}

/** English is part of the first script; the others are fetched when asked for. Rejects when the file cannot be fetched. */
export async function loadCatalogue(language: InterfaceLanguage): Promise<Catalogue> {
  const { load } = LOCALES[language];
  return load === null ? en : (await load()).default.messages;
}

/** The English `Translate`, ready at once: for the first paint, builds and tests. */
export const translateEnglish: Translate = makeTranslate('en', en);
