import { describe, expect, it } from 'vitest';
import {
  acceptTranslations,
  compareWithEnglish,
  readEnglish,
  readMadeFrom,
  readTranslations,
  TRANSLATED_LANGUAGES,
} from '../../../src/build/translations.ts';

const english = await readEnglish();
/** Of all messages of a language: more would mean that nobody looks at the report of `npm run words`. */
const MAX_BEHIND = 0.02;

describe.each(TRANSLATED_LANGUAGES)('records of translations into %s', (language) => {
  it('have no key without a translation', async () => {
    const translations = await readTranslations(language);
    const gone = Object.keys(readMadeFrom(language)).filter((key) => !(key in translations));
    expect(gone, 'npm run words -- --accept all <key> drops them').toEqual([]);
  });

  it('show that nearly all messages are translated from the present English', async () => {
    const { missing, outdated } = compareWithEnglish(
      english,
      await readTranslations(language),
      readMadeFrom(language),
    );
    expect((missing.length + outdated.length) / english.size).toBeLessThan(MAX_BEHIND);
  });
});

describe('comparing translations with English', () => {
  const messages = (texts: Readonly<Record<string, string>>) =>
    new Map(Object.entries(texts).map(([key, text]) => [key, { text, file: 'demo.ts' }]));
  const before = messages({ 'demo.a': 'One', 'demo.b': 'Two' });
  const translations = { 'demo.a': 'Un', 'demo.b': 'Deux' };
  const madeFrom = acceptTranslations(before, translations, {}, before.keys());

  it('finds nothing when all translations are accepted', () => {
    expect(compareWithEnglish(before, translations, madeFrom)).toEqual({ missing: [], outdated: [] });
  });

  it('finds a new message, a changed one, and a translation without a record', () => {
    const after = messages({ 'demo.a': 'One', 'demo.b': 'Both', 'demo.c': 'Three', 'demo.d': 'Four' });
    expect(compareWithEnglish(after, { ...translations, 'demo.d': 'Quatre' }, madeFrom)).toEqual({
      missing: ['demo.c'],
      outdated: ['demo.b', 'demo.d'],
    });
  });

  it('accepts only the given keys, and drops the record of a deleted message', () => {
    const after = messages({ 'demo.b': 'Both', 'demo.c': 'Three' });
    const translated = { 'demo.b': 'Deux', 'demo.c': 'Trois' };
    const accepted = acceptTranslations(after, translated, madeFrom, ['demo.c']);
    expect(Object.keys(accepted)).toEqual(['demo.b', 'demo.c']);
    expect(compareWithEnglish(after, translated, accepted)).toEqual({ missing: [], outdated: ['demo.b'] });
  });
});
