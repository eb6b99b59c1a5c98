/**
 * Lists the forms in which a word of a name occurs in texts: without its marks, and inflected in the languages
 * of the region. Folded text has Latin letters only, so one table serves Cyrillic and Latin.
 *
 * Rules are simpler than a stemmer for each language, and a wrong form is harmless: no other word is written
 * so with a capital. Short words have many look-alikes, so their inflected forms count only with their marks:
 * `Nišu` is the town, `Nisu` means “they are not”.
 */
import { foldText } from '../lib/text-fold.ts';

/** Endings by the last letters of a word, which they replace. The longest rule that fits counts. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  // Serbian Varne, Russian Varny, Albanian Kosovë and Kosovës, Romanian Constanței, Hungarian Szerbiában.
  a: ['e', 'i', 'u', 'y', 'o', 'om', 'oj', 'es', 'en', 'ei', 'aban', 'abol', 'aba'],
  // Srbije, Sofii, Shqipërisë.
  ia: ['ie', 'ii', 'iu', 'iju', 'iji', 'i', 'ise', 'ine', 'iei', 'iaban', 'iabol', 'iaba'],
  ija: ['ije', 'iji', 'iju', 'ijom', 'ijo', 'ii', 'ie', 'ei'],
  ka: ['ke', 'ki', 'ci', 'ku', 'ko', 'kom', 'koj', 'kes', 'ken'],
  ga: ['ge', 'gi', 'zi', 'gu', 'gom', 'goj'],
  e: ['a', 'u', 'i', 'ea', 'eu', 'em', 'es', 'en', 'ama'],
  o: ['a', 'u', 'om', 'og', 'oga', 'es', 'en'],
  // Novi Pazar, Novog Pazara; Albanian Durrësi, Durrësit; Romanian Bucureștiului.
  i: ['og', 'oga', 'om', 'ome', 'a', 'u', '', 'it', 'in', 'iul', 'iului', 'ija', 'iju', 'ijem'],
  u: ['', 'ut', 'un', 'ul', 'ului'],
  // Koper, Kopra; Galac, Galca.
  ar: ['ra', 'ru', 'rom', 'ara', 'aru', 'arom'],
  er: ['ra', 'ru', 'rom', 'era', 'eru', 'erom'],
  ac: ['ca', 'cu', 'cem', 'aca', 'acu'],
  ec: ['ca', 'cu', 'cem', 'eca', 'ecu'],
  '': [
    'a',
    'u',
    'e',
    'om',
    'em',
    'i',
    'it',
    'in',
    'ut',
    'ul',
    'ului',
    'ban',
    'ben',
    'bol',
    'ba',
    'be',
    'on',
    'en',
  ],
};
const SHORT = 5;
const LATIN_CASES = ['a', 'u', 'em', 'om'];
const CYRILLIC_CASES = ['а', 'у', 'ем', 'ом'];
/** Ends in a consonant that has a mark, or is a letter of Cyrillic that stands for one. */
const MARKED = /[čćžšđşçșțчћжшђљњџ]$/u;

/**
 * Returns the forms of a word of a name: folded, or in lower case where the marks count.
 *
 * @param isAlone whether the name has no other word, which distinguishes a short one from its look-alikes
 */
export function wordForms(word: string, isAlone: boolean): readonly string[] {
  const folded = foldText(word);
  // Plain d for đ: Derdap is as common as Djerdap.
  const bases = /đ/i.test(word) ? [folded, foldText(word.replace(/đ/giu, 'd'))] : [folded];
  // In capitals it is an abbreviation, and in lower case “i” or “and”.
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return bases;
  if (isAlone && folded.length < SHORT) {
    const lower = word.toLowerCase();
    const cases = /\p{Script=Cyrillic}/u.test(word) ? CYRILLIC_CASES : LATIN_CASES;
    return MARKED.test(lower) ? [...bases, ...cases.map((ending) => lower + ending)] : bases;
  }
  return bases.flatMap((base) => [
    base,
    ...inflected(base).filter((form) => !isAlone || form.length >= SHORT - 1),
  ]);
}

function inflected(word: string): string[] {
  const last = [3, 2, 1].map((length) => word.slice(-length)).find((end) => end in ENDINGS) ?? '';
  // After a vowel without a rule, as in Baku, a word has no other form.
  if (last === '' && /[aeiouy]$/.test(word)) return [];
  const stem = word.slice(0, word.length - last.length);
  return (ENDINGS[last] ?? []).map((ending) => stem + ending);
}
