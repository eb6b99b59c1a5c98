import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEnglish, readTranslations } from '../../../src/build/translations.ts';
import { formatsOf } from '../../../src/i18n/format.ts';
import { makeTranslateOf } from '../../../src/i18n/format-messages.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../src/i18n/languages.ts';
import { intlTagOf, LOCALES } from '../../../src/i18n/locales.ts';
import { makeTranslate, translateEnglish } from '../../../src/i18n/make-translate.ts';
import {
  COURTS,
  countriesAloneIn,
  ILLEGAL_CROSSINGS,
  KOSOVO_ALONE,
  KOSOVO_FORMULA,
  lawfulTradeIn,
  SPECIAL,
} from '../../support/misleading-words.ts';
import { SAME_IN } from './same-words.ts';

const HAVE_ARTICLE: ReadonlySet<InterfaceLanguage> = new Set([
  'en',
  'bg',
  'mk',
  'ro',
  'ar',
  'fr',
  'es',
  'zh',
]);
/** In these languages the United Nations use another name than UNODC. */
const OTHER_NAMES_OF_UNODC: Readonly<Partial<Record<InterfaceLanguage, RegExp>>> = {
  fr: /UNODC/,
  ru: /UNODC/,
  ar: /UNODC/,
  zh: /UNODC/,
};
/** Languages in which a month has another form in a sentence than alone. */
const HAVE_CASES: ReadonlySet<InterfaceLanguage> = new Set([
  'sq',
  'bs',
  'hr',
  'cnr',
  'sr',
  'sr-Latn',
  'sl',
  'ru',
]);
const MONTHS = Array.from({ length: 12 }, (_, at) => `2010-${String(at + 1).padStart(2, '0')}`);

const en = Object.fromEntries([...(await readEnglish())].map(([key, { text }]) => [key, text]));
const catalogues = new Map<InterfaceLanguage, Readonly<Record<string, string>>>([['en', en]]);
const others = INTERFACE_LANGUAGES.filter((language) => language !== 'en');

beforeAll(async () => {
  for (const language of others) catalogues.set(language, await readTranslations(language));
  // The timeout is long because about 600 files are loaded.
});

function catalogueOf(language: InterfaceLanguage): Readonly<Record<string, string>> {
  const catalogue = catalogues.get(language);
  if (catalogue === undefined) throw new Error(`${language} was not loaded`);
  return catalogue;
}

