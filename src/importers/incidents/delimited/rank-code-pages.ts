/**
 * Ranks code pages by how closely decoded words resemble the region's languages: Škaljari, Đurđevac, Ђердап,
 * Καβάλα, Durrës. A wrong code page produces symbols, capitals inside words and mixed alphabets.
 */
import { CODE_PAGES, type CodePage, NO_LETTER, upperLettersOf } from './code-pages.ts';

/** Languages of South-Eastern Europe in Latin script: sq, bs, hr, sr, sl, ro, hu, tr; then German. */
const USUAL_LATIN = new Set([...'çëčćđšžâăîșşțţáéíóöúüı', 'İ'.toLowerCase()]);
/** Rare in the region, but in the places of common letters of other code pages. */
const RARE_LATIN = new Set('őűğäß');
const USUAL_CYRILLIC = new Set('абвгдежзийклмнопрстуфхцчшщъьюяђјљњћџѓѕќѐѝ');
const USUAL_GREEK = new Set('αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ');

/** Score per letter. */
const USUAL = 1;
const RARE = 0.5;
const UNUSUAL = -1;
const SIGN = -3;
const MISPLACED_CAPITAL = -1;
const OTHER_ALPHABET = -2;
/** Others within this share of the best score are offered to the user. */
const NEAR = 0.75;

/**
 * @param words runs of bytes with at least one above 0x7f; see `survey.ts`
 * @param bytes the distinct bytes above 0x7f in the file
 * @returns code pages that decode all bytes, likeliest first; the first always exists, others only if
 * plausible
 */
export function rankCodePages(words: readonly Uint8Array[], bytes: ReadonlySet<number>): readonly CodePage[] {
  const seen = new Set<string>();
  const ranked = CODE_PAGES.flatMap((page) => {
    const letters = upperLettersOf(page);
    const reading = [...bytes].map((byte) => letters[byte - 128] ?? '').join('');
    const isFaulty = reading.includes(NO_LETTER) || /[\u0080-\u009f]/.test(reading);
    // Code pages that decode these bytes alike count once.
    if (isFaulty || seen.has(reading)) return [];
    seen.add(reading);
    return [{ page, points: pointsOf(words, letters) }];
  }).sort((a, b) => b.points - a.points);
  const [best] = ranked;
  if (best === undefined) return ['windows-1252'];
  return ranked
    .filter(({ points }) => points === best.points || points > Math.max(0, best.points * NEAR))
    .map(({ page }) => page);
}

function pointsOf(words: readonly Uint8Array[], letters: readonly string[]): number {
  let points = 0;
  for (const word of words) points += pointsOfWord(word, letters);
  return points;
}

function pointsOfWord(word: Uint8Array, letters: readonly string[]): number {
  const text = Array.from(word, (byte) =>
    byte < 128 ? String.fromCharCode(byte) : (letters[byte - 128] ?? NO_LETTER),
  );
  let points = 0;
  for (const [at, letter] of text.entries()) {
    if ((word[at] ?? 0) < 128) continue;
    const small = letter.toLowerCase();
    const isLatin = /\p{Script=Latin}/u.test(letter);
    const isUsual = USUAL_LATIN.has(small) || USUAL_CYRILLIC.has(small) || USUAL_GREEK.has(small);
    if (!/\p{L}/u.test(letter)) points += SIGN;
    else points += isUsual ? USUAL : RARE_LATIN.has(small) ? RARE : UNUSUAL;
    const before = text[at - 1] ?? '';
    if (letter !== small && before !== before.toUpperCase()) points += MISPLACED_CAPITAL;
    for (const neighbour of [before, text[at + 1] ?? '']) {
      if (/\p{L}/u.test(neighbour) && /\p{Script=Latin}/u.test(neighbour) !== isLatin)
        points += OTHER_ALPHABET;
    }
  }
  return points;
}
