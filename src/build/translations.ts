/**
 * Compares the messages of each language with the present English ones. `made-from.json` of a language has, by
 * key, a hash of the English text that its translation was made from. Only the build and tests read it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { allMessagesOf } from '../i18n/all-messages.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../i18n/languages.ts';
import { LOCALES } from '../i18n/locales.ts';
import { sha256Of } from './digest.ts';

export interface EnglishMessage {
  readonly text: string;
  /** In the folder of each language. */
  readonly file: string;
}

/** By key: hash of the English text. */
export type MadeFrom = Readonly<Record<string, string>>;

export interface Differences {
  /** Keys without a translation. */
  readonly missing: readonly string[];
  /** Keys whose translation was made from another English text, or from an unknown one. */
  readonly outdated: readonly string[];
}

const FOLDER = new URL('../i18n/locales/', import.meta.url);

/** Languages with translations of their own: Serbian in Latin letters is derived from that in Cyrillic. */
export const TRANSLATED_LANGUAGES = INTERFACE_LANGUAGES.filter(
  (language) => language !== 'en' && language !== 'sr-Latn',
);

/** All English messages by key, including those of lazy parts. */
export async function readEnglish(): Promise<ReadonlyMap<string, EnglishMessage>> {
  const english = new Map<string, EnglishMessage>();
  // `messages.ts` only joins the other files.
  for (const file of readdirSync(new URL('en/', FOLDER)).filter((name) => name !== 'messages.ts')) {
    const { default: messages } = await import(new URL(`en/${file}`, FOLDER).href);
    for (const [key, text] of Object.entries<string>(messages)) {
      const other = english.get(key);
      if (other !== undefined) throw new Error(`${key} is in ${other.file} and in ${file}`);
      english.set(key, { text, file });
    }
  }
  return english;
}

/** All translations of a language by key; none of English. */
export async function readTranslations(
  language: InterfaceLanguage,
): Promise<Readonly<Record<string, string>>> {
  const loaded = await LOCALES[language].load?.();
  return loaded === undefined ? {} : allMessagesOf(loaded.default);
}

export function madeFromFile(language: InterfaceLanguage): URL {
  return new URL(`${language}/made-from.json`, FOLDER);
}

/** Nothing is recorded of a language that is new. */
export function readMadeFrom(language: InterfaceLanguage): MadeFrom {
  const file = madeFromFile(language);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

export function compareWithEnglish(
  english: ReadonlyMap<string, EnglishMessage>,
  translations: Readonly<Record<string, string>>,
  madeFrom: MadeFrom,
): Differences {
  const keys = [...english.keys()];
  return {
    missing: keys.filter((key) => !(key in translations)),
    outdated: keys.filter(
      (key) => key in translations && madeFrom[key] !== hashOf(english.get(key)?.text ?? ''),
    ),
  };
}

/**
 * Returns the records after translations were checked against the present English. Records of messages that
 * have no translation any more are dropped.
 * @param keys of the checked messages; those without a translation are ignored
 */
export function acceptTranslations(
  english: ReadonlyMap<string, EnglishMessage>,
  translations: Readonly<Record<string, string>>,
  madeFrom: MadeFrom,
  keys: Iterable<string>,
): MadeFrom {
  const all = new Map(Object.entries(madeFrom));
  for (const key of keys) all.set(key, hashOf(english.get(key)?.text ?? ''));
  return Object.fromEntries(
    [...all].filter(([key]) => key in translations).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Short, since it need only differ from the hash of another text of the same message. */
function hashOf(text: string): string {
  return sha256Of(text, 'hex').slice(0, 8);
}
