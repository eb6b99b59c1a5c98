/**
 * Formats messages of any set. intl-messageformat interprets the parsed pattern (no generated code), so it
 * runs under a Content-Security-Policy without `unsafe-eval`. Separate from `make-translate.ts`, which
 * contains the English messages.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { numberTagOf } from '../lib/intl.ts';

type Format<K> = (key: K, values?: Readonly<Record<string, string | number | Date>>) => string;
type Patterns<K extends string> = Readonly<Partial<Record<K, string>>>;

/**
 * @param tag the language for plurals and numbers
 * @param english at least the messages that `messages` lacks: they are formatted by English rules and marked
 * as English in the text itself, since most callers have no element for a `lang` attribute
 */
export function makeTranslateOf<K extends string>(
  tag: string,
  messages: Patterns<K>,
  english: Patterns<K>,
): Format<K> {
  const translate = makeFormat(tag, messages);
  const sayInEnglish = makeFormat('en-GB', english);
  // A left-to-right isolate, which the text around it does not reorder.
  return (key, values) =>
    key in messages ? translate(key, values) : `\u2066${sayInEnglish(key, values)} [en]\u2069`;
}

function makeFormat<K extends string>(tag: string, messages: Patterns<K>): Format<K> {
  const compiled = new Map<K, IntlMessageFormat>();
  // One of each per language, created when first needed: no message has a custom style or a date.
  let numbers: Intl.NumberFormat | undefined;
  let plurals: Intl.PluralRules | undefined;
  let dates: Intl.DateTimeFormat | undefined;
  const formatters = {
    getNumberFormat: () => (numbers ??= new Intl.NumberFormat(numberTagOf(tag))),
    getPluralRules: () => (plurals ??= new Intl.PluralRules(tag)),
    getDateTimeFormat: () => (dates ??= new Intl.DateTimeFormat(tag)),
  };
  return (key, values) => {
    const pattern = messages[key] ?? key;
    // Most messages are plain text and need no parser.
    if (!pattern.includes('{') && !pattern.includes("'")) return pattern;
    let message = compiled.get(key);
    if (message === undefined) {
      // Messages are text, never markup, so `<` has no meaning.
      message = new IntlMessageFormat(pattern, tag, undefined, { ignoreTag: true, formatters });
      compiled.set(key, message);
    }
    return endOnce(String(message.format(values)));
  };
}

/**
 * Joins the full stop of a sentence with that of a final date or abbreviation: "2026 г.", not "2026 г..".
 * Three are an ellipsis.
 */
function endOnce(text: string): string {
  return text.replace(/(?<!\.)\.\.(?=$|[\s»”“"'’)\]])/g, '.');
}
