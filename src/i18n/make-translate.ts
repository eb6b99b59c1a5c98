/** Creates the `Translate` of a language and fetches its messages. */
import { makeTranslateOf } from './format-messages.ts';
import type { InterfaceLanguage } from './languages.ts';
import en from './locales/en/messages.ts';
import { intlTagOf, LOCALES } from './locales.ts';
import type { Catalogue, MessageKey } from './messages.ts';
import type { Translate } from './translate.ts';

/**
 * Returns a function that throws when a value of a message is missing, which the types of `Translate`
 * prevent.
 * @param catalogue messages of that language, from {@link loadCatalogue}
 */
export function makeTranslate(language: InterfaceLanguage, catalogue: Catalogue): Translate {
  return makeTranslateOf<MessageKey>(intlTagOf(language), catalogue, en);
}

/** English is part of the first script; others are fetched. Rejects when the file cannot be fetched. */
export async function loadCatalogue(language: InterfaceLanguage): Promise<Catalogue> {
  const { load } = LOCALES[language];
  return load === null ? en : (await load()).default.messages;
}

/** The English `Translate`, available at once for the first paint, builds and tests. */
export const translateEnglish: Translate = makeTranslate('en', en);
