/**
 * Lists the forms in which a word of a name occurs in texts: without its marks, and inflected in the languages
 * of the region. Folded text has Latin letters only, so one table serves Cyrillic and Latin.
 *
 * Rules are simpler than a stemmer for each language, and a wrong form is harmless: no other word is written
 * so with a capital. Short words have many look-alikes, so their inflected forms count only with their marks:
 * `Nišu` is the town, `Nisu` means “they are not”.
 */
import { foldText } from '../lib/text-fold.ts';

/** Endings by the last letters of a word, which they replace. All rules that fit count. */
const ENDINGS: Readonly<Record<string, string>> = {
  // Serbian Varne, Russian Varny, Albanian Kosovë and Kosovës, Romanian Constanței.
  a: 'e i u y o om oj es en ei',
  // Albanian Shqipëri and Shqipërisë, Russian Sofii.
  ia: 'i ise ine',
  ija: 'ii',
  // Serbian Rijeci.
  ka: 'ci',
  ga: 'zi',
  e: 'a u i ea eu em es en ama',
  o: 'a u om og oga es en',
  // Novi Pazar, Novog Pazara; Romanian Bucureștiului.
  i: 'og oga om ome a u it in iul iului ija iju ijem',
  u: 'ut un ul ului',
  // Koper, Kopra; Galac, Galca.
  ar: 'ra ru rom',
  er: 'ra ru rom',
  ac: 'ca cu cem',
  ec: 'ca cu cem',
};
/** After a consonant. */
const ADDED = 'a u e om em i it in ut ul ului on en'.split(' ');
/** Hungarian Szerbiában, Budapestbe: added to the whole word. */
const HUNGARIAN = ['ban', 'ben', 'bol', 'ba', 'be'];
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
  const replaced = [3, 2, 1].flatMap((length) => {
    const stem = word.slice(0, -length);
    const endings = ENDINGS[word.slice(-length)]?.split(' ') ?? [];
    return endings.map((ending) => stem + ending);
  });
  // Albanian names are definite: Durrësi, Durrës.
  if (/[iu]$/.test(word)) replaced.push(word.slice(0, -1));
  const added = /[eiouy]$/.test(word) ? [] : word.endsWith('a') ? HUNGARIAN : [...ADDED, ...HUNGARIAN];
  return [...replaced, ...added.map((ending) => word + ending)];
}
