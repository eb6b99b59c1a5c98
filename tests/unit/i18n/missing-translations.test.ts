import { describe, expect, it } from 'vitest';
import { makeTranslateOf } from '../../../src/i18n/format-messages.ts';
import type { InterfaceLanguage } from '../../../src/i18n/languages.ts';
import areas from '../../../src/i18n/locales/en/areas.ts';
import { intlTagOf } from '../../../src/i18n/locales.ts';
import { makeNamespace } from '../../../src/i18n/message-namespace.ts';

const ENGLISH = {
  'demo.title': 'Records',
  'demo.new': 'A new message',
  'demo.count': '{count, plural, one {# record} other {# records}} of {name}',
  'demo.size': '{size, number} bytes',
};

/** Translations of the title alone. */
const TITLES: Partial<Record<InterfaceLanguage, string>> = { ar: 'السجلات', sr: 'Записи', fr: 'Données' };

describe.each(['ar', 'sr', 'fr'] as const)('messages that %s lacks', (language) => {
  const t = makeTranslateOf<keyof typeof ENGLISH>(
    intlTagOf(language),
    { 'demo.title': TITLES[language] ?? '' },
    ENGLISH,
  );

  it('are in English, isolated from left to right, with a mark of the language', () => {
    expect(t('demo.new')).toBe('\u2066A new message [en]\u2069');
  });

  it('have numbers and plurals by the rules of English', () => {
    expect(t('demo.count', { count: 1, name: 'Bar' })).toBe('\u20661 record of Bar [en]\u2069');
    expect(t('demo.count', { count: 22000, name: 'بار' })).toBe('\u206622,000 records of بار [en]\u2069');
    expect(t('demo.size', { size: 1234567.5 })).toBe('\u20661,234,567.5 bytes [en]\u2069');
  });

  it('leave translated messages without a mark', () => {
    expect(t('demo.title')).toBe(TITLES[language]);
  });
});

it.each(['ar', 'sr-Latn', 'fr'] as const)(
  'shows a new message of a lazy part in English in %s',
  async (language) => {
    const words = makeNamespace('areas', { ...areas, 'areas.new': 'List of {name}' } as typeof areas);
    await words.fetch(language);
    const { t } = words.now(language);
    expect(t('areas.new' as 'areas.name.of', { name: 'Bar' })).toBe('\u2066List of Bar [en]\u2069');
    expect(t('areas.name')).not.toContain('[en]');
  },
);
