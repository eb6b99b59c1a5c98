/**
 * Transliterates Serbian Cyrillic into Latin letters, one for one: both alphabets are official, and nothing
 * is lost.
 */

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};

/**
 * Other characters stay, so that messages keep their arguments. Љ, Њ and Џ become `Lj` before a small letter
 * and `LJ` among capitals.
 */
export function toSerbianLatin(text: string): string {
  return text.replace(/[\u0400-\u045f]/g, (letter, at: number) => {
    const small = letter.toLowerCase();
    const latin = LATIN[small];
    if (latin === undefined) return letter;
    if (letter === small) return latin;
    const isAmongCapitals = latin.length > 1 && isCapital(text[at + 1] ?? text[at - 1]);
    return isAmongCapitals ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}
