import { readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, describe, expect, it } from 'vitest';
import { allMessagesOf } from '../../../src/i18n/all-messages.ts';
import { formatsOf } from '../../../src/i18n/format.ts';
import { makeTranslateOf } from '../../../src/i18n/format-messages.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../src/i18n/languages.ts';
import { intlTagOf, LOCALES } from '../../../src/i18n/locales.ts';
import { makeTranslate, translateEnglish } from '../../../src/i18n/make-translate.ts';
import type { Catalogue, MessageKey } from '../../../src/i18n/messages.ts';
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

/** All messages of a language, including those of lazily loaded parts. */
async function readMessages(language: InterfaceLanguage): Promise<Catalogue> {
  const { load } = LOCALES[language];
  return load === null ? readEnglish() : ((await allMessagesOf((await load()).default)) as Catalogue);
}

/** The English messages, which have one file per part. */
async function readEnglish(): Promise<Catalogue> {
  const folder = new URL('../../../src/i18n/locales/en/', import.meta.url);
  const parts = await Promise.all(readdirSync(folder).map((name) => import(new URL(name, folder).href)));
  return Object.assign({}, ...parts.map((part) => part.default));
}

const en = await readMessages('en');
const keys = Object.keys(en) as MessageKey[];
const catalogues = new Map<InterfaceLanguage, Catalogue>();
const others = INTERFACE_LANGUAGES.filter((language) => language !== 'en');

beforeAll(async () => {
  for (const language of INTERFACE_LANGUAGES) catalogues.set(language, await readMessages(language));
  // The timeout is long because about 600 files are loaded.
}, 60_000);

function catalogueOf(language: InterfaceLanguage): Catalogue {
  const catalogue = catalogues.get(language);
  if (catalogue === undefined) throw new Error(`${language} was not loaded`);
  return catalogue;
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
    const catalogue = catalogueOf(language);
    for (const key of keys.filter((one) => /\.passages?(\.|$)/.test(one) || one.startsWith('passage.'))) {
      expect(catalogue[key], key).not.toMatch(QUOTING[language]);
    }
    expect(catalogue['passage.paraphrase']).not.toBe('');
  });
});

describe.each(others)('catalogue %s', (language) => {
  it('has the same keys as English', () => {
    expect(Object.keys(catalogueOf(language)).sort()).toEqual([...keys].sort());
  });

  it('has the same arguments as English in every message', () => {
    for (const key of keys) {
      expect(read(catalogueOf(language)[key], language).names, key).toEqual(read(en[key], 'en').names);
    }
  });

  it('has all plural forms of the language', () => {
    const forms = new Intl.PluralRules(intlTagOf(language)).resolvedOptions().pluralCategories;
    for (const key of keys) {
      for (const plural of read(catalogueOf(language)[key], language).plurals) {
        expect(plural, key).toEqual(expect.arrayContaining(forms));
      }
    }
  });

  it('equals English only for names, codes and bare arguments', () => {
    const same = keys.filter((key) => {
      // Only the words outside the arguments need a translation.
      const words = en[key].replace(/\{[^{}]*\}/g, '').replace(/[^\p{L}]/gu, '');
      return words !== '' && catalogueOf(language)[key] === en[key];
    });
    expect(same.filter((key) => !(SAME_IN[language] ?? []).includes(key))).toEqual([]);
  });

  it('uses the script of the language', () => {
    const own = SCRIPTS[LOCALES[language].script];
    const foreign = FOREIGN[language] ?? FOREIGN_TO[LOCALES[language].script];
    for (const key of keys) {
      const text = catalogueOf(language)[key];
      expect(text, key).not.toMatch(foreign);
      if (/\p{L}/u.test(en[key].replace(/\{[^{}]*\}/g, '')) && !(SAME_IN[language] ?? []).includes(key)) {
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
    for (const key of keys) {
      const pattern = catalogueOf(language)[key];
      const values = Object.fromEntries(read(pattern, language).names.map((name) => [name, 3]));
      const message = new IntlMessageFormat(pattern, intlTagOf(language), undefined, { ignoreTag: true });
      expect(() => message.format(values), key).not.toThrow();
    }
  });

  it('writes Kosovo with an asterisk and the full formula in the note', () => {
    const catalogue = catalogueOf(language);
    expect(catalogue['notes.kosovo']).toMatch(KOSOVO_FORMULA[language]);
    for (const key of keys) {
      if (key !== 'notes.kosovo') expect(catalogue[key], key).not.toMatch(KOSOVO_ALONE);
    }
  });

  it('never calls the ten jurisdictions only countries', () => {
    // This message means the United States.
    const spoken = keys.filter((key) => key !== ('builder.reading.colemanLiau' as MessageKey));
    for (const key of spoken) expect(countriesAloneIn(language, catalogueOf(language)[key]), key).toEqual([]);
  });

  it('uses no word for a court for jurisdiction', () => {
    const courts = COURTS[language];
    for (const key of keys) if (courts) expect(catalogueOf(language)[key], key).not.toMatch(courts);
  });

  it('does not call trafficking trade or a crossing illegal', () => {
    for (const key of keys) {
      const text = catalogueOf(language)[key];
      expect(lawfulTradeIn(language, text), key).toEqual([]);
      expect(text, key).not.toMatch(ILLEGAL_CROSSINGS[language]);
    }
  });

  it('does not translate "nothing specific" as "nothing special"', () => {
    for (const key of ['panel.passages.none', 'reader.selected.silent', 'ties.silent'] as const)
      expect(catalogueOf(language)[key as MessageKey], key).not.toMatch(SPECIAL[language]);
  });

  it('names UNODC as the publisher of the brief in languages without an article', () => {
    const catalogue = catalogueOf(language);
    for (const key of ['original.report.brief', 'original.report.foreign'] as const) {
      const text = catalogue[key as MessageKey];
      // Without an article, the message could mean any brief.
      if (!HAVE_ARTICLE.has(language)) expect(text, key).toMatch(/UNODC|УНП ООН/);
    }
  });

  it('uses the official name of UNODC', () => {
    const foreign = OTHER_NAMES_OF_UNODC[language];
    for (const key of keys) if (foreign) expect(catalogueOf(language)[key], key).not.toMatch(foreign);
  });

  it('ends a sentence with one full stop after a date or abbreviation', () => {
    const t = makeTranslateOf<string>(intlTagOf(language), catalogueOf(language));
    for (const key of keys) {
      const pattern = catalogueOf(language)[key];
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
