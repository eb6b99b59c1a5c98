/**
 * Folds names of the region's scripts to plain Latin letters, so that Niš, Nis, Ниш and ΝΙΣ match.
 *
 * Method: tables for Cyrillic, Greek and Georgian letters (South Slavic values for Cyrillic, the everyday
 * romanisation for Greek, the national one for Georgian), then Unicode decomposition without its marks.
 */

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'dj',
  ѓ: 'gj',
  е: 'e',
  ё: 'e',
  є: 'je',
  ж: 'z',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  і: 'i',
  ї: 'ji',
  й: 'j',
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
  ћ: 'c',
  ќ: 'kj',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  џ: 'dz',
  ш: 's',
  щ: 'st',
  ъ: 'a',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'ju',
  я: 'ja',
  ґ: 'g',
};
const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'h',
  ψ: 'ps',
  ω: 'o',
};
/** Greek digraphs, replaced before single letters. */
const GREEK_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'u'],
  [/μπ/g, 'b'],
  [/γκ/g, 'g'],
  [/γγ/g, 'ng'],
  [/[εο]ι/g, 'i'],
  [/αι/g, 'e'],
  [/ευ/g, 'ev'],
  [/αυ/g, 'av'],
];
const GEORGIAN: Readonly<Record<string, string>> = {
  ა: 'a',
  ბ: 'b',
  გ: 'g',
  დ: 'd',
  ე: 'e',
  ვ: 'v',
  ზ: 'z',
  თ: 't',
  ი: 'i',
  კ: 'k',
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: 'p',
  ჟ: 'zh',
  რ: 'r',
  ს: 's',
  ტ: 't',
  უ: 'u',
  ფ: 'p',
  ქ: 'k',
  ღ: 'gh',
  ყ: 'q',
  შ: 'sh',
  ჩ: 'ch',
  ც: 'ts',
  ძ: 'dz',
  წ: 'ts',
  ჭ: 'ch',
  ხ: 'kh',
  ჯ: 'j',
  ჰ: 'h',
};
/** Latin letters that do not decompose. */
const LATIN: Readonly<Record<string, string>> = {
  đ: 'dj',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  þ: 'th',
};
const LETTERS: Readonly<Record<string, string>> = { ...CYRILLIC, ...GREEK, ...GEORGIAN, ...LATIN };

/**
 * Returns lower-case words of plain letters and digits, separated by single spaces. `Đerdap – Γέφυρα` becomes
 * `djerdap gefyra`; letters of other scripts stay.
 */
export function foldText(text: string): string {
  // Look up composed letters first: the short i of Cyrillic would decompose into и and a mark.
  let folded = [...text.normalize('NFC').toLowerCase()].map((letter) => CYRILLIC[letter] ?? letter).join('');
  folded = folded.normalize('NFD').replace(/\p{M}+/gu, '');
  if (/\p{Script=Greek}/u.test(folded)) {
    for (const [pair, latin] of GREEK_PAIRS) folded = folded.replace(pair, latin);
  }
  return [...folded]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('')
    .replace(/['’ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Spellings of the same sound, longest first. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/shch|sht/g, 'st'],
  [/sch|sh/g, 's'],
  [/tch|ch|ts|tz/g, 'c'],
  [/dzh|dz|zh/g, 'z'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dj/g, 'd'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ou/g, 'u'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'j'],
  [/(.)\1+/g, '$1'],
];

/**
 * Returns a coarser key of folded text that unifies romanisations: Djerdap and Derdap, Shkodra and Skodra,
 * Thessaloniki and Tesaloniki, Хасково as Haskovo or Khaskovo.
 */
export function soundKey(folded: string): string {
  return SAME_SOUND.reduce((text, [spelling, sound]) => text.replace(spelling, sound), folded);
}
