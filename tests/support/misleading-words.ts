/** Words that change the meaning of a translation: stems in each language, and how to find them. */
import type { InterfaceLanguage } from '../../src/i18n/languages.ts';

interface Trade {
  /** Words for trade, lawful unless qualified. */
  readonly trade: RegExp;
  /** Qualifiers that make it unlawful: just before or just after. */
  readonly unlawful: RegExp;
}

const LATIN_SOUTH: Trade = {
  trade: /\b(trgovin|trgovanj|trgovac|trgovc|trguj)\p{L}*/giu,
  unlawful: /(nezakonit|nedozvoljen|nedopušten)\p{L}* $|^[\s[]*ljud/iu,
};
const CYRILLIC_SOUTH: Trade = {
  trade: /(?<!\p{L})(трговин|трговањ|трговац|трговц|тргуј)\p{L}*/giu,
  unlawful: /(незаконит|недозвољен)\p{L}* $|^[\s[]*људ/iu,
};

/**
 * Translations of trafficking to avoid. English is checked too: “illicit trade” is fine, “drug trade” is not.
 */
const TRADES: Readonly<Record<InterfaceLanguage, Trade>> = {
  en: { trade: /\btrad(e|es|ed|ing)\b/giu, unlawful: /illicit $|^ press/iu },
  sq: { trade: /(?<!\p{L})tregti\p{L}*/giu, unlawful: /^ (së|e) paligjshme/iu },
  bs: LATIN_SOUTH,
  hr: LATIN_SOUTH,
  cnr: LATIN_SOUTH,
  'sr-Latn': LATIN_SOUTH,
  sr: CYRILLIC_SOUTH,
  sl: {
    trade: /\b(trgovin|trgovanj|trgovec|trgovc|trguj)\p{L}*/giu,
    unlawful: /(nezakonit|nedovoljen)\p{L}* $|^ z ljudmi/iu,
  },
  mk: {
    trade: /(?<!\p{L})(трговиј|трговец|трговц|тргува)\p{L}*/giu,
    unlawful: /(незаконск|недозволен)\p{L}* $|^ со луѓе/iu,
  },
  bg: { trade: /(?<!\p{L})търгов\p{L}*/giu, unlawful: /незаконн\p{L}* $/iu },
  ro: { trade: /\bcomer[țt]\p{L}*/giu, unlawful: /^ ilicit/iu },
  ru: { trade: /(?<!\p{L})торгов\p{L}*/giu, unlawful: /незаконн\p{L}* $|^ людьми/iu },
  fr: { trade: /\bcommerc\p{L}*/giu, unlawful: /^ illicite/iu },
  es: { trade: /\bcomerci\p{L}*/giu, unlawful: /^ ilícito/iu },
  ar: {
    trade: /\p{L}*(تجار)\p{L}*/gu,
    unlawful: /^ (غير المشروع|بالبشر|بالأشخاص)/u,
  },
  zh: { trade: /贸易|交易/gu, unlawful: /非法$/u },
};

/** Finds trade where the text should mention trafficking. */
export function lawfulTradeIn(language: InterfaceLanguage, text: string): readonly string[] {
  const { trade, unlawful } = TRADES[language];
  return [...text.matchAll(trade)].flatMap(({ 0: word, index }) => {
    const before = text.slice(0, index).replace(/\[$/, '');
    const after = text.slice(index + word.length);
    return unlawful.test(before) || unlawful.test(after)
      ? []
      : [text.slice(Math.max(0, index - 30), index + 40)];
  });
}

/** Irregular crossings must not be called illegal: that is for a court. */
export const ILLEGAL_CROSSINGS: Readonly<Record<InterfaceLanguage, RegExp>> = {
  en: /\billegal(ly)? (border )?cross/iu,
  sq: /kalime\p{L}* (të )?(paligjshme|jashtëligjore|ilegale)/iu,
  bs: /(nezakonit|nelegaln|ilegaln|nedozvoljen)\p{L}* pr(ij)?ela[zs]/iu,
  hr: /(nezakonit|nelegaln|ilegaln|nedozvoljen|nedopušten)\p{L}* pr(ij)?ela[zs]/iu,
  cnr: /(nezakonit|nelegaln|ilegaln|nedozvoljen)\p{L}* pr(ij)?ela[zs]/iu,
  'sr-Latn': /(nezakonit|nelegaln|ilegaln|nedozvoljen)\p{L}* prela[zs]/iu,
  sr: /(незаконит|нелегалн|илегалн|недозвољен)\p{L}* прела[зс]/iu,
  sl: /(nezakonit|nedovoljen|ilegaln)\p{L}* preh/iu,
  mk: /(незаконск|нелегалн|илегалн|недозволен)\p{L}* преми/iu,
  bg: /(незаконн|нелегалн)\p{L}* преми/iu,
  ro: /(trecer\p{L}* ilegal|ilegal\p{L}* trecer)/iu,
  ru: /(незаконн|нелегальн)\p{L}* (пересеч|переход)/iu,
  fr: /franchissements? (illégal|illégaux|clandestin)/iu,
  es: /cruces? ilegal/iu,
  ar: /عبور\p{L}* غير (ال)?(قانوني|مشروع)/u,
  zh: /非法(越境|过境|入境)/u,
};

/** “Nothing special”, where it should be “nothing specific”. */
export const SPECIAL: Readonly<Record<InterfaceLanguage, RegExp>> = {
  en: /special\b/iu,
  sq: /veçant|special/iu,
  bs: /posebn|specijaln/iu,
  hr: /posebn|specijaln|osobit/iu,
  cnr: /posebn|specijaln|naročit/iu,
  'sr-Latn': /posebn|specijaln|naročit/iu,
  sr: /посебн|специјалн|нарочит/iu,
  sl: /posebn/iu,
  mk: /посебн|специјалн/iu,
  bg: /особен|специалн/iu,
  ro: /special|deosebit/iu,
  ru: /особ|специальн/iu,
  fr: /spécia|particuli/iu,
  es: /especial|particular/iu,
  ar: /خاص/u,
  zh: /特别|特殊/u,
};

/** Words for findings, in languages where the same word must not mean results. */
export const FINDINGS: Readonly<Partial<Record<InterfaceLanguage, RegExp>>> = {
  sq: /(?<!\p{L})gjetj/iu,
  bs: /(?<!\p{L})nalaz(a|u|i|om|ima)?(?!\p{L})/iu,
  hr: /(?<!\p{L})nalaz(a|u|i|om|ima)?(?!\p{L})/iu,
  cnr: /(?<!\p{L})nalaz(a|u|i|om|ima)?(?!\p{L})/iu,
  'sr-Latn': /(?<!\p{L})nalaz(a|u|i|om|ima)?(?!\p{L})/iu,
  sr: /(?<!\p{L})налаз(а|у|и|ом|има)?(?!\p{L})/iu,
  mk: /(?<!\p{L})наод/iu,
};

/**
 * Jurisdiction in the sense of courts, where the data means countries and territories. Other languages use
 * the word for a territory too.
 */
export const COURTS: Readonly<Partial<Record<InterfaceLanguage, RegExp>>> = {
  fr: /juridiction/iu,
  ar: /ولاي(ة|ات) قضائي|الولاي(ة|ات) القضائي/u,
  zh: /法域/u,
};

interface Countries {
  readonly countries: RegExp;
  /** Required beside them: the ten are countries and territories. */
  readonly territories: RegExp;
}

/** “Countries” in the plural; other senses of the same words are excluded. */
const COUNTRIES: Readonly<Record<InterfaceLanguage, Countries>> = {
  en: { countries: /\bcountries\b/giu, territories: /territories/iu },
  sq: {
    countries:
      /(?<!\p{L})shtetet(?! e bashkuara)|(?<!\p{L})shteteve(?! të bashkuara)|\bvendet e rajonit|\bdhjetë vende\p{L}*/giu,
    territories: /territor/iu,
  },
  bs: {
    countries: /\b(zemlje|zemalja|zemljama|države|država|državama)(?!\p{L})/giu,
    territories: /teritorij/iu,
  },
  hr: {
    countries: /\b(zemlje|zemalja|zemljama|države|država|državama)(?!\p{L})/giu,
    territories: /teritorij|područj/iu,
  },
  cnr: {
    countries: /\b(zemlje|zemalja|zemljama|države|država|državama)(?!\p{L})/giu,
    territories: /teritorij/iu,
  },
  'sr-Latn': {
    countries: /\b(zemlje|zemalja|zemljama|države|država|državama)(?!\p{L})/giu,
    territories: /teritorij/iu,
  },
  sr: {
    countries: /(?<!\p{L})(земље|земаља|земљама|државе|држава|државама)(?!\p{L})/giu,
    territories: /териториј/iu,
  },
  sl: {
    countries: /\b(države|držav|državah|državami|dežele|dežel)(?!\p{L})/giu,
    territories: /ozemelj|ozemlj|teritorij/iu,
  },
  mk: { countries: /(?<!\p{L})(земји|земјите|држави|државите)(?!\p{L})/giu, territories: /територии/iu },
  bg: { countries: /(?<!\p{L})(държави|държавите)(?!\p{L})/giu, territories: /територии/iu },
  ro: {
    countries: /(?<!\p{L})(țări|țările|țărilor|statele|statelor)(?!\p{L})(?! unite)/giu,
    territories: /teritori/iu,
  },
  ru: {
    countries: /(?<!\p{L})(страны|стран|странах|странам|государства|государств)(?!\p{L})/giu,
    territories: /территори/iu,
  },
  fr: { countries: /\b(les|des|dix|aux) pays\b/giu, territories: /territoires/iu },
  es: { countries: /\bpaíses\b/giu, territories: /territorios/iu },
  ar: { countries: /(?<!\p{L})(ال)?(بلدان|دول)(?!\p{L})/gu, territories: /(أ|الأ)قاليم/u },
  zh: { countries: /国家/gu, territories: /地区|领土/u },
};

/** Finds “countries” without “territories”. */
export function countriesAloneIn(language: InterfaceLanguage, text: string): readonly string[] {
  const { countries, territories } = COUNTRIES[language];
  return [...text.matchAll(countries)].flatMap(({ 0: word, index }) => {
    const after = text.slice(index, index + word.length + 40);
    return territories.test(after) ? [] : [text.slice(Math.max(0, index - 30), index + 40)];
  });
}

/**
 * The brief's full formula: all references, shall be understood, in the context of. In the wording of the
 * United Nations where the language is one of theirs.
 */
export const KOSOVO_FORMULA: Readonly<Record<InterfaceLanguage, RegExp>> = {
  en: /^\* All references to Kosovo shall be understood to be in the context of .*Security Council resolution 1244 \(1999\)\.$/,
  sq: /^\* Të gjitha referencat për Kosovën duhet të kuptohen në kontekstin e rezolutës 1244 \(1999\)/,
  bs: /^\* Sva pozivanja na Kosovo treba tumačiti u kontekstu Rezolucije 1244 \(1999\)/,
  bg: /^\* Всички споменавания на Косово следва да се разбират в контекста на Резолюция 1244 \(1999\)/,
  hr: /^\* Sva upućivanja na Kosovo treba tumačiti u kontekstu Rezolucije 1244 \(1999\)/,
  mk: /^\* Сите упатувања на Косово треба да се разберат во контекст на Резолуцијата 1244 \(1999\)/,
  cnr: /^\* Sva pozivanja na Kosovo treba tumačiti u kontekstu Rezolucije 1244 \(1999\)/,
  ro: /^\* Toate referirile la Kosovo trebuie înțelese în contextul Rezoluției 1244 \(1999\)/,
  sr: /^\* Сва помињања Косова треба разумети у контексту Резолуције 1244 \(1999\)/,
  'sr-Latn': /^\* Sva pominjanja Kosova treba razumeti u kontekstu Rezolucije 1244 \(1999\)/,
  sl: /^\* Vsa sklicevanja na Kosovo je treba razumeti v okviru Resolucije .* 1244 \(1999\)\.$/,
  ar: /^\* ينبغي أن تُفهم جميع الإشارات إلى كوسوفو في سياق قرار مجلس الأمن .*1244 \(1999\)\.$/,
  zh: /^\* 凡提及科索沃，均应在联合国安全理事会第1244 \(1999\)号决议的背景下加以理解。$/,
  fr: /^\* Toute référence au Kosovo doit être comprise dans le contexte de la résolution 1244 \(1999\)/,
  ru: /^\* Все ссылки на Косово следует понимать в контексте резолюции 1244 \(1999\)/,
  es: /^\* Todas las referencias a Kosovo deben entenderse en el contexto de la resolución 1244 \(1999\)/,
};

/** Kosovo without its asterisk, in Latin, Cyrillic, Arabic and Chinese. */
export const KOSOVO_ALONE = /(Kosov\p{L}*|Косов\p{L}*|كوسوفو|科索沃)(?!\p{L}*\*)/u;
