import { describe, expect, it } from 'vitest';
import { chooseLanguage, INTERFACE_LANGUAGES } from '../../../src/i18n/languages.ts';
import { intlTagOf } from '../../../src/i18n/locales.ts';
import { languageOfName, nameOf } from '../../../src/i18n/names.ts';

describe('nameOf', () => {
  const skopje = { name: 'Skopje', names: { sq: 'Shkupi', sr: 'Скопље', 'sr-Latn': 'Skoplje' } };
  it('returns the name in the interface language', () => {
    expect((['en', 'sq', 'sr'] as const).map((language) => nameOf(skopje, language))).toEqual([
      'Skopje',
      'Shkupi',
      'Скопље',
    ]);
  });
  it('falls back to the nearest form, whose language languageOfName returns', () => {
    const bar = { name: 'Port of Bar', names: { 'sr-Latn': 'Bar' } };
    expect(nameOf(bar, 'sr')).toBe('Bar');
    expect(languageOfName(bar, 'sr')).toBe('sr-Latn');
    expect(nameOf(bar, 'sq')).toBe('Port of Bar');
    expect(languageOfName(bar, 'sq')).toBe('en');
  });
  it('keeps the asterisk of Kosovo in every language', () => {
    const kosovo = { name: 'Kosovo', displayName: 'Kosovo*', names: { sq: 'Kosova', sr: 'Косово' } };
    expect((['en', 'sq', 'sr'] as const).map((language) => nameOf(kosovo, language))).toEqual([
      'Kosovo*',
      'Kosova*',
      'Косово*',
    ]);
    const starred = { name: 'Kosovo', displayName: 'Kosovo*', names: { sq: 'Kosova*' } };
    expect(nameOf(starred, 'sq')).toBe('Kosova*');
    const border = { name: 'Serbia – Kosovo*', names: { sq: 'Serbia – Kosova*' } };
    expect(nameOf(border, 'sq')).toBe('Serbia – Kosova*');
  });
});

describe('interface languages', () => {
  it('chooses the language from the browser preferences with any region or script', () => {
    expect(chooseLanguage(['de-AT', 'sr-RS', 'en'])).toBe('sr');
    expect(chooseLanguage(['sr-Cyrl-BA'])).toBe('sr');
    for (const latin of ['sr-Latn-RS', 'sr_latn', 'sh', 'sh-BA'])
      expect(chooseLanguage([latin]), latin).toBe('sr-Latn');
    expect(chooseLanguage(['sh-Cyrl'])).toBe('sr');
    expect(chooseLanguage(['SQ-xk'])).toBe('sq');
    expect(chooseLanguage(['de'])).toBe('en');
    expect(chooseLanguage([])).toBe('en');
  });
  it('maps every language to a tag that Intl supports', () => {
    for (const language of INTERFACE_LANGUAGES) {
      const tag = intlTagOf(language);
      expect(Intl.PluralRules.supportedLocalesOf(tag), tag).toHaveLength(1);
    }
  });
});