/** The key and text of each message that the language has. */
function messagesOf(language: InterfaceLanguage): readonly (readonly [key: string, text: string])[] {
  return Object.entries(catalogueOf(language));
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names of the arguments of a message, and the plural forms it has. */
function read(pattern: string, language: InterfaceLanguage) {
  const names = new Set<string>();
  const plurals: string[][] = [];
  const walk = (elements: readonly Element[]) => {
    for (const element of elements) {
      // Literals and `#` have no argument name.
      if (element.type !== 0 && element.type !== 7) names.add(String(element.value));
      if ('options' in element) {
        if ('pluralType' in element) plurals.push(Object.keys(element.options));
        for (const option of Object.values(element.options)) walk(option.value);
      }
    }
  };
  walk(new IntlMessageFormat(pattern, intlTagOf(language), undefined, { ignoreTag: true }).getAst());
  return { names: [...names].sort(), plurals };
}

/** Words for quoting by language. The digest is a paraphrase, so no passage of it may be called a quotation. */
const QUOTING: Readonly<Record<InterfaceLanguage, RegExp>> = {
  en: /quot/i,
  sq: /\bcit/i,
  bs: /\b(citi|citat|navod|navesti|navedi)/i,
  bg: /цит/i,
  hr: /\b(citi|citat|navod|navesti|navedi)/i,
  cnr: /\b(citi|citat|navod|navesti|navedi)/i,
  mk: /цит/i,
  ro: /\bcit(a|ez|ea)/i,
  sr: /(^|[^\p{L}])(цити|цитат|навод|навести|наведи)/iu,
  'sr-Latn': /\b(citi|citat|navod|navesti|navedi)/i,
  sl: /\b(citi|citat|navaj|navedb|navede)/i,
  ar: /اقتب/,
  zh: /引用|引述/,
  fr: /\b(cit(e|er|é|ation)|guillemet)/i,
  ru: /цит/i,
  es: /\bcit(a|e|ar)/i,
};

describe.each(INTERFACE_LANGUAGES)('passage messages in %s', (language) => {
  it('uses no word for quoting and has a paraphrase label', () => {
    for (const [key, text] of messagesOf(language)) {
      if (/\.passages?(\.|$)|^passage\./.test(key)) expect(text, key).not.toMatch(QUOTING[language]);
    }
    expect(catalogueOf(language)['passage.paraphrase']).not.toBe('');
  });
});

it.each(INTERFACE_LANGUAGES)('%s has no skeleton, which the bundles cannot parse', (language) => {
  const skeletons = messagesOf(language).filter(([, text]) => /,\s*::/.test(text));
  expect(skeletons).toEqual([]);
});

describe.each(others)('catalogue %s', (language) => {
  it('has no message that English lacks', () => {
    expect(Object.keys(catalogueOf(language)).filter((key) => !(key in en))).toEqual([]);
  });

  it('has the same arguments as English in every message', () => {
    for (const [key, text] of messagesOf(language)) {
      expect(read(text, language).names, key).toEqual(read(en[key] ?? '', 'en').names);
    }
  });

  it('has all plural forms of the language', () => {
    const forms = new Intl.PluralRules(intlTagOf(language)).resolvedOptions().pluralCategories;
    for (const [key, text] of messagesOf(language)) {
      for (const plural of read(text, language).plurals) {
        expect(plural, key).toEqual(expect.arrayContaining(forms));
      }
    }
  });

  it('equals English only for names, codes and bare arguments', () => {
    const same = messagesOf(language).filter(([key, text]) => {
      // Only the words outside the arguments need a translation.
      const words = text.replace(/\{[^{}]*\}/g, '').replace(/[^\p{L}]/gu, '');
      return words !== '' && text === en[key];
    });
    const keys = same.map(([key]) => key);
    expect(keys.filter((key) => !(SAME_IN[language] ?? []).includes(key))).toEqual([]);
  });

  it('uses the script of the language', () => {
    const own = SCRIPTS[LOCALES[language].script];
    const foreign = FOREIGN[language] ?? FOREIGN_TO[LOCALES[language].script];
    for (const [key, text] of messagesOf(language)) {
      expect(text, key).not.toMatch(foreign);
      if (
        /\p{L}/u.test((en[key] ?? '').replace(/\{[^{}]*\}/g, '')) &&
        !(SAME_IN[language] ?? []).includes(key)
      ) {
        expect(text, key).toMatch(own);
      }
    }
  });
});

const SCRIPTS = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hans: /\p{Script=Han}/u,
};
const FOREIGN_TO = {
  Latn: /[\u0400-\u04ff\u0600-\u06ff\u4e00-\u9fff]/,
  Cyrl: /[\u0600-\u06ff\u4e00-\u9fff]/,
  Arab: /[\u0400-\u04ff\u4e00-\u9fff]/,
  Hans: /[\u0400-\u04ff\u0600-\u06ff]/,
};
/** Letters of related languages that must not appear. */
const FOREIGN: Partial<Record<InterfaceLanguage, RegExp>> = {
  bg: /[ёыэђћјљњџѓќѕ]/i,
  mk: /[ёъыэщюяйђћ]/i,
  sr: /[ѐѝёъыэщюяй]/i,
  ru: /[ђћјљњџѓќѕ]/i,
};

