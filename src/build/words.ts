/**
 * `npm run words`: lists by language the messages without a translation and the outdated translations, each
 * with its file and the present English text; then a line of counts for each language.
 *
 *   npm run words -- --accept <language|all> [key…]
 *
 * records that translations fit the present English: those of the keys, or all of the language. It also drops
 * the records of deleted messages.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LOCALES } from '../i18n/locales.ts';
import {
  acceptTranslations,
  compareWithEnglish,
  type EnglishMessage,
  madeFromFile,
  readEnglish,
  readMadeFrom,
  readTranslations,
  TRANSLATED_LANGUAGES,
} from './translations.ts';
import { runCommand, UserError } from './user-error.ts';

type English = ReadonlyMap<string, EnglishMessage>;

async function describe(english: English): Promise<string> {
  const lists: string[] = [];
  const counts: string[] = [];
  for (const language of TRANSLATED_LANGUAGES) {
    const { missing, outdated } = compareWithEnglish(
      english,
      await readTranslations(language),
      readMadeFrom(language),
    );
    const name = `${language} (${LOCALES[language].nativeName})`;
    const lineOf = (state: string) => (key: string) => {
      const { file, text } = english.get(key) ?? { file: '', text: '' };
      return `  ${state}  ${key}  ${language}/${file}  ${text}`;
    };
    const lines = [...missing.map(lineOf('missing')), ...outdated.map(lineOf('outdated'))];
    if (lines.length > 0) lists.push(name, ...lines, '');
    counts.push(`${name}: ${missing.length} missing, ${outdated.length} outdated of ${english.size}`);
  }
  return [...lists, ...counts].join('\n');
}

/** @throws UserError */
async function accept(english: English, wanted: string, keys: readonly string[]): Promise<string> {
  const languages = TRANSLATED_LANGUAGES.filter((language) => wanted === 'all' || language === wanted);
  if (languages.length === 0)
    throw new UserError(`"${wanted}" is none of: all, ${TRANSLATED_LANGUAGES.join(', ')}.`);
  const done: string[] = [];
  for (const language of languages) {
    const translations = await readTranslations(language);
    const madeFrom = readMadeFrom(language);
    const unknown = keys.filter((key) => !english.has(key) && !(key in madeFrom));
    if (unknown.length > 0) throw new UserError(`There is no message ${unknown.join(', ')}.`);
    const accepted = acceptTranslations(
      english,
      translations,
      madeFrom,
      keys.length > 0 ? keys : english.keys(),
    );
    writeFileSync(madeFromFile(language), `${JSON.stringify(accepted, null, 2)}\n`);
    const { outdated } = compareWithEnglish(english, translations, accepted);
    done.push(`${language}: ${outdated.length} still outdated`);
  }
  return done.join('\n');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { accept: { type: 'string' } },
  });
  const english = await readEnglish();
  const text =
    values.accept === undefined ? await describe(english) : await accept(english, values.accept, positionals);
  process.stdout.write(`${text}\n`);
}

runCommand(main);
