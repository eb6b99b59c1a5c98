import { readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, describe, expect, it } from 'vitest';
import { allMessagesOf } from '../../../src/i18n/all-messages.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../src/i18n/languages.ts';
import { intlTagOf, LOCALES } from '../../../src/i18n/locales.ts';
import { makeTranslate, translateEnglish } from '../../../src/i18n/make-translate.ts';
import type { Catalogue, MessageKey } from '../../../src/i18n/messages.ts';
import { SAME_IN } from './same-words.ts';

/** All messages of a language: those that come with the page, and those of the parts that are fetched when they are asked for. */
async function readMessages(language: InterfaceLanguage): Promise<Catalogue> {
  const { load } = LOCALES[language];
  return load === null ? readEnglish() : ((await allMessagesOf((await load()).default)) as Catalogue);
}

/** One file each. */
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
});

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
      // Literals and `#` name nothing.
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

describe.each(others)('the catalogue %s', (language) => {
  it('has the keys of English', () => {
    expect(Object.keys(catalogueOf(language)).sort()).toEqual([...keys].sort());
  });

  it('has the arguments of English in every message', () => {
    for (const key of keys) {
      expect(read(catalogueOf(language)[key], language).names, key).toEqual(read(en[key], 'en').names);
    }
  });

  it('has the plural forms that the language distinguishes', () => {
    const forms = new Intl.PluralRules(intlTagOf(language)).resolvedOptions().pluralCategories;
    for (const key of keys) {
      for (const plural of read(catalogueOf(language)[key], language).plurals) {
        expect(plural, key).toEqual(expect.arrayContaining(forms));
      }
    }
  });

  it('is translated: only names, codes and bare arguments are as in English', () => {
    const same = keys.filter((key) => {
      // What is left of a message without its arguments is what has to be translated.
      const words = en[key].replace(/\{[^{}]*\}/g, '').replace(/[^\p{L}]/gu, '');
      return words !== '' && catalogueOf(language)[key] === en[key];
    });
    expect(same.filter((key) => !(SAME_IN[language] ?? []).includes(key))).toEqual([]);
  });

  it('is written in its script', () => {
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
/** Letters of neighbours that a slip would let in. */
const FOREIGN: Partial<Record<InterfaceLanguage, RegExp>> = {
  bg: /[ёыэђћјљњџѓќѕ]/i,
  mk: /[ёъыэщюяйђћ]/i,
  sr: /[ѐѝёъыэщюяй]/i,
  ru: /[ђћјљњџѓќѕ]/i,
};

describe.each(INTERFACE_LANGUAGES)('in %s', (language) => {
  it('every message can be formatted', () => {
    for (const key of keys) {
      const pattern = catalogueOf(language)[key];
      const values = Object.fromEntries(read(pattern, language).names.map((name) => [name, 3]));
      const message = new IntlMessageFormat(pattern, intlTagOf(language), undefined, { ignoreTag: true });
      expect(() => message.format(values), key).not.toThrow();
    }
  });

  it('Kosovo has its asterisk, and the note names resolution 1244 (1999)', () => {
    const catalogue = catalogueOf(language);
    expect(catalogue['notes.kosovo']).toMatch(/^\* /);
    expect(catalogue['notes.kosovo']).toContain('1244 (1999)');
    for (const key of keys) {
      if (key !== 'notes.kosovo') {
        expect(catalogue[key], key).not.toMatch(/(Kosov\p{L}+|Косов\p{L}+)(?![\p{L}*])/u);
      }
    }
  });

  it('the ten are never called countries alone', () => {
    const bare = /\bcountries\b(?! and territories)|\bvendet e rajonit\b|земљ\p{L}+ региона/iu;
    for (const key of keys) expect(catalogueOf(language)[key], key).not.toMatch(bare);
  });
});

describe('translate', () => {
  it('counts as each language does', () => {
    const count = (language: InterfaceLanguage) => {
      const t = makeTranslate(language, catalogueOf(language));
      return [1, 2, 5, 21].map((n) => t('panel.passages.count', { count: n }));
    };
    expect(count('en')).toEqual(['1 passage', '2 passages', '5 passages', '21 passages']);
    expect(count('sq')).toEqual(['1 pasazh', '2 pasazhe', '5 pasazhe', '21 pasazhe']);
    expect(count('sr')).toEqual(['1 одломак', '2 одломка', '5 одломака', '21 одломак']);
  });

  it('takes values as text, never as markup or pattern', () => {
    expect(translateEnglish('search.none', { query: '<b>{x}' })).toContain('“<b>{x}”');
  });

  it('needs no code made at run time', () => {
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