describe.each(INTERFACE_LANGUAGES)('wording in %s', (language) => {
  it('formats every message without errors', () => {
    for (const [key, pattern] of messagesOf(language)) {
      const values = Object.fromEntries(read(pattern, language).names.map((name) => [name, 3]));
      const message = new IntlMessageFormat(pattern, intlTagOf(language), undefined, { ignoreTag: true });
      expect(() => message.format(values), key).not.toThrow();
    }
  });

  it('writes Kosovo with an asterisk and the full formula in the note', () => {
    expect(catalogueOf(language)['notes.kosovo']).toMatch(KOSOVO_FORMULA[language]);
    for (const [key, text] of messagesOf(language)) {
      if (key !== 'notes.kosovo') expect(text, key).not.toMatch(KOSOVO_ALONE);
    }
  });

  it('never calls the ten jurisdictions only countries', () => {
    for (const [key, text] of messagesOf(language)) {
      // This message means the United States.
      if (key === 'builder.reading.colemanLiau') continue;
      expect(countriesAloneIn(language, text), key).toEqual([]);
    }
  });

  it('uses no word for a court for jurisdiction', () => {
    const courts = COURTS[language];
    for (const [key, text] of messagesOf(language)) if (courts) expect(text, key).not.toMatch(courts);
  });

  it('does not call trafficking trade or a crossing illegal', () => {
    for (const [key, text] of messagesOf(language)) {
      expect(lawfulTradeIn(language, text), key).toEqual([]);
      expect(text, key).not.toMatch(ILLEGAL_CROSSINGS[language]);
    }
  });

  it('does not translate "nothing specific" as "nothing special"', () => {
    expect(catalogueOf(language)['panel.passages.none'] ?? '').not.toMatch(SPECIAL[language]);
  });

  it('names UNODC as the publisher of the brief in languages without an article', () => {
    for (const key of ['original.report.brief', 'original.report.foreign']) {
      const text = catalogueOf(language)[key] ?? 'UNODC';
      // Without an article, the message could mean any brief.
      if (!HAVE_ARTICLE.has(language)) expect(text, key).toMatch(/UNODC|УНП ООН/);
    }
  });

  it('uses the official name of UNODC', () => {
    const foreign = OTHER_NAMES_OF_UNODC[language];
    for (const [key, text] of messagesOf(language)) if (foreign) expect(text, key).not.toMatch(foreign);
  });

  it('ends a sentence with one full stop after a date or abbreviation', () => {
    const t = makeTranslateOf<string>(intlTagOf(language), catalogueOf(language), en);
    for (const [key, pattern] of messagesOf(language)) {
      const names = read(pattern, language).names;
      const values = Object.fromEntries(names.map((name) => [name, '24. 11. 2026.']));
      if (!names.some((name) => pattern.includes(`{${name}}.`)) || /, (plural|select|number)/.test(pattern))
        continue;
      expect(t(key, values), key).not.toMatch(/(?<!\.)\.\.(?!\.)/);
    }
  });

  it('uses the case that a word such as “since” requires for a month', () => {
    const t = makeTranslate(language, catalogueOf(language));
    const format = formatsOf(language);
    for (const month of MONTHS) {
      const date = format.dateInText(month);
      const alone = format.date(month).split(' ')[0] ?? '';
      expect(t('panel.jurisdiction.euStatus.candidate', { date })).toContain(date);
      if (HAVE_CASES.has(language)) expect(date, month).not.toMatch(new RegExp(`^${alone}(?!\\p{L})`, 'u'));
    }
  });
});

describe('makeTranslate', () => {
  it('chooses the plural form of the language', () => {
    const count = (language: InterfaceLanguage) => {
      const t = makeTranslate(language, catalogueOf(language));
      return [1, 2, 5, 21].map((n) => t('panel.passages.count', { count: n }));
    };
    expect(count('en')).toEqual(['1 passage', '2 passages', '5 passages', '21 passages']);
    expect(count('sq')).toEqual(['1 pasazh', '2 pasazhe', '5 pasazhe', '21 pasazhe']);
    expect(count('sr')).toEqual(['1 одломак', '2 одломка', '5 одломака', '21 одломак']);
  });

  it('inserts values as text, not as markup or a pattern', () => {
    expect(translateEnglish('search.none', { query: '<b>{x}' })).toContain('“<b>{x}”');
  });

  it('formats messages without creating functions at run time', () => {
    const original = globalThis.Function;
    globalThis.Function = new Proxy(original, {
      construct: () => {
        throw new EvalError('barred');
      },
      apply: () => {
        throw new EvalError('barred');
      },
    });
    try {
      const t = makeTranslate('sr', catalogueOf('sr'));
      expect(t('search.results', { count: 3 })).toBe('3 резултата');
    } finally {
      globalThis.Function = original;
    }
  });
});
