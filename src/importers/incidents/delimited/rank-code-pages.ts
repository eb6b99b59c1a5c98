/**
 * Which code page a text is written in, by how like the region's languages its words become: Škaljari, Đurđevac, Ђердап, Καβάλα, Durrës.
 * A wrong code page makes signs of letters, puts capitals into words, and mixes alphabets.
 */
import { CODE_PAGES, type CodePage, NO_LETTER, upperLettersOf } from './code-pages.ts';

/** Of the languages of South-Eastern Europe that are written in Latin letters: sq, bs, hr, sr, sl, ro, hu, tr; then German. */
const USUAL_LATIN = new Set('çëčćđšžâăîșşțţáéíóöőúüűğıäß');
const USUAL_CYRILLIC = new Set('абвгдежзийклмнопрстуфхцчшщъьюяђјљњћџѓѕќѐѝ');
const USUAL_GREEK = new Set('αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ');

/** Points of a letter by what it is. */
const USUAL = 1;
const UNUSUAL = -1;
const SIGN = -3;
const MISPLACED_CAPITAL = -1;
const OTHER_ALPHABET = -2;
/** Others are worth asking about when they come so near to the best. */
const NEAR = 0.75;

/** @param words runs of bytes with at least one above 0x7f; see `survey.ts` @param bytes which of those bytes there are in the file
 * @returns code pages that read the bytes without a fault, likeliest first; the first is always there, the others only where they make sense */
export function rankCodePages(words: readonly Uint8Array[], bytes: ReadonlySet<number>): readonly CodePage[] {
  const seen = new Set<string>();
  const ranked = CODE_PAGES.flatMap((page) => {
    const letters = upperLettersOf(page);
    const reading = [...bytes].map((byte) => letters[byte - 128] ?? '').join('');
    const isFaulty = reading.includes(NO_LETTER) || /[\u0080-\u009f]/.test(reading);
    // Two that read all these bytes alike are one choice.
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
    else points += isUsual ? USUAL : UNUSUAL;
    const before = text[at - 1] ?? '';
    if (letter !== small && before !== before.toUpperCase()) points += MISPLACED_CAPITAL;
    for (const neighbour of [before, text[at + 1] ?? '']) {
      if (/\p{L}/u.test(neighbour) && /\p{Script=Latin}/u.test(neighbour) !== isLatin)
        points += OTHER_ALPHABET;
    }
  }
  return points;
}
